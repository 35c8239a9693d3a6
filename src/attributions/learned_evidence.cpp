#include "attributions/learned_evidence.h"

#include <algorithm>

namespace sayso::attributions {
namespace {

int percent_of(const Reading& reading, Index token, RoleKind role) {
    return reading.document().learned.tokens[token].role.percent_of(role);
}

int mean_percent(const Reading& reading, const std::vector<Range>& ranges, RoleKind role) {
    int sum = 0;
    int count = 0;
    for (const Range range : ranges)
        for (Index token = range.first; token < range.last; ++token, ++count) sum += percent_of(reading, token, role);
    return count == 0 ? 0 : sum / count;
}

// Can a content end before this token? Where punctuation, a conjunction or a further phrase follows.
bool may_end_before(const Reading& reading, Index token) {
    return reading.is_tag(token, {WordClass::punctuation, WordClass::conjunction, WordClass::subordinator,
                                  WordClass::preposition, WordClass::adverb});
}

}  // namespace

std::optional<int> learned_cue(const Reading& reading, Index token) {
    if (reading.document().learned.tokens.empty()) return std::nullopt;
    return percent_of(reading, token, RoleKind::cue);
}

std::optional<int> learned_content(const Reading& reading, Range tokens) {
    if (reading.document().learned.tokens.empty()) return std::nullopt;
    return mean_percent(reading, {tokens}, RoleKind::content);
}

Index learned_end(const Reading& reading, Range content, Index limit) {
    if (reading.document().learned.tokens.empty() || content.empty()) return content.last;
    constexpr int even = 50;     // percent: as likely content as not
    constexpr int margin = 150;  // three words of which the reader is certain
    int sum = 0;
    int here = 0;
    int best = 0;
    Index end = content.first;
    for (Index token = content.first; token < limit; ++token) {
        sum += percent_of(reading, token, RoleKind::content) - even;
        const Index next = token + 1;
        if (next == content.last) here = sum;
        if ((next == content.last || next == limit || may_end_before(reading, next)) &&
            (sum > best || end == content.first)) {
            best = sum;
            end = next;
        }
    }
    return end > content.last && best >= here + margin ? end : content.last;
}

std::optional<int> learned_support(const Reading& reading, const Statement& statement) {
    if (reading.document().learned.tokens.empty() || !statement.cue) return std::nullopt;
    int cue = 0;
    for (Index token = statement.cue->tokens.first; token < statement.cue->tokens.last; ++token)
        cue = std::max(cue, percent_of(reading, token, RoleKind::cue));
    return (cue + mean_percent(reading, statement.content.pieces, RoleKind::content)) / 2;
}

}  // namespace sayso::attributions
