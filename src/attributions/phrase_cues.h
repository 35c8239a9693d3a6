// Cues without a verb: "according to", "in her view", a colon, a dash.
#pragma once

#include <optional>

#include "attributions/cues.h"

namespace sayso::attributions {

// The cue whose first token this is. Of "in her view" the cue is "view", of a colon the colon itself.
[[nodiscard]] std::optional<Cue> phrase_cue_at(const Reading& reading, Index token);

}  // namespace sayso::attributions
