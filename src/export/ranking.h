// Orders and names of marks for people.
#pragma once

#include <string>
#include <vector>

#include "export/json.h"

namespace sayso {

// The claims by check-worthiness, the worthiest first; in the order of the text where it is the same.
[[nodiscard]] std::vector<const Json*> ranked_claims(const Json& claims);

// "ends", "goes up from ... to": the heading of a shift's kind; of "continue" that it stays.
[[nodiscard]] std::string kind_in_words(const Json& shift);

// Does a person say that the mark is wrong?
[[nodiscard]] bool is_rejected(const Json& mark);

}  // namespace sayso
