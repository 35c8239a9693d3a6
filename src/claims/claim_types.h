// The types of a claim: what sort of thing it asserts. Several may hold.
#pragma once

#include <vector>

#include "claims/quantities.h"
#include "claims/statement.h"
#include "document.h"

namespace sayso::claims {

// In the order of ClaimType, never empty. Linear in the statement.
[[nodiscard]] std::vector<ClaimType> classify_claim(const Document& document, const Statement& statement,
                                                    std::optional<Index> attribution);

}  // namespace sayso::claims
