// Tokens: words, numbers, clitics, marks, symbols and addresses.
#pragma once

#include <string_view>
#include <vector>

#include "document.h"

namespace sayso {

// The tokens of a part of the text; every code unit of it that is no white space belongs to exactly one. The field
// `sentence` is left at 0. Linear.
[[nodiscard]] std::vector<Token> tokenize(std::u16string_view text, std::u16string_view folded, Span part);

}  // namespace sayso
