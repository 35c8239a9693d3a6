// The layers up to the noun phrases as later stages ask for them: by token.
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "document.h"

namespace sayso {

class Reading {
public:
    // Linear in tokens and noun phrases. The document must outlive the reading.
    explicit Reading(const Document& document);

    [[nodiscard]] const Document& document() const { return *document_; }
    [[nodiscard]] Index size() const { return static_cast<Index>(document_->tokens.size()); }

    // The word as the lexicons spell it; empty behind the last token.
    [[nodiscard]] std::u16string_view word(Index token) const {
        return token < size() ? document_->word(token) : std::u16string_view();
    }
    [[nodiscard]] bool is_word(Index token, std::initializer_list<std::u16string_view> words) const;
    [[nodiscard]] WordClass tag(Index token) const {
        return token < size() ? document_->tags[token].word_class : WordClass::punctuation;
    }
    [[nodiscard]] bool is_tag(Index token, std::initializer_list<WordClass> classes) const;

    [[nodiscard]] bool is_verb(Index token) const;    // any form of a full verb; no auxiliaries or modals
    [[nodiscard]] bool is_finite(Index token) const;  // a verb form that makes a clause: said, is, will
    [[nodiscard]] bool is_comma(Index token) const { return word(token) == u","; }
    [[nodiscard]] bool is_dash(Index token) const;
    [[nodiscard]] bool is_quotation_mark(Index token) const;
    [[nodiscard]] bool is_sentence_end(Index token) const;  // . ! ? ...

    [[nodiscard]] Range sentence_of(Index token) const {
        return document_->sentences[document_->tokens[token].sentence].tokens;
    }
    [[nodiscard]] Index paragraph_of(Index token) const {
        return document_->sentences[document_->tokens[token].sentence].paragraph;
    }

    // The base noun phrase that a token belongs to; null when there is none.
    [[nodiscard]] const NounPhrase* phrase_at(Index token) const;
    [[nodiscard]] const NounPhrase* phrase_ending_at(Index end) const;  // its last token is end - 1
    [[nodiscard]] const NounPhrase* phrase_starting_at(Index start) const;

    // Offset of the first token at or behind `offset`; size() when there is none. Logarithmic.
    [[nodiscard]] Index token_from(Offset offset) const;

private:
    const Document* document_;
    std::vector<Index> phrase_of_token_;  // index of the noun phrase, or no_phrase
    static constexpr Index no_phrase = ~Index{0};
};

}  // namespace sayso
