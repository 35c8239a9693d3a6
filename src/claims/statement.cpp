#include "claims/statement.h"

#include <algorithm>

namespace sayso::claims {

Statement make_statement(std::span<const Marker> markers, Range tokens) {
    const auto first = std::lower_bound(markers.begin(), markers.end(), tokens.first,
                                        [](const Marker& marker, Index token) { return marker.tokens.first < token; });
    auto last = std::lower_bound(first, markers.end(), tokens.last,
                                 [](const Marker& marker, Index token) { return marker.tokens.first < token; });
    if (last != first && (last - 1)->tokens.last > tokens.last) --last;
    return {tokens, {first, last}};
}

}  // namespace sayso::claims
