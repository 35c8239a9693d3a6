#include "tags/proper_nouns.h"

namespace sayso {
namespace {

// Headlines That Capitalise Every Word tell nothing about names.
bool is_title_case(const Document& document, const Sentence& sentence) {
    if (document.word(sentence.tokens.last - 1) == u".") return false;  // "They met Transport Minister Celia Orr."
    int capitalised = 0;
    int words = 0;
    for (Index i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
        if (document.tokens[i].span.length() < 4) continue;
        const TokenShape shape = document.tokens[i].shape;
        if (shape != TokenShape::lower && !ProperNouns::is_capitalised(shape)) continue;
        ++words;
        capitalised += ProperNouns::is_capitalised(shape);
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

bool is_common(const WordKnowledge& word) {
    return word.known && word.candidates.set != 0 && !word.hints.male_name && !word.hints.female_name &&
           !word.hints.surname && !word.hints.place && !word.hints.organisation;
}

}  // namespace

ProperNouns::ProperNouns(const Document& document) : document_(document) {
    std::unordered_set<std::u16string_view> common;
    for (const Sentence& sentence : document.sentences) {
        title_case_.push_back(is_title_case(document, sentence));
        if (title_case_.back()) continue;
        for (Index i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
            const TokenShape shape = document.tokens[i].shape;
            if (shape == TokenShape::lower) common.insert(document.word(i));
            if (shape == TokenShape::capitalised && !starts_sentence(document, sentence, i))
                names_.insert(document.word(i));
        }
    }
    for (const std::u16string_view word : common) names_.erase(word);
}

bool ProperNouns::contains(Index token, const WordKnowledge& word) const {
    const Token& shown = document_.tokens[token];
    if (!is_capitalised(shown.shape)) return false;
    const Sentence& sentence = document_.sentences[shown.sentence];
    const bool title_case = title_case_[shown.sentence];
    const bool inside = !starts_sentence(document_, sentence, token);
    const bool next_capital = token + 1 < sentence.tokens.last && is_capitalised(document_.tokens[token + 1].shape);
    if (shown.shape == TokenShape::upper && shown.span.length() > 1 && !title_case) {
        // "NATO", "US"; an article in all capitals is rare and then all its words are shouted.
        return !(is_function_word(word) && word.candidates.likeliest != WordClass::pronoun) ||
               document_.word(token) == u"us";
    }
    if (is_function_word(word)) return false;
    if (!inside && names_.contains(document_.word(token))) return true;
    if (title_case)
        return !is_common(word) && (!word.known || word.hints.surname || word.hints.place || word.hints.organisation ||
                                    word.hints.male_name || word.hints.female_name);
    if (inside) return !word.hints.nationality || word.candidates.has(WordClass::noun);
    if (!is_common(word)) return true;
    return next_capital && word.candidates.has_any({WordClass::noun, WordClass::verb_base});
}

}  // namespace sayso
