// "The plan was denounced by Orr as reckless": what is said of the subject, and the subject itself.
#pragma once

#include "attributions/contents.h"
#include "attributions/cue_context.h"

namespace sayso::attributions {

[[nodiscard]] Content content_of_passive(const CueContext& in);

}  // namespace sayso::attributions
