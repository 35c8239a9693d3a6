// What a quotation is: somebody's words, a word held at arm's length, the title of a work, a nickname.
#pragma once

#include <vector>

#include "document.h"

namespace sayso {

// The quotations of the document with their kinds decided. Reads text, tokens, tags and quotations. Linear.
[[nodiscard]] std::vector<Quotation> classify_quotations(const Document& document);

}  // namespace sayso
