#include "claims/clause_words.h"

#include <algorithm>

#include "tags/phrase_kinds.h"
#include "text/characters.h"

namespace sayso::claims {

using enum WordClass;

bool is_word(const Document& document, Index token, std::initializer_list<std::u16string_view> words) {
    return std::find(words.begin(), words.end(), document.word(token)) != words.end();
}

bool is_class(const Document& document, Index token, std::initializer_list<WordClass> classes) {
    return std::find(classes.begin(), classes.end(), document.tags[token].word_class) != classes.end();
}

bool is_verbal(const Document& document, Index token) {
    return is_class(document, token,
                    {auxiliary, modal, verb_finite, verb_base, verb_past_participle, verb_present_participle});
}

namespace {

// The class of the word before `token`, adverbs, negations and quotation marks apart; punctuation if there is none.
WordClass class_before(const Document& document, Index token) {
    constexpr Index window = 4;
    const Index first = document.sentences[document.tokens[token].sentence].tokens.first;
    for (Index before = token; before > first && token - before < window;) {
        --before;
        if (!is_class(document, before, {adverb, negation}) && !is_quotation_mark(document, before))
            return document.tags[before].word_class;
    }
    return punctuation;
}

bool object_follows(const Document& document, Index token) {
    const Index last = document.sentences[document.tokens[token].sentence].tokens.last;
    if (token + 1 >= last) return false;
    return is_class(document, token + 1, {determiner, pronoun, number}) ||
           (is_class(document, token + 1, {proper_noun}) && !names_a_time(document, token + 1));
}

}  // namespace

bool is_finite(const Document& document, Index token) {
    if (is_class(document, token, {verb_finite, modal})) return true;
    // "the second accused him": what takes an object and has no helper is no participle.
    if (is_class(document, token, {verb_past_participle}))
        return object_follows(document, token) &&
               !is_word(document, token + 1, {u"who", u"which", u"that", u"this", u"last"}) &&
               class_before(document, token) != auxiliary;
    if (!is_class(document, token, {auxiliary})) return false;
    if (is_word(document, token, {u"be", u"been", u"being", u"having"})) return false;
    // "to have left", "may have left": the helper of a verb that is not finite, or whose modal has counted.
    const WordClass before = class_before(document, token);
    return before != infinitive_marker && before != modal;
}

bool is_nominal(const Document& document, Index token) {
    return is_class(document, token, {noun, proper_noun, pronoun, number});
}

bool is_comma(const Document& document, Index token) {
    return document.word(token) == u",";
}

bool is_dash(const Document& document, Index token) {
    return is_word(document, token, {u"-", u"--", std::u16string_view(&en_dash, 1)});  // folding knows one long dash
}

bool is_quotation_mark(const Document& document, Index token) {
    const std::u16string_view word = document.word(token);
    if (word == u"''" || word == u"``") return true;
    constexpr std::u16string_view marks = u"\"'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A";
    return word.size() == 1 && marks.find(word.front()) != std::u16string_view::npos &&
           document.tokens[token].shape == TokenShape::punctuation;
}

bool is_relative(const Document& document, Index token) {
    return is_word(document, token, {u"who", u"whom", u"whose", u"which", u"where", u"that", u"when"}) &&
           is_class(document, token, {pronoun, subordinator, determiner});
}

bool opens_dependent_clause(const Document& document, Index token) {
    if (is_class(document, token, {subordinator})) return true;
    if (document.word(token) == u"that" && is_class(document, token, {pronoun})) {
        const WordClass before = class_before(document, token);
        return before == noun || before == proper_noun || before == pronoun;
    }
    return is_word(document, token, {u"who", u"whom", u"whose", u"which", u"what"}) &&
           is_class(document, token, {pronoun, determiner});
}

bool is_coordinator(const Document& document, Index token) {
    return is_class(document, token, {conjunction}) &&
           is_word(document, token, {u"and", u"but", u"or", u"nor", u"yet", u"&"});
}

Index count_words(const Document& document, Range range) {
    return static_cast<Index>(std::count_if(document.tokens.begin() + range.first, document.tokens.begin() + range.last,
                                            [](const Token& token) { return token.shape != TokenShape::punctuation; }));
}

}  // namespace sayso::claims
