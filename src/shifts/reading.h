// The layers below as the rules of this stage ask for them: by token, never beyond the sentence.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "document.h"

namespace sayso::shifts {

class Reading {
public:
    // Linear in tokens and noun phrases. The document must outlive the reading.
    explicit Reading(const Document& document);

    [[nodiscard]] const Document& document() const { return document_; }
    [[nodiscard]] Index size() const { return static_cast<Index>(document_.tokens.size()); }

    // The word as the lexicons spell it.
    [[nodiscard]] std::u16string_view word(Index token) const { return document_.word(token); }
    [[nodiscard]] bool is_word(Index token, std::initializer_list<std::u16string_view> words) const;
    [[nodiscard]] WordClass tag(Index token) const { return document_.tags[token].word_class; }
    [[nodiscard]] bool is_tag(Index token, std::initializer_list<WordClass> classes) const;
    [[nodiscard]] bool is_verb(Index token) const;  // any form, auxiliaries and modals apart
    [[nodiscard]] bool is_comma(Index token) const;
    [[nodiscard]] bool is_dash(Index token) const;
    [[nodiscard]] bool is_quotation_mark(Index token) const;

    [[nodiscard]] Range sentence_of(Index token) const {
        return document_.sentences[document_.tokens[token].sentence].tokens;
    }
    [[nodiscard]] Index paragraph_of(Index token) const {
        return document_.sentences[document_.tokens[token].sentence].paragraph;
    }
    [[nodiscard]] bool in_headline(Index token) const {
        return document_.paragraphs[paragraph_of(token)].kind == ParagraphKind::headline;
    }

    // The base noun phrase that a token belongs to; null when there is none.
    [[nodiscard]] const NounPhrase* phrase_at(Index token) const;
    // The base noun phrase that ends with, or starts at, a token.
    [[nodiscard]] const NounPhrase* phrase_ending_at(Index token) const;
    [[nodiscard]] const NounPhrase* phrase_starting_at(Index token) const;

    // The first token at or behind an offset; size() when there is none.
    [[nodiscard]] Index token_at(Offset offset) const;

    // The attribution in whose content a token stands; the innermost when several do.
    [[nodiscard]] std::optional<Index> attribution_of(Index token) const;
    // Whether a token is a word of the cue of an attribution: "he continued".
    [[nodiscard]] bool reports(Index token) const { return reports_[token]; }

private:
    const Document& document_;
    std::vector<Index> phrase_of_token_;       // index of the noun phrase, or none_
    std::vector<Index> attribution_of_token_;  // index of the attribution, or none_
    std::vector<bool> reports_;
};

}  // namespace sayso::shifts
