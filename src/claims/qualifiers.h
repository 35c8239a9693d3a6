// Qualifiers: the words that limit a claim, by which readers see how much is claimed.
#pragma once

#include <vector>

#include "claims/statement.h"
#include "document.h"

namespace sayso::claims {

// By start. Linear in the statement.
[[nodiscard]] std::vector<Qualifier> find_qualifiers(const Document& document, const Statement& statement);

}  // namespace sayso::claims
