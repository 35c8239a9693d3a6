// Words before a colon that label what follows instead of speaking: "Image: ...", "Correction: ...".
#pragma once

#include "tags/reading.h"

namespace sayso::attributions {

[[nodiscard]] bool is_editorial_label(const Reading& reading, Range words);

}  // namespace sayso::attributions
