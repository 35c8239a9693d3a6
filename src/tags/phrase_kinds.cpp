#include "tags/phrase_kinds.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "lexicon/lexicon.h"
#include "lexicon_data.h"
#include "tags/candidates.h"

namespace sayso {
namespace {

// Word to whether it names a point in time by itself.
const std::unordered_map<std::u16string, bool>& time_words() {
    static const auto table = [] {
        std::unordered_map<std::u16string, bool> words;
        for (lexicon::Entry& entry : lexicon::parse(lexicon::data::time_words))
            words.emplace(std::move(entry.key), entry.fields.front() == "point");
        return words;
    }();
    return table;
}

const std::unordered_set<std::u16string>& organisation_words() {
    static const auto table = [] {
        std::unordered_set<std::u16string> words;
        for (lexicon::Entry& entry : lexicon::parse(lexicon::data::organisation_words))
            words.insert(std::move(entry.key));
        return words;
    }();
    return table;
}

struct PronounSense {
    std::u16string_view word;
    Gender gender;
    Number number;
};

constexpr std::array<PronounSense, 27> pronouns{{
    {u"he", Gender::male, Number::singular},          {u"him", Gender::male, Number::singular},
    {u"himself", Gender::male, Number::singular},     {u"his", Gender::male, Number::singular},
    {u"she", Gender::female, Number::singular},       {u"her", Gender::female, Number::singular},
    {u"herself", Gender::female, Number::singular},   {u"hers", Gender::female, Number::singular},
    {u"it", Gender::neuter, Number::singular},        {u"itself", Gender::neuter, Number::singular},
    {u"they", Gender::unknown, Number::plural},       {u"them", Gender::unknown, Number::plural},
    {u"themselves", Gender::unknown, Number::plural}, {u"we", Gender::unknown, Number::plural},
    {u"us", Gender::unknown, Number::plural},         {u"ourselves", Gender::unknown, Number::plural},
    {u"i", Gender::unknown, Number::singular},        {u"me", Gender::unknown, Number::singular},
    {u"myself", Gender::unknown, Number::singular},   {u"one", Gender::unknown, Number::singular},
    {u"someone", Gender::unknown, Number::singular},  {u"nobody", Gender::unknown, Number::singular},
    {u"everyone", Gender::unknown, Number::singular}, {u"these", Gender::neuter, Number::plural},
    {u"those", Gender::unknown, Number::plural},      {u"this", Gender::neuter, Number::singular},
    {u"others", Gender::unknown, Number::plural},
}};

// Titles and person nouns with the gender that the word itself tells.
const std::unordered_map<std::u16string, Gender>& person_words() {
    static const auto table = [] {
        std::unordered_map<std::u16string, Gender> words;
        for (const std::string_view lexicon :
             {lexicon::data::titles, lexicon::data::person_nouns, lexicon::data::group_nouns})
            for (lexicon::Entry& entry : lexicon::parse(lexicon)) {
                const std::string_view gender = entry.fields.back();
                words.emplace(std::move(entry.key), gender == "male"     ? Gender::male
                                                    : gender == "female" ? Gender::female
                                                                         : Gender::unknown);
            }
        return words;
    }();
    return table;
}

PhraseSense pronoun_sense(std::u16string_view word) {
    const auto found =
        std::find_if(pronouns.begin(), pronouns.end(), [&](const PronounSense& p) { return p.word == word; });
    if (found == pronouns.end()) return {PhraseKind::pronoun, Gender::unknown, Number::unknown};
    return {PhraseKind::pronoun, found->gender, found->number};
}

// The last hyphenated part counts: "vice-president".
std::u16string_view last_part(std::u16string_view word) {
    const std::size_t hyphen = word.rfind(u'-');
    return hyphen == std::u16string_view::npos ? word : word.substr(hyphen + 1);
}

}  // namespace

bool names_a_time(const Document& document, Index token) {
    const auto found = time_words().find(std::u16string(document.word(token)));
    return found != time_words().end() && found->second && document.tokens[token].shape != TokenShape::lower;
}

bool can_precede_name(const Document& document, Index token) {
    const std::u16string word(last_part(document.word(token)));
    return person_words().contains(word) || organisation_words().contains(word) || look_up_word(word).hints.occupation;
}

PhraseSense sense_of(const Document& document, const NounPhrase& phrase) {
    const std::u16string_view head = document.word(phrase.head);
    if (document.tags[phrase.head].word_class == WordClass::pronoun) return pronoun_sense(head);

    PhraseSense sense;
    const WordKnowledge head_word = look_up_word(last_part(head));
    const bool named = !phrase.name.empty();
    sense.number = head_word.hints.plural || (!named && head.ends_with(u"s") && !head.ends_with(u"ss"))
                       ? Number::plural
                       : Number::singular;
    if (time_words().contains(std::u16string(head)) && (!named || phrase.name.size() == 1)) {
        sense.kind = PhraseKind::time;
        return sense;
    }
    if (document.tags[phrase.head].word_class == WordClass::number) {
        sense.kind = PhraseKind::quantity;
        return sense;
    }

    std::u16string singular(last_part(head));
    if (singular.ends_with(u"s") && !singular.ends_with(u"ss")) singular.pop_back();
    bool person = !named && (head_word.hints.occupation || person_words().contains(singular));
    bool organisation = organisation_words().contains(std::u16string(head));
    bool place = named && phrase.name.size() == 1 && head_word.hints.place;
    for (Index token = phrase.tokens.first; token < phrase.tokens.last; ++token) {
        const std::u16string_view word = document.word(token);
        const bool before_possessive =
            token + 1 < phrase.tokens.last && document.tags[token + 1].word_class == WordClass::possessive;
        if (before_possessive) continue;  // "Ann Orr's office" is no person
        const auto title = person_words().find(std::u16string(last_part(word)));
        if (title != person_words().end() && (token == phrase.head || named)) {
            if (title->second != Gender::unknown) sense.gender = title->second;
            person = true;
        }
        if (token < phrase.name.first) continue;
        const WordKnowledge knowledge = look_up_word(word);
        const bool first_name = (knowledge.hints.male_name || knowledge.hints.female_name) && token < phrase.head;
        if (first_name || knowledge.hints.honorific || (knowledge.hints.occupation && phrase.name.size() > 1))
            person = true;
        if (first_name && sense.gender == Gender::unknown && knowledge.hints.male_name != knowledge.hints.female_name)
            sense.gender = knowledge.hints.male_name ? Gender::male : Gender::female;
    }
    if (organisation) {
        sense.kind = PhraseKind::organisation;
        sense.gender = Gender::neuter;
    } else if (person) {
        sense.kind = PhraseKind::person;
    } else if (named && (head_word.hints.organisation || document.tokens[phrase.head].shape == TokenShape::upper)) {
        sense.kind = PhraseKind::organisation;
        sense.gender = Gender::neuter;
    } else if (place) {
        sense.kind = PhraseKind::place;
        sense.gender = Gender::neuter;
    }
    return sense;
}

}  // namespace sayso
