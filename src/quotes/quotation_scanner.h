// The quotation scanner: which marks open, which close, and which are no quotation marks at all.
#pragma once

#include <string_view>
#include <vector>

#include "document.h"

namespace sayso {

// Works on the raw text; quotations come by start, an outer one before its inner ones, all of kind speech until
// classified. An unclosed quotation ends with its paragraph; where the next paragraph goes on with it, that part is a
// quotation of its own which `continues` it, with or without an opening mark of its own. At most eight deep. Linear in
// the length of the text.
[[nodiscard]] std::vector<Quotation> scan_quotations(std::u16string_view text,
                                                     const std::vector<Paragraph>& paragraphs);

}  // namespace sayso
