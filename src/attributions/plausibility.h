// Statements that the rules find but that a careful reader would question.
#pragma once

#include "attributions/statement.h"

namespace sayso::attributions {

[[nodiscard]] bool is_plausible(const Reading& reading, const QuotedTokens& quoted, const Statement& statement);

}  // namespace sayso::attributions
