// Paragraphs: which line breaks of a text end a paragraph and which merely wrap a line.
#pragma once

#include <string_view>
#include <vector>

#include "document.h"

namespace sayso {

// The paragraphs' spans, without surrounding white space, in text order. Linear.
[[nodiscard]] std::vector<Span> find_paragraphs(std::u16string_view text);

}  // namespace sayso
