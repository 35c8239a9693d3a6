#include "export/markup.h"

#include <variant>

#include "text/characters.h"
#include "text/code_points.h"
#include "text/utf8.h"

namespace sayso {

namespace {

bool is_character(UChar32 c) {
    if (c < 0x20) return c == 0x09 || c == 0x0A || c == 0x0D;
    return !U_IS_SURROGATE(c) && c != 0xFFFE && c != 0xFFFF && c != 0x7F;
}

}  // namespace

std::string in_markup(std::u16string_view text) {
    std::u16string safe;
    safe.reserve(text.size());
    for (Offset at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        switch (point.value) {
            case u'&':
                safe += u"&amp;";
                break;
            case u'<':
                safe += u"&lt;";
                break;
            case u'>':
                safe += u"&gt;";
                break;
            case u'"':
                safe += u"&quot;";
                break;
            case u'\'':
                safe += u"&#39;";
                break;
            case u'\r':  // a parser would make a line feed of it
                safe += u"&#13;";
                break;
            default:
                if (is_character(point.value)) {
                    safe.append(text.substr(at, point.length));
                } else {
                    safe += replacement_character;
                }
        }
        at += point.length;
    }
    return to_utf8(safe);
}

std::string in_markup(std::string_view utf8) {
    const auto decoded = from_utf8(utf8);
    const auto* text = std::get_if<std::u16string>(&decoded);
    return text != nullptr ? in_markup(std::u16string_view(*text)) : std::string();
}

}  // namespace sayso
