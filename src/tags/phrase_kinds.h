// What kind of thing a noun phrase names, as far as its own words tell.
#pragma once

#include "document.h"

namespace sayso {

struct PhraseSense {
    PhraseKind kind = PhraseKind::common;
    Gender gender = Gender::unknown;
    Number number = Number::unknown;
};

// `phrase` has its tokens, head and name set.
[[nodiscard]] PhraseSense sense_of(const Document& document, const NounPhrase& phrase);

// A weekday, a month, "yesterday", "week".
[[nodiscard]] bool names_a_time(const Document& document, Index token);

// A common noun that may stand before a name in one phrase: "spokeswoman Ann Orr", "the magazine Tide".
[[nodiscard]] bool can_precede_name(const Document& document, Index token);

}  // namespace sayso
