#include "text/fold.h"

#include "text/characters.h"
#include "text/code_points.h"

namespace sayso {
namespace {

UChar32 fold_code_point(UChar32 c) {
    if (c < 0x80) return c == u'\t' ? u' ' : (c >= u'A' && c <= u'Z' ? c + (u'a' - u'A') : c);
    if (is_apostrophe(c)) return u'\'';
    if (is_hyphen(c) || c == 0xFE63 || c == 0xFF0D) return u'-';
    if ((c >= 0x2012 && c <= 0x2015) || c == 0x2E3A || c == 0x2E3B || c == 0xFE58) return en_dash;
    if (u_charType(c) == U_SPACE_SEPARATOR) return u' ';
    return u_tolower(c);
}

}  // namespace

std::u16string fold(std::u16string_view text) {
    std::u16string folded(text);
    for (Offset at = 0; at < text.size();) {
        const CodePoint original = code_point_at(text, at);
        const UChar32 value = fold_code_point(original.value);
        if (value != original.value && static_cast<Offset>(U16_LENGTH(value)) == original.length) {
            std::size_t next = at;
            U16_APPEND_UNSAFE(folded, next, value);
        }
        at += original.length;
    }
    return folded;
}

}  // namespace sayso
