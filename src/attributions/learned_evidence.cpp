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

}  // namespace

std::optional<int> learned_cue(const Reading& reading, Index token) {
    if (reading.document().learned.tokens.empty()) return std::nullopt;
    return percent_of(reading, token, RoleKind::cue);
}

std::optional<int> learned_content(const Reading& reading, Range tokens) {
    if (reading.document().learned.tokens.empty()) return std::nullopt;
    return mean_percent(reading, {tokens}, RoleKind::content);
}

std::optional<int> learned_support(const Reading& reading, const Statement& statement) {
    if (reading.document().learned.tokens.empty() || !statement.cue) return std::nullopt;
    int cue = 0;
    for (Index token = statement.cue->tokens.first; token < statement.cue->tokens.last; ++token)
        cue = std::max(cue, percent_of(reading, token, RoleKind::cue));
    return (cue + mean_percent(reading, statement.content.pieces, RoleKind::content)) / 2;
}

}  // namespace sayso::attributions
