// From candidates to shifts: enough evidence, and each change told once.
#pragma once

#include <vector>

#include "shifts/actors.h"
#include "shifts/candidate.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// For a passive without an agent and the like: who reports the change if they decide policy, else the last who does.
void find_actor_elsewhere(const Reading& reading, const Actors& actors, Candidate& candidate);

// A headline tells in the present tense what the text below tells in full: it takes the status of the first shift of
// its kind there. And a shift without an actor in its clause takes the actor of the shift before it.
void agree_in_document(const Reading& reading, const Actors& actors, std::vector<Candidate>& shifts);

// Those with enough points, without those that stand inside another's policy ("scrapped a plan to raise": one shift)
// and without the carriers of a change that says itself what it is ("signed a decree banning": the ban). In text order.
[[nodiscard]] std::vector<Candidate> select(const Reading& reading, std::vector<Candidate> candidates);

}  // namespace sayso::shifts
