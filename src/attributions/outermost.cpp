#include "attributions/outermost.h"

#include <algorithm>
#include <utility>

namespace sayso::attributions {
namespace {

bool contains(const Statement& outer, Index token) {
    return std::any_of(outer.content.pieces.begin(), outer.content.pieces.end(),
                       [&](Range piece) { return piece.contains(token); });
}

Index content_size(const Statement& statement) {
    Index size = 0;
    for (const Range piece : statement.content.pieces) size += piece.size();
    return size;
}

bool overlap(const Statement& a, const Statement& b) {
    for (const Range x : a.content.pieces)
        for (const Range y : b.content.pieces)
            if (x.first < y.last && y.first < x.last) return true;
    return false;
}

// Which of two statements that cannot both stand is the outer one?
bool is_outer(const Statement& a, const Statement& b) {
    const bool a_holds_b = contains(a, b.cue->tokens.first);
    const bool b_holds_a = contains(b, a.cue->tokens.first);
    if (a_holds_b != b_holds_a) return a_holds_b;
    if (a.content.touches_quotation != b.content.touches_quotation) return a.content.touches_quotation;
    const bool a_named = a.link.source.has_value();
    const bool b_named = b.link.source.has_value();
    if (a_named != b_named) return a_named;
    return content_size(a) >= content_size(b);
}

bool conflict(const Statement& a, const Statement& b) {
    return contains(a, b.cue->tokens.first) || contains(b, a.cue->tokens.first) || overlap(a, b);
}

}  // namespace

std::vector<Statement> keep_outermost(const Reading&, std::vector<Statement> statements) {
    std::vector<Statement> kept;
    kept.reserve(statements.size());
    for (Statement& statement : statements) {
        bool inner = false;
        // Conflicts lie near: a content reaches over few cues, and those stand at the end of the list.
        for (std::size_t back = 0; back < 8 && back < kept.size() && !inner;) {
            const std::size_t at = kept.size() - 1 - back;
            if (!conflict(kept[at], statement)) {
                ++back;
            } else if (is_outer(kept[at], statement)) {
                inner = true;
            } else {
                kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(at));
            }
        }
        if (!inner) kept.push_back(std::move(statement));
    }
    return kept;
}

}  // namespace sayso::attributions
