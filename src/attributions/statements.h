// All statements of a document: cues, their sources and contents, what is doubtful left out, floating quotes added.
#pragma once

#include <vector>

#include "attributions/statement.h"

namespace sayso::attributions {

// In the order of their first token. Linear.
[[nodiscard]] std::vector<Statement> find_statements(const Reading& reading, const QuotedTokens& quoted);

}  // namespace sayso::attributions
