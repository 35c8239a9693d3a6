// How far a shift has come: enacted, announced, proposed, predicted or denied.
#pragma once

#include <optional>

#include "shifts/actors.h"
#include "shifts/candidate.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// From tense and modality of the cue, from the verb that governs it ("proposed to lift", "is expected to lift") and
// from who reports it.
[[nodiscard]] ShiftStatus read_status(const Reading& reading, const Actors& actors, const Candidate& candidate);

// The status that a governor gives to an infinitive, a gerund or a noun that starts at a token: "plans | to lift". None
// when no governor stands within a few words.
[[nodiscard]] std::optional<ShiftStatus> governing_status(const Reading& reading, Index token);

// Who reports a token: the role of the source of its attribution. None outside attributions.
[[nodiscard]] std::optional<ActorRole> role_of_reporter(const Reading& reading, const Actors& actors, Index token);

}  // namespace sayso::shifts
