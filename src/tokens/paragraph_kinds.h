// What a paragraph is for: the headline, a line that only says when and where, or the body of the text.
#pragma once

#include <string_view>

#include "tokens/segmentation.h"

namespace sayso {

[[nodiscard]] ParagraphKind paragraph_kind(std::u16string_view folded, const Segmentation& segmentation,
                                           Index paragraph);

}  // namespace sayso
