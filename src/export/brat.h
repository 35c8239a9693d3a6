// brat's standoff format: the .ann file beside the text.
#pragma once

#include <string>
#include <string_view>

#include "export/json.h"

namespace sayso {

// A line for each place, role, reference, word and note, see brat_names.h; offsets count code points. Places are cut at
// line ends, as brat asks. read_brat() gives the same record again;
// brat_configuration() tells brat of the types. `record` is complete (import/complete.h).
[[nodiscard]] std::string write_brat(const Json& record, std::u16string_view text);

}  // namespace sayso
