// The string of a parsed JSON file as text.
#pragma once

#include <string>
#include <string_view>

namespace sayso {

// The parser has checked that it is UTF-8. U+FEFF at the start is a character here, no byte order mark: offsets count
// it.
[[nodiscard]] std::u16string from_json_string(std::string_view utf8);

}  // namespace sayso
