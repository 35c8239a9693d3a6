#include "tags/word_classes.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "tags/candidates.h"
#include "tags/class_choice.h"
#include "tags/proper_nouns.h"

namespace sayso {

using enum WordClass;

namespace {

// "the dockers' union": an apostrophe that touches a word in s; any other "'" by itself is a quotation mark.
bool is_possessive_mark(const Document& document, Index token) {
    if (document.word(token) != u"'" || token == 0) return false;
    const bool touches = document.tokens[token - 1].span.end == document.tokens[token].span.start;
    return touches && document.word(token - 1).ends_with(u"s");
}

// What the word can be, whatever stands around it.
WordKnowledge knowledge_of(const Document& document, const ProperNouns& proper_nouns, Index token) {
    const TokenShape shape = document.tokens[token].shape;
    WordKnowledge word;
    if (shape == TokenShape::punctuation && !is_possessive_mark(document, token)) {
        word.candidates.add(punctuation);
    } else if (shape == TokenShape::number) {
        word.candidates.add(number);
    } else if (shape == TokenShape::symbol) {
        word.candidates.add(noun);
    } else {
        word = look_up_word(document.word(token));
        if (proper_nouns.contains(token, word)) {
            word.candidates = {};
            word.candidates.add(proper_noun);
        }
    }
    return word;
}

// A capital behind a word of the same sentence, which verbs have in headlines only: "They met | Transport | Minister
// Orr".
bool is_capital_within(const Document& document, Index token) {
    const Sentence& sentence = document.sentences[document.tokens[token].sentence];
    if (!ProperNouns::is_capitalised(document.tokens[token].shape) || token == sentence.tokens.first) return false;
    const TokenShape before = document.tokens[token - 1].shape;
    return (before == TokenShape::lower || before == TokenShape::number) &&
           document.paragraphs[sentence.paragraph].kind != ParagraphKind::headline;
}

// The classes that the reader may choose from: those of the lexicon for words of the closed classes; of the open ones
// any.
Candidates choices(const Document& document, Index token, const WordKnowledge& word) {
    const TokenShape shape = document.tokens[token].shape;
    if (token > 0 && document.word(token) == u"to" && document.word(token - 1) == u"according") {
        Candidates only;  // "according to visit records"
        only.add(preposition);
        return only;
    }
    Candidates choices = word.candidates;
    if (is_function_word(word)) {
        const bool opens_sentence = token == document.sentences[document.tokens[token].sentence].tokens.first;
        if (ProperNouns::is_capitalised(shape) && !opens_sentence) choices.add(proper_noun);  // "in May"
        return choices;
    }
    const bool certain = word.candidates.has_any({proper_noun, punctuation}) || shape == TokenShape::number ||
                         shape == TokenShape::symbol;
    if (certain) return choices;
    for (const WordClass word_class :
         {proper_noun, adjective, adverb, verb_finite, verb_base, verb_past_participle, verb_present_participle})
        choices.add(word_class);
    if (is_capital_within(document, token)) {
        choices.remove(verb_finite);
        choices.remove(verb_base);
    }
    // "yesterday", a noun to grammarians and to the reader, says when and names no thing.
    const bool only_adverb = word.known && word.candidates.has(adverb) && !word.candidates.has(noun);
    if (!only_adverb) choices.add(noun);
    return choices;
}

WordClass likeliest(const TokenReading& reading, const Candidates& candidates) {
    WordClass best = candidates.likeliest;
    for (std::size_t i = 0; i < reading.word_class_percent.size(); ++i) {
        const auto word_class = static_cast<WordClass>(i);
        if (candidates.has(word_class) && reading.word_class_percent[i] > reading.percent_of(best)) best = word_class;
    }
    return best;
}

// A noun inside of its phrase: "the minimum wage" has no verb, since nothing here takes a verb in its base form.
bool stays_noun(WordClass before, WordClass by_reader) {
    const bool in_phrase = before == determiner || before == adjective;
    return by_reader == verb_base ? in_phrase || before == noun : by_reader == verb_finite && in_phrase;
}

// "made vaccination compulsory": an adjective behind its noun.
bool stays(WordClass by_rule, WordClass before, WordClass by_reader) {
    if (by_rule == adjective) return by_reader == noun && before == noun;
    return by_rule == noun && stays_noun(before, by_reader);
}

// Where the reader is to be believed against the rules, in percent. What is certain to a grammarian stays.
std::uint8_t needed_percent(WordClass by_rule, WordClass by_reader, bool in_headline, bool has_finite) {
    constexpr std::uint8_t never = 101;
    constexpr std::uint8_t very_sure = 95;
    constexpr std::uint8_t sure = 80;
    constexpr std::uint8_t likelier = 50;
    // "All of them", "some say": determiners to the treebanks, but by themselves they stand for the thing.
    if (by_rule == pronoun && by_reader == determiner) return never;
    if (by_rule == noun && by_reader == modal) return never;                          // "the political will"
    if (by_rule == auxiliary && by_reader == possessive) return never;                // "the minister's leaving"
    if (by_rule == preposition && by_reader == infinitive_marker) return never;       // "according to visit records"
    if (by_rule == verb_base && by_reader == adjective && in_headline) return never;  // "Council To Close Library"
    // "Tarn scraps salt tax": the reader has learnt from treebanks, which have hardly any headlines.
    if (by_rule == verb_finite && by_reader == noun && in_headline) return never;
    // "will raise the minimum wage": a clause that has its verb has no need of another.
    if (by_rule == verb_finite && by_reader == noun && has_finite) return likelier;
    // The later stages build on finite verbs; a clause that loses its only one is lost with it.
    if (by_rule == verb_finite && (by_reader == verb_past_participle || by_reader == noun)) return very_sure;
    return sure;
}

}  // namespace

std::vector<WordTag> tag_words(const Document& document) {
    std::vector<WordTag> tags(document.tokens.size());
    const ProperNouns proper_nouns(document);
    std::vector<WordKnowledge> words;
    for (const Sentence& sentence : document.sentences) {
        words.clear();
        for (Index token = sentence.tokens.first; token < sentence.tokens.last; ++token)
            words.push_back(knowledge_of(document, proper_nouns, token));
        const bool in_headline = document.paragraphs[sentence.paragraph].kind == ParagraphKind::headline;
        ClauseState state;
        for (Index i = 0; i < sentence.tokens.size(); ++i) {
            const Index token = sentence.tokens.first + i;
            const TokenReading& reading = document.learned.tokens[token];
            const std::span<const WordTag> before = std::span(tags).subspan(sentence.tokens.first, i);
            const WordClass by_rule = choose_class(document, sentence, i, words, before, state);
            const WordClass by_reader = likeliest(reading, choices(document, token, words[i]));
            const bool certain = !before.empty() && stays(by_rule, before.back().word_class, by_reader);
            const bool believed = !certain && reading.percent_of(by_reader) >=
                                                  needed_percent(by_rule, by_reader, in_headline, state.has_finite);
            tags[token].word_class = believed ? by_reader : by_rule;
            state.advance(document.word(token), tags[token].word_class);
        }
    }
    return tags;
}

}  // namespace sayso
