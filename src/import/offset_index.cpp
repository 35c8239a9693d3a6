#include "import/offset_index.h"

#include <limits>

#include "text/code_points.h"

namespace sayso {

namespace {

constexpr Offset inside = std::numeric_limits<Offset>::max();

// The lengths of The Unicode Standard, table 3-6; a lone surrogate is written as U+FFFD.
unsigned utf8_bytes(UChar32 value) {
    return value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
}

}  // namespace

OffsetIndex::OffsetIndex(std::u16string_view text, OffsetUnit unit) : text_(text), unit_(unit) {
    if (unit == OffsetUnit::utf16) return;
    starts_.reserve(text.size() + 1);
    for (Offset at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        starts_.push_back(at);
        if (unit == OffsetUnit::utf8) starts_.insert(starts_.end(), utf8_bytes(point.value) - 1, inside);
        at += point.length;
    }
    starts_.push_back(static_cast<Offset>(text.size()));
}

std::optional<Offset> OffsetIndex::operator()(std::uint64_t offset) const {
    if (unit_ != OffsetUnit::utf16) {
        if (offset >= starts_.size() || starts_[static_cast<std::size_t>(offset)] == inside) return std::nullopt;
        return starts_[static_cast<std::size_t>(offset)];
    }
    if (offset > text_.size()) return std::nullopt;
    const auto at = static_cast<Offset>(offset);
    const bool cuts = at > 0 && at < text_.size() && U16_IS_TRAIL(text_[at]) && U16_IS_LEAD(text_[at - 1]);
    return cuts ? std::nullopt : std::optional<Offset>(at);
}

std::optional<Span> OffsetIndex::span(std::uint64_t start, std::uint64_t end) const {
    if (start >= end) return std::nullopt;
    const std::optional<Offset> first = (*this)(start);
    const std::optional<Offset> last = (*this)(end);
    if (!first || !last) return std::nullopt;
    return Span{*first, *last};
}

std::uint64_t OffsetIndex::length() const {
    return unit_ == OffsetUnit::utf16 ? text_.size() : starts_.size() - 1;
}

}  // namespace sayso
