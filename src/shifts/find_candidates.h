// Every cue of the text with its frame and its evidence, likely or not.
#pragma once

#include <vector>

#include "shifts/actors.h"
#include "shifts/candidate.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// In the order of their heads. Linear: each cue looks around within its sentence and a bounded window.
[[nodiscard]] std::vector<Candidate> find_candidates(const Reading& reading, const Actors& actors);

}  // namespace sayso::shifts
