#include "tags/reading.h"

#include <algorithm>

#include "text/characters.h"

namespace sayso {

using enum WordClass;

Reading::Reading(const Document& document) : document_(&document), phrase_of_token_(document.tokens.size(), no_phrase) {
    for (Index i = 0; i < document.noun_phrases.size(); ++i) {
        const Range tokens = document.noun_phrases[i].tokens;
        std::fill(phrase_of_token_.begin() + tokens.first, phrase_of_token_.begin() + tokens.last, i);
    }
}

bool Reading::is_word(Index token, std::initializer_list<std::u16string_view> words) const {
    return std::find(words.begin(), words.end(), word(token)) != words.end();
}

bool Reading::is_tag(Index token, std::initializer_list<WordClass> classes) const {
    return std::find(classes.begin(), classes.end(), tag(token)) != classes.end();
}

bool Reading::is_verb(Index token) const {
    return is_tag(token, {verb_finite, verb_base, verb_past_participle, verb_present_participle});
}

bool Reading::is_finite(Index token) const {
    const WordClass word_class = tag(token);
    if (word_class == verb_finite || word_class == modal) return true;
    return word_class == auxiliary && !is_word(token, {u"be", u"been", u"being", u"having"});
}

bool Reading::is_dash(Index token) const {
    return is_word(token, {u"\u2013", u"\u2014", u"--", u"\u2013\u2013", u"-"});
}

bool Reading::is_quotation_mark(Index token) const {
    return is_word(token, {u"\"", u"\u201C", u"\u201D", u"\u201E", u"\u2018", u"\u2019", u"''", u"``", u"\u00AB",
                           u"\u00BB", u"\u2039", u"\u203A", u"\u201A"}) ||
           (word(token) == u"'" && tag(token) == punctuation);
}

bool Reading::is_sentence_end(Index token) const {
    return is_word(token, {u".", u"!", u"?", u"...", u"\u2026", u"?!", u"!?"});
}

const NounPhrase* Reading::phrase_at(Index token) const {
    if (token >= size() || phrase_of_token_[token] == no_phrase) return nullptr;
    return &document_->noun_phrases[phrase_of_token_[token]];
}

const NounPhrase* Reading::phrase_ending_at(Index end) const {
    if (end == 0) return nullptr;
    const NounPhrase* phrase = phrase_at(end - 1);
    return phrase && phrase->tokens.last == end ? phrase : nullptr;
}

const NounPhrase* Reading::phrase_starting_at(Index start) const {
    const NounPhrase* phrase = phrase_at(start);
    return phrase && phrase->tokens.first == start ? phrase : nullptr;
}

Index Reading::token_from(Offset offset) const {
    const std::vector<Token>& tokens = document_->tokens;
    const auto found = std::partition_point(tokens.begin(), tokens.end(),
                                            [&](const Token& token) { return token.span.start < offset; });
    return static_cast<Index>(found - tokens.begin());
}

}  // namespace sayso
