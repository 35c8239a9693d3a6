// A record as Sayso writes it, read back.
#pragma once

#include <string_view>
#include <variant>

#include "import/import_error.h"
#include "import/imported.h"

namespace sayso {

// `json` in any offset unit, of this very text. Linear but for elements with many fields.
[[nodiscard]] std::variant<Imported, ImportError> read_record(Json json, std::u16string_view text);

}  // namespace sayso
