// How a mark leans is told by its neighbours and its form. A neighbour is the nearest character that is neither a
// quotation mark nor invisible; "open" before: the start of the paragraph, white space, an opening bracket, a dash, a
// slash, a colon, ">"; "shut" behind: its end, white space, punctuation, a closing bracket, a dash, a slash, "<".
//
//   before, behind     straight  left curly   right curly  low    left guillemet  right guillemet  any single mark
//   open, not shut     opens     opens        either       opens  opens           opens            opens
//   not open, shut     closes    either       closes       opens  closes          closes           closes
//   open, shut         either    opens        closes       opens  opens           closes           none (opens if low)
//   not open nor shut  either    opens        closes       opens  either          either           apostrophe
//
// "Either" closes what is open and opens otherwise, which also takes marks typed in the wrong direction. A right
// guillemet with space on both sides only ever closes: as a bullet or between the steps of a menu it does nothing.
// A single mark before "'90s" or "'tis" is an apostrophe. `` opens wherever it stands.
#include "quotes/quotation_marks.h"

#include <array>
#include <optional>

#include "text/characters.h"
#include "text/code_points.h"
#include "text/elisions.h"

namespace sayso {
namespace {

using Family = QuotationMarkFamily;
using Lean = QuotationMark::Lean;

enum class Form : std::uint8_t { straight, left, right, low };

struct Glyph {
    char16_t character;
    Family family;
    Form form;
};

constexpr std::array<Glyph, 27> glyphs = {{
    {u'"', Family::double_mark, Form::straight},
    {left_double_quote, Family::double_mark, Form::left},
    {right_double_quote, Family::double_mark, Form::right},
    {low_double_quote, Family::double_mark, Form::low},
    {u'\u201F', Family::double_mark, Form::left},
    {u'\u301D', Family::double_mark, Form::low},
    {u'\u301E', Family::double_mark, Form::right},
    {u'\u301F', Family::double_mark, Form::right},
    {u'\uFF02', Family::double_mark, Form::straight},
    {u'\'', Family::single_mark, Form::straight},
    {left_single_quote, Family::single_mark, Form::left},
    {right_single_quote, Family::single_mark, Form::right},
    {low_single_quote, Family::single_mark, Form::low},
    {u'\u201B', Family::single_mark, Form::left},
    {u'`', Family::single_mark, Form::left},
    {u'\u00B4', Family::single_mark, Form::right},
    {u'\uFF07', Family::single_mark, Form::straight},
    {left_guillemet, Family::guillemet, Form::left},
    {right_guillemet, Family::guillemet, Form::right},
    {left_single_guillemet, Family::single_guillemet, Form::left},
    {right_single_guillemet, Family::single_guillemet, Form::right},
    {u'\u300C', Family::corner, Form::left},
    {u'\u300D', Family::corner, Form::right},
    {u'\u300E', Family::white_corner, Form::left},
    {u'\u300F', Family::white_corner, Form::right},
    {u'\uFF62', Family::corner, Form::left},
    {u'\uFF63', Family::corner, Form::right},
}};

const Glyph* find_glyph(char16_t c) {
    // Letters and digits, nearly all of a text, are answered at once.
    if ((c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u' ') return nullptr;
    for (const Glyph& glyph : glyphs) {
        if (glyph.character == c) return &glyph;
    }
    return nullptr;
}

bool is_dash(UChar32 c) {
    return u_charType(c) == U_DASH_PUNCTUATION;
}

bool contains(std::u16string_view characters, UChar32 c) {
    return c <= 0xFFFF && characters.find(static_cast<char16_t>(c)) != std::u16string_view::npos;
}

}  // namespace

bool may_be_quotation_mark(char16_t c) {
    return find_glyph(c) != nullptr;
}

namespace {

bool is_transparent(UChar32 c) {
    return u_charType(c) == U_FORMAT_CHAR || (c <= 0xFFFF && may_be_quotation_mark(static_cast<char16_t>(c)));
}

constexpr int most_transparent = 4;  // a longer run of marks counts as an edge of the text

bool is_open_before(std::u16string_view text, Span paragraph, Offset mark) {
    for (int skipped = 0; mark > paragraph.start && skipped < most_transparent; ++skipped) {
        const CodePoint c = code_point_before(text, mark);
        if (!is_transparent(c.value)) {
            return is_space(c.value) || is_dash(c.value) || u_charType(c.value) == U_START_PUNCTUATION ||
                   contains(u"/>:=", c.value);
        }
        mark -= c.length;
    }
    return true;
}

bool is_shut_behind(std::u16string_view text, Span paragraph, Offset mark_end) {
    for (int skipped = 0; mark_end < paragraph.end && skipped < most_transparent; ++skipped) {
        const CodePoint c = code_point_at(text, mark_end);
        if (!is_transparent(c.value)) {
            // "...and so": an omission opens the quotation.
            const bool omission = c.value == u'.' && mark_end + 1 < paragraph.end && text[mark_end + 1] == u'.';
            return is_space(c.value) || is_dash(c.value) || u_charType(c.value) == U_END_PUNCTUATION ||
                   (contains(u".,;:!?/<\u3001\u3002", c.value) && !omission);
        }
        mark_end += c.length;
    }
    return true;
}

std::optional<Lean> lean_of(const Glyph& glyph, bool open, bool shut) {
    if (glyph.form == Form::low) return Lean::opens;
    switch (glyph.family) {
        case Family::double_mark:
            if (glyph.form == Form::left) return shut && !open ? Lean::either : Lean::opens;
            if (glyph.form == Form::right) return open && !shut ? Lean::either : Lean::closes;
            return open == shut ? Lean::either : (open ? Lean::opens : Lean::closes);
        case Family::single_mark:
            if (open == shut) return std::nullopt;
            return open ? Lean::opens : Lean::closes;
        case Family::guillemet:
        case Family::single_guillemet:
            if (open != shut) return open ? Lean::opens : Lean::closes;
            if (!open) return Lean::either;
            return glyph.form == Form::left ? Lean::opens : Lean::closes;
        case Family::corner:
        case Family::white_corner:
            return glyph.form == Form::left ? Lean::opens : Lean::closes;
    }
    return std::nullopt;
}

bool is_doubtful(std::u16string_view text, Span paragraph, const Glyph& glyph, Offset mark) {
    if (mark == paragraph.start) return false;
    const UChar32 before = code_point_before(text, mark).value;
    if (glyph.family == Family::double_mark) return glyph.form != Form::left && u_isdigit(before);
    if (glyph.family != Family::single_mark) return false;
    if (u_isdigit(before) || before == u's' || before == u'S') return true;
    return before == u'n' && mark >= paragraph.start + 2 && text[mark - 2] == u'i';  // "goin'"
}

}  // namespace

std::vector<QuotationMark> find_quotation_marks(std::u16string_view text, Span paragraph) {
    std::vector<QuotationMark> marks;
    for (Offset at = paragraph.start; at < paragraph.end;) {
        const Glyph* found = find_glyph(text[at]);
        if (found == nullptr) {
            ++at;
            continue;
        }
        Glyph glyph = *found;
        Span span{at, at + 1};
        const bool doubled = at + 1 < paragraph.end && text[at + 1] == glyph.character;
        if (doubled && (glyph.character == u'\'' || glyph.character == u'`')) {
            span.end = at + 2;
            glyph = {glyph.character, Family::double_mark, glyph.character == u'`' ? Form::low : Form::straight};
        } else if (const Offset length = elision_length(text, at, paragraph.end);
                   length > 0 && is_open_before(text, paragraph, at)) {
            at += length;
            continue;
        }
        const auto lean =
            lean_of(glyph, is_open_before(text, paragraph, span.start), is_shut_behind(text, paragraph, span.end));
        if (lean) {
            const bool doubtful = *lean != Lean::opens && is_doubtful(text, paragraph, glyph, at);
            marks.push_back({span, glyph.family, *lean, doubtful});
        }
        at = span.end;
    }
    return marks;
}

}  // namespace sayso
