#include "claims/statement.h"

#include <algorithm>
#include <utility>

#include "claims/times.h"

namespace sayso::claims {

Statement read_statement(const Document& document, std::span<const Marker> markers, Range tokens) {
    const auto first = std::lower_bound(markers.begin(), markers.end(), tokens.first,
                                        [](const Marker& marker, Index token) { return marker.tokens.first < token; });
    auto last = std::lower_bound(first, markers.end(), tokens.last,
                                 [](const Marker& marker, Index token) { return marker.tokens.first < token; });
    if (last != first && (last - 1)->tokens.last > tokens.last) --last;
    std::vector<Range> times = find_times(document, tokens);
    std::vector<Quantity> quantities = find_quantities(document, tokens, times);
    return {tokens, {first, last}, std::move(times), std::move(quantities)};
}

}  // namespace sayso::claims
