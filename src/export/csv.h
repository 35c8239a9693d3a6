// Comma-separated values as RFC 4180 has them.
#pragma once

#include <string>
#include <string_view>

#include "export/json.h"
#include "record/record.h"

namespace sayso {

// A header and a row for each speaker, attribution, claim and shift, UTF-8, lines ending in CR LF. `start` and `end`
// count the unit. A field that a spreadsheet would take for a formula has an apostrophe before it.
[[nodiscard]] std::string write_csv(const Json& record, std::u16string_view text, OffsetUnit unit);

}  // namespace sayso
