// Cues that are fixed phrases: "no longer", "for the first time", "remain committed to", "until now".
#pragma once

#include <vector>

#include "shifts/candidate.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// With the clause around the phrase read for actor and policy. In text order.
[[nodiscard]] std::vector<Candidate> find_phrase_cues(const Reading& reading);

}  // namespace sayso::shifts
