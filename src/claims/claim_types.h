// The types of a claim: what sort of thing it asserts. Several may hold.
#pragma once

#include <optional>
#include <vector>

#include "claims/statement.h"
#include "document.h"

namespace sayso::claims {

// In the order of ClaimType, never empty. Linear in the statement.
[[nodiscard]] std::vector<ClaimType> classify_claim(const Document& document, const Statement& statement,
                                                    std::optional<Index> attribution);

// Single types, where one is asked for alone.
[[nodiscard]] bool is_comparison(const Document& document, const Statement& statement);
[[nodiscard]] bool is_definition(const Document& document, const Statement& statement);

}  // namespace sayso::claims
