// Of statements inside one another, the outermost one is the attribution.
#pragma once

#include <vector>

#include "attributions/statement.h"

namespace sayso::attributions {

// Leaves out every statement whose cue stands in the content of another one that is kept, and of two that claim the
// same content the one further away from it. Near linear.
[[nodiscard]] std::vector<Statement> keep_outermost(const Reading& reading, std::vector<Statement> statements);

}  // namespace sayso::attributions
