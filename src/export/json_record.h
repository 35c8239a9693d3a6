// The record in its own format, sayso/1.
#pragma once

#include <string>
#include <string_view>

#include "export/json.h"
#include "record/record.h"

namespace sayso {

// One line. `record` is complete (import/complete.h); its spans are counted anew in the unit.
[[nodiscard]] std::string write_json(const Json& record, std::u16string_view text, OffsetUnit unit);

}  // namespace sayso
