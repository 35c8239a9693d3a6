#include "record/offset_map.h"

#include <unicode/utf16.h>

#include <algorithm>

namespace sayso {

namespace {

constexpr std::size_t block = 64;

// The second half of a surrogate pair adds nothing: its first half has counted for both.
bool ends_pair(std::u16string_view text, std::size_t at) {
    return U16_IS_TRAIL(text[at]) && at > 0 && U16_IS_LEAD(text[at - 1]);
}

bool starts_pair(std::u16string_view text, std::size_t at) {
    return U16_IS_LEAD(text[at]) && at + 1 < text.size() && U16_IS_TRAIL(text[at + 1]);
}

// The lengths of The Unicode Standard, table 3-6.
unsigned utf8_bytes(std::u16string_view text, std::size_t at) {
    if (text[at] < 0x80) return 1;
    if (text[at] < 0x800) return 2;
    if (starts_pair(text, at)) return 4;
    return ends_pair(text, at) ? 0 : 3;
}

}  // namespace

OffsetMap::OffsetMap(std::u16string_view text, OffsetUnit unit) : text_(text), unit_(unit) {
    if (unit == OffsetUnit::utf16) return;
    before_block_.reserve(text.size() / block + 1);
    std::uint64_t before = 0;
    for (std::size_t start = 0; start <= text.size(); start += block) {
        before_block_.push_back(before);
        before += count(start, std::min(start + block, text.size()));
    }
}

std::uint64_t OffsetMap::operator()(std::size_t utf16) const {
    if (unit_ == OffsetUnit::utf16) return utf16;
    const std::size_t number = utf16 / block;
    return before_block_[number] + count(number * block, utf16);
}

std::uint64_t OffsetMap::count(std::size_t start, std::size_t end) const {
    std::uint64_t total = 0;
    for (std::size_t at = start; at < end; ++at) {
        total += unit_ == OffsetUnit::utf8 ? utf8_bytes(text_, at) : (ends_pair(text_, at) ? 0U : 1U);
    }
    return total;
}

}  // namespace sayso
