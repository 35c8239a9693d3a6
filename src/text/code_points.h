// Code points of UTF-16 text and the few classes of characters that segmentation and the quotation scanner ask for.
// Classes come from ICU's compiled-in Unicode properties, so they hold for every script.
#pragma once

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <string_view>

#include "document.h"

namespace sayso {

struct CodePoint {
    UChar32 value = 0;  // a lone surrogate stands for itself
    Offset length = 0;  // in UTF-16 code units; 0 at the end of the text
};

[[nodiscard]] inline CodePoint code_point_at(std::u16string_view text, Offset offset) {
    if (offset >= text.size()) return {};
    std::size_t next = offset;
    UChar32 value = 0;
    U16_NEXT(text, next, text.size(), value);
    return {value, static_cast<Offset>(next - offset)};
}

[[nodiscard]] inline CodePoint code_point_before(std::u16string_view text, Offset offset) {
    if (offset == 0) return {};
    std::size_t previous = offset;
    UChar32 value = 0;
    U16_PREV(text, 0, previous, value);
    return {value, static_cast<Offset>(offset - previous)};
}

[[nodiscard]] inline bool is_space(UChar32 c) {
    return u_isUWhiteSpace(c) != 0;
}
[[nodiscard]] inline bool is_letter(UChar32 c) {
    return (U_MASK(u_charType(c)) & U_GC_L_MASK) != 0;
}
[[nodiscard]] inline bool is_digit(UChar32 c) {
    return (U_MASK(u_charType(c)) & U_GC_N_MASK) != 0;
}
[[nodiscard]] inline bool is_letter_or_digit(UChar32 c) {
    return (U_MASK(u_charType(c)) & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}
[[nodiscard]] inline bool is_upper(UChar32 c) {
    return (U_MASK(u_charType(c)) & (U_GC_LU_MASK | U_GC_LT_MASK)) != 0;
}
[[nodiscard]] inline bool is_lower(UChar32 c) {
    return u_charType(c) == U_LOWERCASE_LETTER;
}
[[nodiscard]] inline bool is_combining_mark(UChar32 c) {
    return (U_MASK(u_charType(c)) & U_GC_M_MASK) != 0;
}
// A character that belongs to the one before it: a combining mark, a joiner, a soft hyphen, a bidi control.
[[nodiscard]] inline bool is_mark_or_format(UChar32 c) {
    return (U_MASK(u_charType(c)) & (U_GC_M_MASK | U_GC_CF_MASK)) != 0;
}
// The characters that writers use for an apostrophe, straight, curly, as a letter or by mistake ("don`t" is none of
// them: a grave accent opens a quotation).
[[nodiscard]] inline bool is_apostrophe(UChar32 c) {
    return c == u'\'' || c == 0x2019 || c == 0x2018 || c == 0x201B || c == 0x02BC || c == 0xFF07 || c == 0x00B4;
}
[[nodiscard]] inline bool is_hyphen(UChar32 c) {
    return c == u'-' || c == 0x2010 || c == 0x2011;
}
// Mandatory breaks of Unicode Standard Annex 14 (line breaking): classes BK, CR, LF, NL.
[[nodiscard]] inline bool is_line_break(UChar32 c) {
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

}  // namespace sayso
