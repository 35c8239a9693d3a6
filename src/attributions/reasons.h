// Why something was taken for a statement, in words for the reader.
#pragma once

#include <string>
#include <vector>

#include "attributions/statement.h"

namespace sayso::attributions {

// UTF-8.
[[nodiscard]] std::vector<std::string> reasons_of(const Reading& reading, const Statement& statement);

}  // namespace sayso::attributions
