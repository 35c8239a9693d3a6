// What narrows a description down ("foreign" in "the former Greek foreign minister"), and whether a title agrees.
#pragma once

#include <string_view>
#include <vector>

#include "document.h"
#include "speakers/phrase_reading.h"

namespace sayso {

struct Modifiers {
    std::vector<std::u16string_view> title;     // "prime" in "prime minister", an entry of the lexicon
    std::vector<std::u16string_view> common;    // "foreign"
    std::vector<std::u16string_view> proper;    // "Greek", "Lund"
    std::vector<std::u16string_view> changing;  // "former": another holder
};

[[nodiscard]] Modifiers modifiers_of(const Document& document, const PhraseReading& description);

// "The former foreign minister" asks for a title with "former" and "foreign"; a bare "the minister" takes any but those
// who are former or deputy. `noun` is the singular that both have in common.
[[nodiscard]] bool same_office(const Document& document, const Modifiers& own, const PhraseReading& other,
                               std::u16string_view noun);

// "Greek" and "Greece" share a stem. When the other phrase names no place: true unless `strict`.
[[nodiscard]] bool same_place(const Document& document, const Modifiers& own, const PhraseReading& other, bool strict);

// Both describe in the same words: "officials in Lund".
[[nodiscard]] bool same_words(const Document& document, const PhraseReading& a, const PhraseReading& b);

}  // namespace sayso
