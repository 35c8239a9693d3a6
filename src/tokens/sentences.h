// Sentences: which full stops end one.
#pragma once

#include <string_view>
#include <vector>

#include "document.h"

namespace sayso {

// The sentences of a paragraph as ranges of `tokens`, which are the tokens of that paragraph alone. Every token
// belongs to one. Linear.
[[nodiscard]] std::vector<Range> find_sentences(std::u16string_view text, std::u16string_view folded,
                                                const std::vector<Token>& tokens);

}  // namespace sayso
