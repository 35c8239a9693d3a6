// Floating quotations: words quoted without a cue of their own, by whoever was speaking before.
#pragma once

#include <vector>

#include "attributions/statement.h"

namespace sayso::attributions {

// The statements given and the floating ones between them, in text order. Linear.
[[nodiscard]] std::vector<Statement> add_floating(const Reading& reading, const QuotedTokens& quoted,
                                                  std::vector<Statement> statements);

}  // namespace sayso::attributions
