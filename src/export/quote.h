// The words of a span and those around it.
#pragma once

#include <string>
#include <string_view>

#include "spans.h"

namespace sayso {

// What stands before and behind a span, as a TextQuoteSelector tells it: enough to tell repeated words apart.
inline constexpr Offset quote_context = 32;  // UTF-16 code units

[[nodiscard]] std::u16string_view words_of(std::u16string_view text, Span span);
[[nodiscard]] std::u16string_view prefix_of(std::u16string_view text, Span span);
[[nodiscard]] std::u16string_view suffix_of(std::u16string_view text, Span span);

// UTF-8 on one line: runs of white space, line ends included, become one space.
[[nodiscard]] std::string one_line(std::u16string_view words);

}  // namespace sayso
