// Assertions made in passing: relative clauses between commas ("the mayor, who took office in May, ..."), participles
// at the end of a clause ("..., leaving two towns without water"), and rankings in apposition ("..., the first since").
#pragma once

#include <vector>

#include "document.h"

namespace sayso::claims {

struct Adjuncts {
    Range main;                   // the proposition without what stands at its end
    std::vector<Range> asserted;  // the others, in text order
};

// Reads one proposition of coordination.h. Linear; an adjunct has a few dozen words at most.
[[nodiscard]] Adjuncts find_adjuncts(const Document& document, Range proposition);

}  // namespace sayso::claims
