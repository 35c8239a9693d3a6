// Direct, indirect or mixed: how much of a content stands inside quotation marks.
#pragma once

#include <vector>

#include "document.h"

namespace sayso::attributions {

// Direct when at least 95 % of the letters stand inside speech quotations, indirect when at most 2 % do.
[[nodiscard]] Mode mode_of(const Document& document, const std::vector<Span>& content);

}  // namespace sayso::attributions
