// Changes told by two values: "a day pass costs $6, down from $7", "until the age of 23 instead of 21".
#pragma once

#include <vector>

#include "shifts/candidate.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// With the old value as `from`, the value before the phrase as `to` and the subject of the clause as policy. The kind
// follows from the words ("down from") or from the two numbers. In text order.
[[nodiscard]] std::vector<Candidate> find_comparison_cues(const Reading& reading);

}  // namespace sayso::shifts
