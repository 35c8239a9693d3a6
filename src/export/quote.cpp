#include "export/quote.h"

#include <algorithm>

#include "text/code_points.h"
#include "text/utf8.h"

namespace sayso {

namespace {

// Out of a surrogate pair, to its start.
Offset to_boundary(std::u16string_view text, Offset at) {
    const bool cuts = at > 0 && at < text.size() && U16_IS_TRAIL(text[at]) && U16_IS_LEAD(text[at - 1]);
    return cuts ? at - 1 : at;
}

}  // namespace

std::u16string_view words_of(std::u16string_view text, Span span) {
    return text.substr(span.start, span.length());
}

std::u16string_view prefix_of(std::u16string_view text, Span span) {
    const Offset start = to_boundary(text, span.start - std::min(span.start, quote_context));
    return text.substr(start, span.start - start);
}

std::u16string_view suffix_of(std::u16string_view text, Span span) {
    const auto left = static_cast<Offset>(text.size()) - span.end;
    return text.substr(span.end, to_boundary(text, span.end + std::min(left, quote_context)) - span.end);
}

std::string one_line(std::u16string_view words) {
    std::u16string line;
    bool space = false;
    for (Offset at = 0; at < words.size();) {
        const CodePoint point = code_point_at(words, at);
        if (is_space(point.value)) {
            space = !line.empty();
        } else {
            if (space) line += u' ';
            space = false;
            line.append(words.substr(at, point.length));
        }
        at += point.length;
    }
    return to_utf8(line);
}

}  // namespace sayso
