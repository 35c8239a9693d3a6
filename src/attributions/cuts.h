// Where a content must end because the next statement begins.
#pragma once

#include <vector>

#include "attributions/cues.h"
#include "attributions/source_links.h"

namespace sayso::attributions {

// For each cue, the token at which the statement of a later cue in the same sentence begins; the end of the sentence
// when none does. "Orr said prices rose | and warned of more", "Orr said so, | while Hill said no", "..., | adding".
// A cue that stands inside the content ("said that Hill had denied it") does not cut.
[[nodiscard]] std::vector<Index> find_cuts(const Reading& reading, const std::vector<Cue>& cues,
                                           const std::vector<SourceLink>& links);

}  // namespace sayso::attributions
