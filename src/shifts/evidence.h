// How much speaks for a candidate: the strength of its cue, whether its object is a policy, whether its actor decides
// policy, tense and modality. Each piece of evidence has fixed points; those a reader can use come with a reason.
#pragma once

#include <vector>

#include "shifts/actors.h"
#include "shifts/candidate.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// A candidate with as many points is a shift.
inline constexpr int enough_points = -15;

// Collects the evidence of the candidate's own sentence, with points and reasons.
void weigh(const Reading& reading, const Actors& actors, Candidate& candidate);

// Adds the evidence of the article: where much changes, a weaker cue may be believed.
void weigh_company(std::vector<Candidate>& candidates);

[[nodiscard]] int points_of(Evidence evidence);

}  // namespace sayso::shifts
