// The span of a claim: its words without what only joins or quotes them.
#pragma once

#include "document.h"

namespace sayso::claims {

// Drops punctuation at both ends, quotation marks without their partner, leading conjunctions, "that" and linking
// adverbs ("However,"). Empty when nothing is left.
[[nodiscard]] Range trim_claim(const Document& document, Range range);

}  // namespace sayso::claims
