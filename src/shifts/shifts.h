// Policy shifts: who changes course, from what to what.
#pragma once

#include <vector>

#include "document.h"

namespace sayso {

// In the order of their cues. Reads all layers above. Linear.
[[nodiscard]] std::vector<Shift> find_shifts(const Document& document);

}  // namespace sayso
