#include "shifts/find_candidates.h"

#include <algorithm>
#include <iterator>

#include "shifts/clause_policy.h"
#include "shifts/comparison_cues.h"
#include "shifts/evidence.h"
#include "shifts/extents.h"
#include "shifts/kinds.h"
#include "shifts/noun_cues.h"
#include "shifts/phrase_cues.h"
#include "shifts/position_cues.h"
#include "shifts/selection.h"
#include "shifts/status.h"
#include "shifts/value_change.h"
#include "shifts/verb_cues.h"
#include "shifts/weighing.h"

namespace sayso::shifts {
namespace {

// A noun phrase may be as long as its sentence; a role is cut to what a reader would mark.
void cut(std::optional<Range>& role) {
    if (role && role->size() > longest_role) role->last = role->first + longest_role;
}

}  // namespace

std::vector<Candidate> find_candidates(const Reading& reading, const Actors& actors) {
    std::vector<Candidate> found = find_verb_cues(reading);
    for (std::vector<Candidate> more : {find_noun_cues(reading), find_phrase_cues(reading),
                                        find_comparison_cues(reading), find_position_cues(reading)})
        found.insert(found.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate& a, const Candidate& b) { return a.head < b.head; });
    std::vector<Candidate> candidates;
    for (Candidate& candidate : found) {
        if (!settle_polarity(reading, candidate)) continue;
        cut(candidate.actor);
        cut(candidate.policy);
        settle_kind(reading, candidate);
        if (candidate.form != CueForm::comparison) read_values(reading, candidate);
        settle_clause_policy(actors, candidate);
        find_actor_elsewhere(reading, actors, candidate);
        candidate.status = read_status(reading, actors, candidate);
        weigh(reading, actors, candidate);
        fill_states(reading, candidate);
        candidates.push_back(std::move(candidate));
    }
    weigh_company(candidates);
    return candidates;
}

}  // namespace sayso::shifts
