// Cues that are nouns: "the withdrawal of the bill", "a tax cut", "an about-turn on pensions".
#pragma once

#include <vector>

#include "shifts/candidate.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// With possessor, "by" phrase or the subject of the governing verb as actor, and as policy what the noun is of, on or
// to, or the words before it. In text order.
[[nodiscard]] std::vector<Candidate> find_noun_cues(const Reading& reading);

}  // namespace sayso::shifts
