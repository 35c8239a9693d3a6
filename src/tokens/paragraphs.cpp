// A blank line always ends a paragraph. A single line break is decided in two steps.
//
// 1. Is the text hard-wrapped, as mails and files of old news wires are? A program that wraps fills each line: it
//    breaks only where the next word would have passed the margin. So the text is wrapped if its longest line is no
//    longer than a page is wide, nearly all its single breaks stand where the next word would not have fitted, and
//    many of them fall inside a sentence. Texts with one paragraph a line fail all three: their lines are long, or
//    (headlines, lists, one-sentence paragraphs) end far from the margin and with a full stop.
// 2. In a wrapped text a single break joins, unless the next word would have fitted (so the writer broke the line) or
//    the next line is indented. In any other text it separates, unless the sentence visibly runs on: no closing mark
//    before the break and a lower-case letter after it (as when text is copied from around a link).
#include "tokens/paragraphs.h"

#include <algorithm>

#include "text/code_points.h"

namespace sayso {
namespace {

constexpr Offset page_width = 110;         // code units; mail wraps at 65 to 80, some editors at 100
constexpr Offset longest_first_word = 64;  // look-ahead cap: a longer word counts as 64

struct Line {
    Span span;              // without surrounding white space
    Offset indent = 0;      // white space before it
    Offset first_word = 0;  // length
    bool ends_sentence = false;
    bool starts_lower = false;
    bool after_blank = false;  // a blank line or a paragraph separator stands before it
};

bool closes_sentence(std::u16string_view line) {
    // Closing quotation marks and brackets may follow the full stop.
    constexpr std::u16string_view closers = u"\"')]}*\u2019\u201D\u00BB\u00AB\u201C";
    constexpr std::u16string_view terminators = u".!?:;\u2026\u3002\uFF01\uFF1F";
    const std::size_t last = line.find_last_not_of(closers);
    return last == std::u16string_view::npos || terminators.find(line[last]) != std::u16string_view::npos;
}

Line describe(std::u16string_view text, Span span, Offset indent) {
    Line line{.span = span, .indent = indent};
    const std::u16string_view words = text.substr(span.start, span.length());
    while (line.first_word < std::min<Offset>(span.length(), longest_first_word) && !is_space(words[line.first_word])) {
        ++line.first_word;
    }
    line.ends_sentence = closes_sentence(words);
    line.starts_lower = is_lower(code_point_at(text, span.start).value);
    return line;
}

std::vector<Line> find_lines(std::u16string_view text) {
    std::vector<Line> lines;
    bool after_blank = false;
    const auto size = static_cast<Offset>(text.size());
    for (Offset at = 0; at < size;) {
        Offset end = at;
        while (end < size && !is_line_break(text[end])) ++end;
        Span span{at, end};
        while (!span.empty() && is_space(text[span.end - 1])) --span.end;
        while (!span.empty() && is_space(text[span.start])) ++span.start;
        if (span.empty()) {
            after_blank = true;
        } else {
            lines.push_back(describe(text, span, span.start - at));
            lines.back().after_blank = after_blank;
            after_blank = false;
        }
        if (end == size) break;
        after_blank |= text[end] == u'\u2029' || text[end] == u'\f';
        at = end + (text[end] == u'\r' && end + 1 < size && text[end + 1] == u'\n' ? 2 : 1);
    }
    return lines;
}

Offset width(const Line& line) {
    return line.indent + line.span.length();
}

// The longest line of a wrapped text; nothing if the text is not wrapped.
std::optional<Offset> wrap_margin(const std::vector<Line>& lines) {
    Offset margin = 0;
    for (const Line& line : lines) margin = std::max(margin, width(line));
    if (margin > page_width) return std::nullopt;
    std::size_t breaks = 0;
    std::size_t at_margin = 0;
    std::size_t inside_sentence = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].after_blank) continue;
        ++breaks;
        at_margin += width(lines[i - 1]) + 1 + lines[i].first_word > margin ? 1 : 0;
        inside_sentence += lines[i - 1].ends_sentence ? 0 : 1;
    }
    const bool wrapped = breaks >= 2 && at_margin * 10 >= breaks * 7 && inside_sentence * 2 >= breaks;
    return wrapped ? std::optional(margin) : std::nullopt;
}

bool joins(const Line& previous, const Line& line, std::optional<Offset> margin) {
    if (line.after_blank) return false;
    const bool runs_on = !previous.ends_sentence && line.starts_lower;
    if (!margin) return runs_on;
    const bool would_have_fitted = width(previous) + 1 + line.first_word <= *margin;
    return line.indent <= previous.indent && (!would_have_fitted || runs_on);
}

}  // namespace

std::vector<Span> find_paragraphs(std::u16string_view text) {
    const std::vector<Line> lines = find_lines(text);
    const std::optional<Offset> margin = wrap_margin(lines);
    std::vector<Span> paragraphs;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0 && joins(lines[i - 1], lines[i], margin)) {
            paragraphs.back().end = lines[i].span.end;
        } else {
            paragraphs.push_back(lines[i].span);
        }
    }
    return paragraphs;
}

}  // namespace sayso
