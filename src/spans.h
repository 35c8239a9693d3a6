// Places in the text and in the layers over it: half open, [start, end) and [first, last).
#pragma once

#include <cstdint>

namespace sayso {

using Offset = std::uint32_t;
using Index = std::uint32_t;  // position of an element in the layer that the field's name says

struct Span {
    Offset start = 0;
    Offset end = 0;

    [[nodiscard]] constexpr Offset length() const { return end - start; }
    [[nodiscard]] constexpr bool empty() const { return start == end; }
    [[nodiscard]] constexpr bool contains(Offset offset) const { return start <= offset && offset < end; }
    [[nodiscard]] constexpr bool contains(Span other) const { return start <= other.start && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(Span other) const { return start < other.end && other.start < end; }
    friend constexpr bool operator==(Span, Span) = default;
};

// A run of elements of one layer, [first, last).
struct Range {
    Index first = 0;
    Index last = 0;

    [[nodiscard]] constexpr Index size() const { return last - first; }
    [[nodiscard]] constexpr bool empty() const { return first == last; }
    [[nodiscard]] constexpr bool contains(Index index) const { return first <= index && index < last; }
    friend constexpr bool operator==(Range, Range) = default;
};

}  // namespace sayso
