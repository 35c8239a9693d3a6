#include "attributions/mode.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace sayso::attributions {
namespace {

std::size_t letters_in(const Document& document, Span span) {
    const std::u16string_view text = document.text_of(span);
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char16_t unit) { return u_isalnum(unit); }));
}

}  // namespace

Mode mode_of(const Document& document, const std::vector<Span>& content) {
    std::size_t all = 0;
    std::size_t quoted = 0;
    for (const Span piece : content) {
        all += letters_in(document, piece);
        // Quotations are in text order; those that end before the piece cannot be found by their start alone, but an
        // outermost one that reaches into it starts after the one before it ends.
        auto quotation = std::partition_point(document.quotations.begin(), document.quotations.end(),
                                              [&](const Quotation& q) { return q.span.start < piece.start; });
        for (int back = 0; back < 8 && quotation != document.quotations.begin(); ++back) --quotation;
        for (; quotation != document.quotations.end() && quotation->span.start < piece.end; ++quotation) {
            if (quotation->depth > 0 || quotation->kind != QuotationKind::speech) continue;
            const Span inside{std::max(piece.start, quotation->span.start), std::min(piece.end, quotation->span.end)};
            if (inside.start < inside.end) quoted += letters_in(document, inside);
        }
    }
    if (quoted * 100 >= all * 95) return all == 0 ? Mode::indirect : Mode::direct;
    return quoted * 100 <= all * 2 ? Mode::indirect : Mode::mixed;
}

}  // namespace sayso::attributions
