// Changed positions: "had opposed the tax", "once called it a mistake ... now backs it".
#pragma once

#include <vector>

#include "shifts/candidate.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// Verbs of shift_position_verbs.txt whose tense or adverb puts the position into the past, and "now" in the sentences
// behind them. In text order.
[[nodiscard]] std::vector<Candidate> find_position_cues(const Reading& reading);

}  // namespace sayso::shifts
