// JSON from strangers.
#pragma once

#include <cstddef>
#include <string_view>
#include <variant>

#include "export/json.h"
#include "import/import_error.h"

namespace sayso {

// A record is some twenty times the size of its text at most; no article needs more.
inline constexpr std::size_t largest_import = std::size_t{256} << 20U;
// Records nest five levels deep. The limit keeps recursion over parsed files shallow.
inline constexpr unsigned deepest_import = 32;

// Linear. A byte order mark at the start is passed over.
[[nodiscard]] std::variant<Json, ImportError> parse_json(std::string_view bytes);

}  // namespace sayso
