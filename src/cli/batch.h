// Articles in, records out, one after the other.
#pragma once

#include "cli/options.h"

namespace sayso::cli {

// The exit status: 0, or 1 when an input could not be read or the output not written. Messages go to standard error.
// A bad input never stops the others; a failed output stops all, as nothing can come of the rest.
[[nodiscard]] int annotate(const Options& options);

}  // namespace sayso::cli
