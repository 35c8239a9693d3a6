// Offsets of a file turned into offsets of the text.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "record/record.h"
#include "spans.h"

namespace sayso {

// The inverse of OffsetMap: the code unit at which the n-th code point (byte of UTF-8, code unit) starts.
// Building is linear, an answer takes constant time; four bytes for each unit unless the unit is UTF-16.
class OffsetIndex {
public:
    // Refers to the text, which must outlive the index.
    OffsetIndex(std::u16string_view text, OffsetUnit unit);

    // Nothing for an offset behind the text or inside a code point.
    [[nodiscard]] std::optional<Offset> operator()(std::uint64_t offset) const;

    // Nothing for what is empty, reversed, outside the text or cuts a code point.
    [[nodiscard]] std::optional<Span> span(std::uint64_t start, std::uint64_t end) const;

    // The length of the text in the unit.
    [[nodiscard]] std::uint64_t length() const;

private:
    std::u16string_view text_;
    OffsetUnit unit_;
    std::vector<Offset> starts_;
};

}  // namespace sayso
