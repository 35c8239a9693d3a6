#include "tags/word_classes.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <unordered_set>

#include "tags/candidates.h"
#include "tags/class_choice.h"

namespace sayso {
namespace {

bool is_capitalised(TokenShape shape) {
    return shape == TokenShape::capitalised || shape == TokenShape::upper;
}

// Headlines That Capitalise Every Word tell nothing about names.
bool is_title_case(const Document& document, const Sentence& sentence) {
    int capitalised = 0;
    int words = 0;
    for (Index i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
        if (document.tokens[i].span.length() < 4) continue;
        const TokenShape shape = document.tokens[i].shape;
        if (shape != TokenShape::lower && !is_capitalised(shape)) continue;
        ++words;
        capitalised += is_capitalised(shape);
    }
    return words >= 4 && capitalised * 10 >= words * 8;
}

// A capital at the start of a sentence or of a quotation is the sentence's, not the word's.
bool starts_sentence(const Document& document, const Sentence& sentence, Index token) {
    if (token == sentence.tokens.first) return true;
    const Token& before = document.tokens[token - 1];
    if (before.shape != TokenShape::punctuation) return false;
    const std::u16string_view mark = document.word(token - 1);
    return mark != u"," && mark != u"-" && mark != u"'" && mark != u"/" && mark != u"." && mark != u")";
}

// "the dockers' union": an apostrophe that touches a word in s; any other "'" by itself is a quotation mark.
bool is_possessive_mark(const Document& document, Index token) {
    if (document.word(token) != u"'" || token == 0) return false;
    const bool touches = document.tokens[token - 1].span.end == document.tokens[token].span.start;
    return touches && document.word(token - 1).ends_with(u"s");
}

bool is_common(const WordKnowledge& word) {
    return word.known && word.candidates.set != 0 && !word.hints.male_name && !word.hints.female_name &&
           !word.hints.surname && !word.hints.place && !word.hints.organisation;
}

bool is_function_word(const WordKnowledge& word) {
    using enum WordClass;
    return word.known && word.candidates.has_any({determiner, pronoun, preposition, subordinator, conjunction,
                                                  auxiliary, modal, negation, infinitive_marker, particle, possessive});
}

// Words that the text spells with a capital inside its sentences and never without: names, also where they open a
// sentence ("Brown said").
using Names = std::unordered_set<std::u16string_view>;

Names names_of(const Document& document) {
    Names names;
    Names common;
    for (const Sentence& sentence : document.sentences) {
        if (is_title_case(document, sentence)) continue;
        for (Index i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
            const TokenShape shape = document.tokens[i].shape;
            if (shape == TokenShape::lower) common.insert(document.word(i));
            if (shape == TokenShape::capitalised && !starts_sentence(document, sentence, i))
                names.insert(document.word(i));
        }
    }
    for (const std::u16string_view word : common) names.erase(word);
    return names;
}

bool is_proper(const Document& document, const Sentence& sentence, Index token, const WordKnowledge& word,
               bool title_case, const Names& names) {
    const TokenShape shape = document.tokens[token].shape;
    if (!is_capitalised(shape)) return false;
    const bool inside = token > sentence.tokens.first && !starts_sentence(document, sentence, token);
    const bool next_capital = token + 1 < sentence.tokens.last && is_capitalised(document.tokens[token + 1].shape);
    if (shape == TokenShape::upper && document.tokens[token].span.length() > 1 && !title_case) {
        // "NATO", "US"; an article in all capitals is rare and then all its words are shouted.
        return !(is_function_word(word) && word.candidates.likeliest != WordClass::pronoun) ||
               document.word(token) == u"us";
    }
    if (is_function_word(word)) return false;
    if (!inside && names.contains(document.word(token))) return true;
    if (title_case)
        return !is_common(word) && (!word.known || word.hints.surname || word.hints.place || word.hints.organisation ||
                                    word.hints.male_name || word.hints.female_name);
    if (inside) return !word.hints.nationality || word.candidates.has(WordClass::noun);
    if (!is_common(word)) return true;
    return next_capital && word.candidates.has_any({WordClass::noun, WordClass::verb_base});
}

std::vector<WordKnowledge> knowledge_of(const Document& document, const Sentence& sentence, const Names& names) {
    const bool title_case = is_title_case(document, sentence);
    std::vector<WordKnowledge> words;
    words.reserve(sentence.tokens.size());
    for (Index i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
        const TokenShape shape = document.tokens[i].shape;
        WordKnowledge word;
        if (shape == TokenShape::punctuation && !is_possessive_mark(document, i)) {
            word.candidates.add(WordClass::punctuation);
        } else if (shape == TokenShape::number) {
            word.candidates.add(WordClass::number);
        } else if (shape == TokenShape::symbol) {
            word.candidates.add(WordClass::noun);
        } else {
            word = look_up_word(document.word(i));
            if (is_proper(document, sentence, i, word, title_case, names)) {
                word.candidates = {};
                word.candidates.add(WordClass::proper_noun);
            }
        }
        words.push_back(word);
    }
    return words;
}

}  // namespace

std::vector<WordTag> tag_words(const Document& document) {
    std::vector<WordTag> tags(document.tokens.size());
    const Names names = names_of(document);
    for (const Sentence& sentence : document.sentences) {
        const std::vector<WordKnowledge> words = knowledge_of(document, sentence, names);
        ClauseState state;
        for (Index i = 0; i < sentence.tokens.size(); ++i) {
            const Index token = sentence.tokens.first + i;
            const std::span<const WordTag> before = std::span(tags).subspan(sentence.tokens.first, i);
            tags[token].word_class = choose_class(document, sentence, i, words, before, state);
            state.advance(document.word(token), tags[token].word_class);
        }
    }
    return tags;
}

}  // namespace sayso
