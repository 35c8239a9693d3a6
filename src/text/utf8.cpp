#include "text/utf8.h"

#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace sayso {

// ICU's macro narrows int to uint8_t inside.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
std::variant<std::u16string, Utf8Error> from_utf8(std::string_view bytes) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    std::u16string text;
    text.reserve(bytes.size());
    std::size_t at = bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    while (at < bytes.size()) {
        const std::size_t start = at;
        UChar32 value = 0;
        U8_NEXT(bytes, at, bytes.size(), value);
        if (value < 0) return Utf8Error{start};
        if (value <= 0xFFFF) {
            text += static_cast<char16_t>(value);
        } else {
            text += static_cast<char16_t>(U16_LEAD(value));
            text += static_cast<char16_t>(U16_TRAIL(value));
        }
    }
    return text;
}
#pragma GCC diagnostic pop

std::string to_utf8(std::u16string_view text) {
    std::string bytes;
    // ICU takes lengths of 32 bits, and a text of Sayso has offsets of 32 bits too.
    return icu::UnicodeString(static_cast<UBool>(false), text.data(), static_cast<std::int32_t>(text.size()))
        .toUTF8String(bytes);
}

}  // namespace sayso
