// Offsets counted in another unit than the UTF-16 code units of the document.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document.h"
#include "record/record.h"

namespace sayso {

// Answers "how many code points (or UTF-8 bytes) stand before this code unit?" for any order of questions.
//
// Keeps the count at the start of every block of the text and counts on from there: building is linear, an answer
// takes constant time, and the counts need an eighth of a byte for each code unit of text. Nothing is kept, and an
// answer is the question, when the unit is UTF-16.
//
// A lone surrogate counts as one code point and as the three bytes of the U+FFFD that to_utf8() writes for it.
class OffsetMap {
public:
    // Refers to the text, which must outlive the map.
    OffsetMap(std::u16string_view text, OffsetUnit unit);

    // `utf16` is at most the length of the text.
    [[nodiscard]] std::uint64_t operator()(std::size_t utf16) const;

private:
    [[nodiscard]] std::uint64_t count(std::size_t start, std::size_t end) const;

    std::u16string_view text_;
    OffsetUnit unit_;
    std::vector<std::uint64_t> before_block_;
};

}  // namespace sayso
