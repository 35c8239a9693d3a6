// Segmentation: a text into paragraphs, sentences and tokens.
#pragma once

#include <string_view>
#include <vector>

#include "document.h"

namespace sayso {

struct Segmentation {
    std::vector<Paragraph> paragraphs;
    std::vector<Sentence> sentences;
    std::vector<Token> tokens;
};

// `folded` is fold(text). Every non-space code unit of the text belongs to exactly one token, every token to one
// sentence, every sentence to one paragraph. Linear in the length of the text.
[[nodiscard]] Segmentation segment(std::u16string_view text, std::u16string_view folded);

}  // namespace sayso
