// How much speaks for a candidate: the strength of its cue, whether its object is a policy, whether its actor decides
// policy. Each piece of evidence adds points and a reason that the page can show.
#pragma once

#include <vector>

#include "shifts/actors.h"
#include "shifts/candidate.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// A candidate with as many points is a shift.
inline constexpr int enough_points = 60;

void weigh(const Reading& reading, const Actors& actors, Candidate& candidate);

}  // namespace sayso::shifts
