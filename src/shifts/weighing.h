// Collects what speaks for a candidate and what against, from its own sentence, with reasons for the reader.
#pragma once

#include "shifts/actors.h"
#include "shifts/candidate.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// Fills evidence, points and reasons: the strength of the cue, whether its object is a policy, whether its actor
// decides policy, tense and modality, who reports it.
void weigh(const Reading& reading, const Actors& actors, Candidate& candidate);

}  // namespace sayso::shifts
