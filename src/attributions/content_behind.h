// Content that follows its cue.
#pragma once

#include "attributions/contents.h"
#include "attributions/cue_context.h"

namespace sayso::attributions {

// None when what follows has no shape that the verb takes.
[[nodiscard]] Content content_behind(const CueContext& in, Index right);

// From a first token to the end of what is said: of its quotation, or of the clause up to the cut.
[[nodiscard]] Range content_extent(const CueContext& in, Index start);

}  // namespace sayso::attributions
