// The last step of every import: a record whose fields are checked, in the order of the format, and all there.
#pragma once

#include <string_view>
#include <variant>

#include "import/import_error.h"
#include "import/imported.h"

namespace sayso {

// `imported.record` has spans in UTF-16 code units that lie in the text. What comes out:
//   - all fields of the record, then those that the format does not know; the same for each element;
//   - lists that were missing are empty, references null, ids the next free ones. Other fields stay missing, as nobody
//     knows them: a mark made by hand has no confidence;
//   - references to what is not there are null, with a warning.
// An error when a field has a value that the format does not allow, or a place is missing where there must be one.
[[nodiscard]] std::variant<Imported, ImportError> complete(Imported imported, std::u16string_view text);

}  // namespace sayso
