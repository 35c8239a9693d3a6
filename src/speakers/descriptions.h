// Definite descriptions: whom "the minister", "the ministry", "the report" mean.
#pragma once

#include <optional>

#include "speakers/discourse.h"

namespace sayso {

// For a description that refers back (or, in a headline, ahead). Strict order: the holder of the title; the
// organisation whose name has the word; the group or document described before. Looks at a bounded number of
// candidates.
[[nodiscard]] std::optional<Resolution> resolve_description(const Discourse& discourse, Index reference);

}  // namespace sayso
