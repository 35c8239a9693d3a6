#include "shifts/evidence.h"

#include <algorithm>
#include <array>

namespace sayso::shifts {
namespace {

constexpr int likely_points = 0;  // before the article is taken into account

// Fitted; where the articles hold too few cases, set by what counts as a shift: the wishes of outsiders do not, the
// house rules of companies and changed positions do.
constexpr std::array<int, static_cast<std::size_t>(Evidence::last_)> evidence_points = {
    -7,   // cue_loose
    6,    // cue_ordinary
    20,   // cue_strong
    -13,  // noun_cue
    10,   // phrase_cue
    5,    // position_cue
    -10,  // comparison_cue
    0,    // tells_introduction
    1,    // tells_end
    -9,   // tells_increase
    -2,   // tells_decrease
    1,    // tells_replacement
    5,    // tells_reversal
    0,    // tells_continuity
    -6,   // continued_before
    20,   // policy_named
    11,   // policy_matter
    1,    // policy_inside
    4,    // policy_is_clause
    0,    // policy_missing
    -8,   // policy_excluded
    -10,  // policy_pronoun
    3,    // policy_name
    7,    // decider_and_policy
    -2,   // new_policy
    11,   // actor_decides
    -5,   // actor_house
    0,    // actor_named
    3,    // actor_pronoun
    -7,   // actor_unknown
    -11,  // actor_outsider
    -8,   // actor_nobody
    -3,   // actor_missing
    -9,   // attributed
    0,    // reporter_decides
    -6,   // reporter_outsider
    24,   // old_and_new_value
    26,   // one_value
    12,   // decision_governs
    -24,  // demanded
    -60,  // demanded_outside
    -20,  // purpose
    -22,  // gerund
    -25,  // by_itself
    -18,  // standing_rule
    21,   // future
    22,   // conditional
    -18,  // possible
    8,    // obliged
    -4,   // past
    -7,   // perfect
    0,    // passive
    1,    // progressive
    0,    // reduced_clause
    -50,  // no_subject
    10,   // negated
    21,   // headline
    18,   // repeated_again
    -8,   // learned_unlikely
    21,   // few_others
    26,   // many_others
};

}  // namespace

int starting_points() {
    return -32;
}

int points_of(Evidence evidence) {
    return evidence_points[static_cast<std::size_t>(evidence)];
}

void weigh_company(std::vector<Candidate>& candidates) {
    const auto is_likely = [](const Candidate& candidate) { return candidate.points >= likely_points; };
    const auto likely = std::count_if(candidates.begin(), candidates.end(), is_likely);
    for (Candidate& candidate : candidates) {
        const auto others = likely - (is_likely(candidate) ? 1 : 0);
        if (others == 0) continue;
        const Evidence evidence = others >= 3 ? Evidence::many_others : Evidence::few_others;
        candidate.evidence.push_back(evidence);
        candidate.points += points_of(evidence);
    }
}

std::uint8_t confidence_from(int points) {
    // 100 / (1 + e^(-p/20)) for p from -60 to 80 in steps of ten, straight lines between: the same on every machine.
    constexpr std::array<int, 15> curve = {5, 8, 12, 18, 27, 38, 50, 62, 73, 82, 88, 92, 95, 97, 98};
    constexpr int lowest = -60;
    constexpr int step = 10;
    const int clamped = std::clamp(points, lowest, lowest + step * (static_cast<int>(curve.size()) - 1) - 1) - lowest;
    const auto left = static_cast<std::size_t>(clamped / step);
    return static_cast<std::uint8_t>(curve[left] + (curve[left + 1] - curve[left]) * (clamped % step) / step);
}

}  // namespace sayso::shifts
