#include "shifts/clause_policy.h"

#include "shifts/extents.h"

namespace sayso::shifts {

void settle_clause_policy(const Actors& actors, Candidate& candidate) {
    if (candidate.entry.frame != Frame::clause || !candidate.actor || !candidate.actor_head || !candidate.policy)
        return;
    const ActorRole role = actors.role_of(*candidate.actor_head);
    if (role != ActorRole::unknown && role != ActorRole::outsider && role != ActorRole::nobody) return;
    const Index first = candidate.actor->first;
    if (candidate.policy->last <= first || candidate.policy->last - first > longest_role) return;
    candidate.policy = Range{first, candidate.policy->last};
    candidate.actor = std::nullopt;
    candidate.actor_head = std::nullopt;
    candidate.actor_in_clause = false;
}

}  // namespace sayso::shifts
