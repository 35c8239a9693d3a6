// Where one sentence asserts several things side by side: coordinated clauses and predicates, and clauses set off by a
// semicolon, a colon or a contrast.
#pragma once

#include <vector>

#include "document.h"

namespace sayso::claims {

// Divides a part of a sentence into its propositions, in text order and without overlap; the joining word belongs to
// none. One range when there is nothing to divide. Linear.
[[nodiscard]] std::vector<Range> divide_coordination(const Document& document, Range part);

}  // namespace sayso::claims
