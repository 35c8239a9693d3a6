#include "quotes/quotation_context.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "lexicon/lexicon.h"
#include "lexicon/reporting_words.h"
#include "lexicon_data.h"

namespace sayso {
namespace {

constexpr std::array<std::pair<std::string_view, ContextRole>, 6> role_names = {{
    {"work", ContextRole::work},
    {"titled", ContextRole::titled},
    {"named", ContextRole::named},
    {"called", ContextRole::called},
    {"nickname", ContextRole::nickname},
    {"term", ContextRole::term},
}};

constexpr Index longest_phrase = 4;  // words

const lexicon::PhraseTable<ContextRole>& context_phrases() {
    static const auto table = [] {
        lexicon::PhraseTable<ContextRole> phrases;
        for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::quotation_context)) {
            for (const auto& [name, role] : role_names) {
                if (!entry.fields.empty() && entry.fields.front() == name) phrases.add(entry.key, role);
            }
        }
        return phrases;
    }();
    return table;
}

std::optional<ContextCue> phrase_before(const Reading& reading, Index end) {
    const Index sentence_start = end == 0 ? 0 : reading.sentence_of(end - 1).first;
    std::optional<ContextCue> longest;
    std::u16string phrase;
    for (Index start = end; start-- > sentence_start && end - start <= longest_phrase;) {
        phrase.insert(0, start + 1 == end ? u"" : u" ");
        phrase.insert(0, reading.word(start));
        if (const ContextRole* role = context_phrases().find(phrase)) longest = ContextCue{*role, {start, end}};
    }
    return longest;
}

// Words that stand for somebody's words where no reporting verb does.
bool is_word_of_reporting(std::u16string_view word) {
    static const auto nouns = [] {
        std::unordered_set<std::u16string> words;
        for (lexicon::Entry& entry : lexicon::parse(lexicon::data::document_nouns)) {
            if (!entry.fields.empty() && entry.fields.front() == "author") words.insert(std::move(entry.key));
        }
        for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::attribution_phrases)) {
            if (!entry.fields.empty() && entry.fields.front() == "possessed") words.insert(entry.key);
        }
        words.insert({u"according", u"per", u"refer", u"refers", u"referred", u"referring"});
        return words;
    }();
    return nouns.contains(std::u16string(word));
}

}  // namespace

std::optional<ContextCue> context_before(const Reading& reading, Index mark) {
    if (mark == 0) return std::nullopt;
    const std::optional<ContextCue> adjacent = phrase_before(reading, mark);
    if (adjacent || !reading.is_word(mark - 1, {u"the", u"a", u"an", u","})) return adjacent;
    return phrase_before(reading, mark - 1);
}

bool work_follows(const Reading& reading, Index token) {
    constexpr Index farthest = 5;
    if (token >= reading.size()) return false;
    const auto is_work = [&](Index i) {
        const ContextRole* role = context_phrases().find(reading.word(i));
        return role != nullptr && *role == ContextRole::work;
    };
    if (!reading.is_comma(token)) return is_work(token);
    const Index end = reading.sentence_of(token).last;
    if (token + 1 >= end || !reading.is_tag(token + 1, {WordClass::determiner})) return false;
    for (Index i = token + 2; i < end && i < token + farthest; ++i) {
        if (is_work(i)) return true;
        if (!reading.is_tag(i, {WordClass::adjective, WordClass::number, WordClass::noun, WordClass::proper_noun}))
            break;
    }
    return false;
}

std::vector<bool> sentences_that_report(const Reading& reading) {
    std::vector<bool> report(reading.document().sentences.size());
    for (Index i = 0; i < reading.size(); ++i) {
        const std::u16string_view word = reading.word(i);
        const bool after_determiner = i > 0 && reading.is_tag(i - 1, {WordClass::determiner, WordClass::possessive});
        const bool verb = lexicon::is_reporting_verb(word) && !after_determiner;  // "her plans" are a noun
        if (verb || is_word_of_reporting(word)) report[reading.document().tokens[i].sentence] = true;
    }
    return report;
}

}  // namespace sayso
