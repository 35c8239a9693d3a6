// Quantities: numbers and amounts with what they count.
#pragma once

#include <span>
#include <vector>

#include "document.h"

namespace sayso::claims {

struct Quantity {
    Range tokens;        // "at least 300 homes", "$5 million", "most of the patients"
    bool exact = false;  // has a number: "300 homes", not "several homes"
    bool money = false;
    bool share = false;  // a percentage or fraction
};

// `times` are those of the statement (times.h): their numbers count nothing. In text order, without overlap. Linear.
[[nodiscard]] std::vector<Quantity> find_quantities(const Document& document, Range statement,
                                                    std::span<const Range> times);

}  // namespace sayso::claims
