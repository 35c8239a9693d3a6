// The words of a phrase, and what they can be in it: part of a name, a title, an occupation.
#pragma once

#include <initializer_list>
#include <string_view>

#include "document.h"
#include "speakers/noun_senses.h"

namespace sayso {

[[nodiscard]] bool is_one_of(std::u16string_view word, std::initializer_list<std::u16string_view> words);

// "vice-president" is a president: what follows the last hyphen.
[[nodiscard]] std::u16string_view last_part(std::u16string_view word);

// A view of tokens that never looks beyond its end. `whole`: they are all known to belong to one noun phrase, a source,
// so a tag that fits none is a mistake of the tagger. All questions are answered in constant time.
class PhraseWords {
public:
    PhraseWords(const Document& document, Range tokens, bool whole)
        : document_(document), tokens_(tokens), whole_(whole) {}

    [[nodiscard]] const Document& document() const { return document_; }
    [[nodiscard]] Index first() const { return tokens_.first; }
    [[nodiscard]] Index last() const { return tokens_.last; }
    [[nodiscard]] bool whole() const { return whole_; }

    [[nodiscard]] WordClass class_at(Index token) const {
        return token < tokens_.last ? document_.tags[token].word_class : WordClass::other;
    }
    // Empty behind the end.
    [[nodiscard]] std::u16string_view word(Index token) const {
        return token < tokens_.last ? document_.word(token) : std::u16string_view();
    }
    [[nodiscard]] bool is(Index token, std::initializer_list<std::u16string_view> words) const {
        return is_one_of(word(token), words);
    }

    [[nodiscard]] bool is_noun(Index token) const;      // common or proper, as tagged
    [[nodiscard]] bool is_capital(Index token) const;   // "Word", "NATO", or caseless
    [[nodiscard]] bool is_caseless(Index token) const;  // of a script without capitals: any word can be a name
    [[nodiscard]] bool is_name_word(Index token) const;
    [[nodiscard]] bool is_learned_name(Index token) const;  // the learned reader takes it for part of a name
    [[nodiscard]] bool is_particle(Index token) const;      // "van", "de la" inside a name
    [[nodiscard]] bool is_possessive(Index token) const;
    [[nodiscard]] bool is_relative(Index token) const;
    [[nodiscard]] bool is_conjunction(Index token) const;
    [[nodiscard]] bool ends_sentence(Index token) const;

    [[nodiscard]] bool is_first_name(Index token) const;
    [[nodiscard]] bool is_occupation(Index token) const;         // "co-author", "volcanologist"
    [[nodiscard]] bool is_occupation_plural(Index token) const;  // "volcanologists"
    // The longest entry of the noun lexicons that starts here.
    [[nodiscard]] NounMatch noun_at(Index token) const { return sayso::noun_at(document_, token, tokens_.last); }

private:
    const Document& document_;
    Range tokens_;
    bool whole_;
};

}  // namespace sayso
