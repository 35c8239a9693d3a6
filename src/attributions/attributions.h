// Attributions: source, cue and content.
#pragma once

#include <vector>

#include "document.h"

namespace sayso {

// In the order of their first span. Reads all layers above. Linear.
[[nodiscard]] std::vector<Attribution> find_attributions(const Document& document);

}  // namespace sayso
