// brat's standoff format read into a record.
#pragma once

#include <string_view>
#include <variant>

#include "import/import_error.h"
#include "import/imported.h"

namespace sayso {

// What write_brat() wrote comes back unchanged, and what somebody drew with brat since by the types of
// brat_configuration() comes along. Other types, events, and places whose words the text does not have are left out,
// with a warning. Linear but for sorting.
[[nodiscard]] std::variant<Imported, ImportError> read_brat(std::string_view file, std::u16string_view text);

}  // namespace sayso
