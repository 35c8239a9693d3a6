// How sure a statement is, and why it was taken for one, in words for the reader.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "attributions/statement.h"

namespace sayso::attributions {

// Percent.
[[nodiscard]] std::uint8_t confidence_of(const Reading& reading, const Statement& statement, Mode mode);

// UTF-8.
[[nodiscard]] std::vector<std::string> reasons_of(const Reading& reading, const QuotedTokens& quoted,
                                                  const Statement& statement);

}  // namespace sayso::attributions
