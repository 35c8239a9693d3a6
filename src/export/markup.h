// Text inside XML and HTML.
#pragma once

#include <string>
#include <string_view>

namespace sayso {

// UTF-8 in which no character is markup, in elements and in quoted attributes. What XML 1.0 does not allow
// (section 2.2: controls, lone surrogates, U+FFFE and U+FFFF) becomes U+FFFD.
[[nodiscard]] std::string in_markup(std::u16string_view text);
[[nodiscard]] std::string in_markup(std::string_view utf8);

}  // namespace sayso
