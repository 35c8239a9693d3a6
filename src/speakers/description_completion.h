// What stands between a described source and its cue: "A poll | published by the Lund Institute found".
#pragma once

#include <optional>

#include "document.h"
#include "speakers/phrase_reading.h"

namespace sayso {

// The tokens from `first` up to the cue's verb group when all of them describe the phrase, which ends where they start.
// Looks a bounded way ahead.
[[nodiscard]] std::optional<Range> description_behind(const Document& document, const PhraseReading& phrase,
                                                      Index first, Offset cue_start);

}  // namespace sayso
