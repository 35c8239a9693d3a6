// Old and new values of a change: "from 44 to 52 dinars", "to 5% from the current 2%", "down from seven", "instead of".
#pragma once

#include "shifts/candidate.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// Fills `from` and `to` from the words behind the cue, within its clause.
void read_values(const Reading& reading, Candidate& candidate);

// Fills `from` or `to` with the policy where the kind says so: what ends is the old state, what is introduced the new.
void fill_states(const Reading& reading, Candidate& candidate);

}  // namespace sayso::shifts
