// How far a shift has come: enacted, announced, proposed, predicted or denied.
#pragma once

#include "shifts/actors.h"
#include "shifts/candidate.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// From tense and modality of the cue, from the verb that governs it ("proposed to lift", "is expected to lift") and
// from who reports it.
[[nodiscard]] ShiftStatus read_status(const Reading& reading, const Actors& actors, const Candidate& candidate);

}  // namespace sayso::shifts
