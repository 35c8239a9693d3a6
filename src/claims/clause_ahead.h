// What starts at a place of a sentence: a clause with its own subject, a predicate, or neither.
#pragma once

#include "document.h"

namespace sayso::claims {

enum class Ahead : std::uint8_t {
    clause,     // subject and finite verb: "the council has agreed"
    predicate,  // a verb that shares the subject before it: "was fined", "raised fees", "cut costs"
    phrase,     // anything else
};

// Reads the words from `start`, never beyond `end` and never more than a few dozen.
[[nodiscard]] Ahead look_ahead(const Document& document, Index start, Index end);

}  // namespace sayso::claims
