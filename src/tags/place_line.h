// The place that opens a report: "LUND, Meria, May 3 (Agency) - The council ...".
#pragma once

#include "document.h"

namespace sayso {

// The token behind the dash of a place line that the tokens start with; their first when they start with none. Looks at
// a dozen tokens.
[[nodiscard]] Index behind_place_line(const Document& document, Range tokens);

}  // namespace sayso
