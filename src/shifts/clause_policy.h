// Policies that are told by a whole clause: "seniors will continue to ride for half price".
#pragma once

#include "shifts/actors.h"
#include "shifts/candidate.h"

namespace sayso::shifts {

// Where the subject of a clause cue ("continue", "no longer", "for the first time") is nobody who decides policy, the
// clause with its subject is the policy, and the actor stands elsewhere.
void settle_clause_policy(const Actors& actors, Candidate& candidate);

}  // namespace sayso::shifts
