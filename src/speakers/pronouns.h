// Pronouns: whom "he", "she", "they" and "it" mean.
#pragma once

#include <optional>

#include "speakers/discourse.h"

namespace sayso {

// Looks back over a bounded number of references. None when nobody fits.
[[nodiscard]] std::optional<Resolution> resolve_pronoun(const Discourse& discourse, Index reference);

}  // namespace sayso
