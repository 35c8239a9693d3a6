#include "export/nesting.h"

#include <algorithm>
#include <map>
#include <queue>

namespace sayso {

namespace {

bool opens_later(const Inline& left, const Inline& right) {
    if (left.span.start != right.span.start) return left.span.start > right.span.start;
    if (left.span.end != right.span.end) return left.span.end < right.span.end;
    return left.id > right.id;
}

// The part of each mark in each block.
std::vector<Inline> cut_at_blocks(const std::vector<Inline>& marks, const std::vector<Span>& blocks) {
    std::vector<Inline> pieces;
    for (const Inline& mark : marks) {
        auto block = std::partition_point(blocks.begin(), blocks.end(),
                                          [&mark](Span each) { return each.end <= mark.span.start; });
        for (; block != blocks.end() && block->start < mark.span.end; ++block) {
            Inline piece = mark;
            piece.span = {std::max(mark.span.start, block->start), std::min(mark.span.end, block->end)};
            if (!piece.span.empty()) pieces.push_back(piece);
        }
    }
    return pieces;
}

}  // namespace

std::vector<Inline> nest(const std::vector<Inline>& marks, const std::vector<Span>& blocks) {
    const std::vector<Inline> pieces = cut_at_blocks(marks, blocks);
    std::priority_queue waiting(opens_later, std::vector<Inline>(pieces.begin(), pieces.end()));
    std::vector<Inline> nested;
    std::vector<Span> open;
    while (!waiting.empty()) {
        Inline next = waiting.top();
        waiting.pop();
        while (!open.empty() && open.back().end <= next.span.start) open.pop_back();
        if (open.size() >= deepest_nesting) continue;
        if (!open.empty() && open.back().end < next.span.end) {
            // It goes on behind the end of what it opens in.
            Inline rest = next;
            rest.span.start = open.back().end;
            next.span.end = open.back().end;
            waiting.push(rest);
        }
        open.push_back(next.span);
        nested.push_back(next);
    }
    std::map<std::size_t, std::size_t> last;
    for (std::size_t index = 0; index < nested.size(); ++index) {
        Inline& piece = nested[index];
        const auto [before, is_first] = last.emplace(piece.id, index);
        if (is_first) continue;
        piece.piece = nested[before->second].piece + 1;
        nested[before->second].is_last = false;
        before->second = index;
    }
    return nested;
}

}  // namespace sayso
