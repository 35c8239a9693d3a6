#include "tags/candidates.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

#include "lexicon/inflection.h"
#include "lexicon/lexicon.h"
#include "lexicon_data.h"

namespace sayso {
namespace {

using Table = std::unordered_map<std::u16string, WordKnowledge>;

constexpr std::array<std::pair<std::string_view, WordClass>, 23> class_names{{
    {"noun", WordClass::noun},
    {"proper_noun", WordClass::proper_noun},
    {"pronoun", WordClass::pronoun},
    {"determiner", WordClass::determiner},
    {"adjective", WordClass::adjective},
    {"adverb", WordClass::adverb},
    {"number", WordClass::number},
    {"preposition", WordClass::preposition},
    {"subordinator", WordClass::subordinator},
    {"conjunction", WordClass::conjunction},
    {"infinitive_marker", WordClass::infinitive_marker},
    {"auxiliary", WordClass::auxiliary},
    {"modal", WordClass::modal},
    {"verb_finite", WordClass::verb_finite},
    {"verb_base", WordClass::verb_base},
    {"verb_past_participle", WordClass::verb_past_participle},
    {"verb_present_participle", WordClass::verb_present_participle},
    {"negation", WordClass::negation},
    {"possessive", WordClass::possessive},
    {"particle", WordClass::particle},
    {"punctuation", WordClass::punctuation},
    {"other", WordClass::other},
    {"", WordClass::other},
}};

WordClass class_named(std::string_view name) {
    const auto found =
        std::find_if(class_names.begin(), class_names.end(), [&](auto& pair) { return pair.first == name; });
    return found == class_names.end() ? WordClass::other : found->second;
}

WordKnowledge& entry(Table& table, std::u16string_view word) {
    WordKnowledge& knowledge = table[std::u16string(word)];
    knowledge.known = true;
    return knowledge;
}

void add_verb(Table& table, std::u16string_view base) {
    const lexicon::VerbForms forms = lexicon::inflect_verb(base);
    entry(table, forms.base).candidates.add(WordClass::verb_base);
    entry(table, forms.base).candidates.add(WordClass::verb_finite);
    entry(table, forms.third_person).candidates.add(WordClass::verb_finite);
    for (const std::u16string& past : forms.past) entry(table, past).candidates.add(WordClass::verb_finite);
    for (const std::u16string& past : forms.past_participle)
        entry(table, past).candidates.add(WordClass::verb_past_participle);
    for (const std::u16string& form : forms.present_participle)
        entry(table, form).candidates.add(WordClass::verb_present_participle);
}

void add_word(Table& table, std::u16string_view word, char16_t letter) {
    switch (letter) {
        case u'v':
            add_verb(table, word);
            return;
        case u'n':
            entry(table, word).candidates.add(WordClass::noun);
            return;
        case u'j':
            entry(table, word).candidates.add(WordClass::adjective);
            return;
        case u'r':
            entry(table, word).candidates.add(WordClass::adverb);
            return;
        case u'p':
            entry(table, word).candidates.add(WordClass::noun);
            entry(table, word).hints.plural = true;
            return;
        case u'a':
            entry(table, word).candidates.add(WordClass::noun);
            entry(table, word).hints.occupation = true;
            return;
        case u'h':
            entry(table, word).hints.honorific = true;
            return;
        case u'm':
            entry(table, word).hints.male_name = true;
            return;
        case u'f':
            entry(table, word).hints.female_name = true;
            return;
        case u'l':
            entry(table, word).hints.surname = true;
            return;
        case u'g':
            entry(table, word).hints.place = true;
            return;
        case u'o':
            entry(table, word).hints.organisation = true;
            return;
        case u'd':
            entry(table, word).candidates.add(WordClass::adjective);
            entry(table, word).candidates.add(WordClass::noun);
            entry(table, word).hints.nationality = true;
            return;
        default:
            return;
    }
}

// Nouns first: a word that is noun and verb is a noun unless its neighbours say otherwise.
void add_word_list(Table& table) {
    for (const char16_t letter : std::u16string_view(u"pnajrdvhmflgo"))
        for (const lexicon::Entry& line : lexicon::parse(lexicon::data::word_list)) {
            if (line.key.find(letter) == std::u16string::npos) continue;
            const std::string_view words = line.fields.front();
            for (std::size_t start = 0; start < words.size();) {
                const std::size_t end = std::min(words.find(' ', start), words.size());
                add_word(table, std::u16string(words.begin() + start, words.begin() + end), letter);
                start = end + 1;
            }
        }
}

// Function words replace what the word list says of them.
void add_function_words(Table& table) {
    for (const lexicon::Entry& line : lexicon::parse(lexicon::data::function_words)) {
        WordKnowledge& knowledge = entry(table, line.key);
        knowledge.candidates = {};
        for (const std::string_view name : line.fields) knowledge.candidates.add(class_named(name));
    }
}

const Table& word_table() {
    static const Table table = [] {
        Table words;
        add_word_list(words);
        for (const lexicon::Entry& line : lexicon::parse(lexicon::data::more_verbs)) add_verb(words, line.key);
        for (const lexicon::Entry& line : lexicon::parse(lexicon::data::reporting_verbs))
            if (line.key.find(u' ') == std::u16string::npos) add_verb(words, line.key);
        add_function_words(words);
        return words;
    }();
    return table;
}

struct Ending {
    std::u16string_view letters;
    WordClass likeliest;
    WordClass also;
};

// The longest ending that fits decides; endings after Quirk et al. 1985, appendix I (word formation).
constexpr std::array<Ending, 39> endings{{
    {u"ation", WordClass::noun, WordClass::noun},
    {u"ition", WordClass::noun, WordClass::noun},
    {u"ments", WordClass::noun, WordClass::noun},
    {u"wards", WordClass::adverb, WordClass::preposition},
    {u"ness", WordClass::noun, WordClass::noun},
    {u"ship", WordClass::noun, WordClass::noun},
    {u"tion", WordClass::noun, WordClass::noun},
    {u"sion", WordClass::noun, WordClass::noun},
    {u"ance", WordClass::noun, WordClass::noun},
    {u"ence", WordClass::noun, WordClass::noun},
    {u"able", WordClass::adjective, WordClass::adjective},
    {u"ible", WordClass::adjective, WordClass::adjective},
    {u"less", WordClass::adjective, WordClass::adjective},
    {u"ical", WordClass::adjective, WordClass::noun},
    {u"ised", WordClass::verb_finite, WordClass::verb_past_participle},
    {u"ized", WordClass::verb_finite, WordClass::verb_past_participle},
    {u"ular", WordClass::adjective, WordClass::noun},
    {u"ment", WordClass::noun, WordClass::noun},
    {u"ity", WordClass::noun, WordClass::noun},
    {u"ent", WordClass::adjective, WordClass::noun},
    {u"ant", WordClass::adjective, WordClass::noun},
    {u"ary", WordClass::adjective, WordClass::noun},
    {u"ory", WordClass::adjective, WordClass::noun},
    {u"ism", WordClass::noun, WordClass::noun},
    {u"ist", WordClass::noun, WordClass::adjective},
    {u"ous", WordClass::adjective, WordClass::adjective},
    {u"ful", WordClass::adjective, WordClass::adjective},
    {u"ive", WordClass::adjective, WordClass::noun},
    {u"ish", WordClass::adjective, WordClass::noun},
    {u"ise", WordClass::noun, WordClass::verb_base},
    {u"ize", WordClass::verb_base, WordClass::verb_finite},
    {u"ify", WordClass::verb_base, WordClass::verb_finite},
    {u"ing", WordClass::verb_present_participle, WordClass::noun},
    {u"ed", WordClass::verb_finite, WordClass::verb_past_participle},
    {u"ly", WordClass::adverb, WordClass::adverb},
    {u"al", WordClass::adjective, WordClass::noun},
    {u"ic", WordClass::adjective, WordClass::noun},
    {u"ss", WordClass::noun, WordClass::noun},
    {u"s", WordClass::noun, WordClass::verb_finite},
}};

WordKnowledge guess_by_ending(std::u16string_view word) {
    WordKnowledge knowledge;
    const auto ending = std::find_if(endings.begin(), endings.end(), [&](const Ending& e) {
        return word.size() > e.letters.size() + 1 && word.ends_with(e.letters);
    });
    if (ending == endings.end()) {
        knowledge.candidates.add(WordClass::noun);
        return knowledge;
    }
    knowledge.candidates.add(ending->likeliest);
    knowledge.candidates.add(ending->also);
    knowledge.hints.plural = ending->letters == u"s" || ending->letters == u"ments";
    return knowledge;
}

}  // namespace

bool is_function_word(const WordKnowledge& word) {
    using enum WordClass;
    return word.known && word.candidates.has_any({determiner, pronoun, preposition, subordinator, conjunction,
                                                  auxiliary, modal, negation, infinitive_marker, particle, possessive});
}

WordKnowledge look_up_word(std::u16string_view word) {
    const Table& table = word_table();
    const auto find = [&](std::u16string_view spelling) -> const WordKnowledge* {
        const auto found = table.find(std::u16string(spelling));
        return found == table.end() ? nullptr : &found->second;
    };
    const WordKnowledge* known = find(word);
    if (known && known->candidates.set != 0) return *known;

    // "ministers", "post-war", "lawmaker-led": the singular, or the part behind the last hyphen.
    WordKnowledge knowledge;
    const std::size_t hyphen = word.rfind(u'-');
    if (word.size() > 3 && word.ends_with(u"s") && !word.ends_with(u"ss")) {
        const std::u16string_view stem = word.substr(0, word.size() - 1);
        const WordKnowledge* singular = find(stem);
        if (!singular && stem.ends_with(u"e")) singular = find(stem.substr(0, stem.size() - 1));
        if (singular && singular->candidates.has(WordClass::noun)) {
            knowledge.candidates.add(WordClass::noun);
            knowledge.hints.occupation = singular->hints.occupation;
            knowledge.hints.nationality = singular->hints.nationality;
            knowledge.hints.plural = true;
            knowledge.known = true;
            return knowledge;
        }
    }
    if (hyphen != std::u16string_view::npos && hyphen > 0 && hyphen + 1 < word.size()) {
        knowledge = look_up_word(word.substr(hyphen + 1));
        // Compounds are modifiers ("fact-finding", "US-led") or nouns ("vice-president"), hardly ever finite verbs.
        const bool noun = knowledge.candidates.has(WordClass::noun);
        knowledge.candidates = {};
        knowledge.candidates.add(noun ? WordClass::noun : WordClass::adjective);
        knowledge.candidates.add(WordClass::adjective);
        return knowledge;
    }
    knowledge = guess_by_ending(word);
    if (known) {  // a name that is spelt like no other word
        knowledge.hints = known->hints;
        knowledge.known = true;
    }
    return knowledge;
}

}  // namespace sayso
