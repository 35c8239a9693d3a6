// The text of an exported page, cut into runs of the same marks.
#pragma once

#include <string>

#include "export/lookup.h"

namespace sayso {

// An <article> with a <p> a paragraph. Statements, claims and shifts have a small label where they begin, which links
// to their entry in the lists below ("#c3") and is linked from there ("#c3-text").
[[nodiscard]] std::string html_text(const Lookup& lookup);

// The id of the entry of the number-th element of a layer: the letter of the layer and the number from 1.
[[nodiscard]] std::string entry_id(char letter, std::size_t number);

}  // namespace sayso
