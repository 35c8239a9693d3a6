#include "import/json_string.h"

#include <variant>

#include "text/utf8.h"

namespace sayso {

std::u16string from_json_string(std::string_view utf8) {
    std::u16string decoded = utf8.starts_with("\xEF\xBB\xBF") ? u"\uFEFF" : u"";
    const auto rest = from_utf8(utf8);
    if (const auto* text = std::get_if<std::u16string>(&rest)) decoded += *text;
    return decoded;
}

}  // namespace sayso
