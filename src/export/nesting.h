// Marks that overlap, cut so that they nest: what a tree of elements asks for.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "spans.h"

namespace sayso {

// A mark on its way into a tree. `id` tells the caller which one it is.
struct Inline {
    Span span;
    std::size_t id = 0;
    std::size_t piece = 0;  // the number of this piece of it
    bool is_last = true;    // no further piece follows
};

// Deeper than that nothing is nested; such marks are left out. Overlaps without an end would otherwise cost as much as
// they please.
inline constexpr std::size_t deepest_nesting = 16;

// Cuts the marks at the borders of the `blocks` (paragraphs, in text order, apart from each other) and where they cross
// each other. The result is in the order of opening: by start, the outer before the inner.
// Takes time in proportion to the marks, the blocks that each crosses and the depth.
[[nodiscard]] std::vector<Inline> nest(const std::vector<Inline>& marks, const std::vector<Span>& blocks);

}  // namespace sayso
