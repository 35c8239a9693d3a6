// UTF-8 at the border: checked on the way in, well-formed on the way out.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace sayso {

// Where a byte sequence stops being UTF-8 (Unicode 15, table 3-7).
struct Utf8Error {
    std::size_t offset = 0;  // bytes before the first ill-formed one
};

// Linear in the length of the bytes. A byte order mark at the start is dropped.
[[nodiscard]] std::variant<std::u16string, Utf8Error> from_utf8(std::string_view bytes);

// Lone surrogates become U+FFFD.
[[nodiscard]] std::string to_utf8(std::u16string_view text);

}  // namespace sayso
