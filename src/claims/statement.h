// A statement as the later steps read it: the tokens of a claim, or of a sentence, with the markers, times and amounts
// that lie in them.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "claims/markers.h"
#include "claims/quantities.h"
#include "document.h"

namespace sayso::claims {

struct Statement {
    Range tokens;
    std::span<const Marker> markers;
    std::vector<Range> times;
    std::vector<Quantity> quantities;

    [[nodiscard]] bool has(Senses senses) const {
        return std::any_of(markers.begin(), markers.end(),
                           [senses](const Marker& marker) { return marker.senses.has(senses); });
    }
};

// `markers` are those of the whole document. Linear in the statement, logarithmic in the markers.
[[nodiscard]] Statement read_statement(const Document& document, std::span<const Marker> markers, Range tokens);

}  // namespace sayso::claims
