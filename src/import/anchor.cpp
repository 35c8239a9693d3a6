#include "import/anchor.h"

#include <algorithm>

#include "text/code_points.h"

namespace sayso {

namespace {

// The search compares each place anew, at worst this many code units; what it compares beyond is counted.
constexpr std::size_t searched_units = 16;

// How many code units at the end of `left` and of `right` are the same.
std::size_t common_end(std::u16string_view left, std::u16string_view right) {
    const std::size_t most = std::min(left.size(), right.size());
    std::size_t same = 0;
    while (same < most && left[left.size() - 1 - same] == right[right.size() - 1 - same]) ++same;
    return same;
}

std::size_t common_start(std::u16string_view left, std::u16string_view right) {
    const std::size_t most = std::min(left.size(), right.size());
    const auto end = left.begin() + static_cast<std::ptrdiff_t>(most);
    return static_cast<std::size_t>(std::mismatch(left.begin(), end, right.begin()).first - left.begin());
}

bool on_boundary(std::u16string_view text, std::size_t at) {
    return at == 0 || at >= text.size() || !U16_IS_TRAIL(text[at]) || !U16_IS_LEAD(text[at - 1]);
}

std::size_t distance(std::size_t left, std::size_t right) {
    return left < right ? right - left : left - right;
}

}  // namespace

std::optional<Span> Anchor::find(const Quote& quote, std::optional<Span> expected) {
    if (expected && text_.substr(expected->start, expected->length()) == quote.exact) return expected;
    std::optional<Span> best;
    std::size_t best_context = 0;
    const std::size_t near = expected ? expected->start : 0;
    std::size_t at = 0;
    const std::u16string_view head = std::u16string_view(quote.exact).substr(0, searched_units);
    while (read_ < most_read) {
        const std::size_t from = at;
        at = text_.find(head, from);
        read_ += (at == std::u16string_view::npos ? text_.size() : at) - from + 1;
        if (at == std::u16string_view::npos) break;
        const std::size_t end = at + quote.exact.size();
        const std::size_t same = common_start(text_.substr(at), quote.exact);
        read_ += same;
        if (same == quote.exact.size() && on_boundary(text_, at) && on_boundary(text_, end)) {
            const std::size_t context =
                common_end(text_.substr(0, at), quote.prefix) + common_start(text_.substr(end), quote.suffix);
            read_ += context;
            const bool better = !best || context > best_context ||
                                (context == best_context && distance(at, near) < distance(best->start, near));
            if (better) {
                best = Span{static_cast<Offset>(at), static_cast<Offset>(end)};
                best_context = context;
            }
        }
        ++at;
    }
    return best;
}

}  // namespace sayso
