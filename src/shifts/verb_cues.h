// Cues that are verbs: "lifted the ban", "the ban was lifted", "pulled the troops out", "stop selling".
#pragma once

#include <vector>

#include "shifts/candidate.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// With the verb's own arguments as actor and policy. In text order.
[[nodiscard]] std::vector<Candidate> find_verb_cues(const Reading& reading);

}  // namespace sayso::shifts
