// A statement as the later steps read it: the tokens of a claim, or of a sentence, with what the lexicons find in them.
#pragma once

#include <span>

#include "claims/markers.h"
#include "document.h"

namespace sayso::claims {

struct Statement {
    Range tokens;
    std::span<const Marker> markers;  // that lie in it

    [[nodiscard]] bool has(Senses senses) const {
        for (const Marker& marker : markers)
            if (marker.senses.has(senses)) return true;
        return false;
    }
};

// `markers` are those of the whole document. Logarithmic.
[[nodiscard]] Statement make_statement(std::span<const Marker> markers, Range tokens);

}  // namespace sayso::claims
