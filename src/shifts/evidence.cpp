#include "shifts/evidence.h"

#include <algorithm>

#include "shifts/policy_nouns.h"
#include "text/utf8.h"

namespace sayso::shifts {
namespace {

std::string quoted(const Reading& reading, Range range) {
    return "\"" + to_utf8(reading.document().text_of(reading.document().span_of(range))) + "\"";
}

const char* meaning_of(ShiftKind kind) {
    switch (kind) {
        case ShiftKind::introduce: return "says that something new begins";
        case ShiftKind::end: return "says that something ends";
        case ShiftKind::increase: return "says that something becomes more or stricter";
        case ShiftKind::decrease: return "says that something becomes less or looser";
        case ShiftKind::replace: return "says that one thing takes the place of another";
        case ShiftKind::reverse: return "says that somebody turns back or around";
        case ShiftKind::continuation: return "says that something stays as it is";
    }
    return "";
}

void weigh_cue(const Reading& reading, Candidate& candidate) {
    static constexpr int points_by_strength[] = {0, 12, 32, 52};
    candidate.points += points_by_strength[std::min<int>(candidate.entry.strength, 3)];
    candidate.why.push_back(quoted(reading, candidate.cue.front()) + " " + meaning_of(candidate.kind));
}

void weigh_policy(const Reading& reading, Candidate& candidate) {
    if (!candidate.policy) {
        candidate.points -= candidate.entry.frame == Frame::none || candidate.entry.frame == Frame::actor ? 0 : 12;
        return;
    }
    const PolicyReading policy = read_policy(reading, *candidate.policy);
    switch (policy.weight) {
        case PolicyWeight::policy:
            candidate.points += 30;
            candidate.why.push_back(quoted(reading, policy.noun) + " is a policy");
            break;
        case PolicyWeight::matter:
            candidate.points += 14;
            candidate.why.push_back(quoted(reading, policy.noun) + " is a matter of policy");
            break;
        case PolicyWeight::unknown: break;
        case PolicyWeight::excluded: candidate.points -= 45; break;
    }
}

void weigh_actor(const Reading& reading, const Actors& actors, Candidate& candidate) {
    if (!candidate.actor_head) return;
    const ActorRole role = actors.role_of(*candidate.actor_head);
    const int share = candidate.actor_in_clause ? 1 : 2;  // an actor from elsewhere counts half
    switch (role) {
        case ActorRole::decides:
            candidate.points += 20 / share;
            candidate.why.push_back(quoted(reading, *candidate.actor) + " decides policy");
            break;
        case ActorRole::house:
            candidate.points += 14 / share;
            candidate.why.push_back(quoted(reading, *candidate.actor) + " sets the rules of its own house");
            break;
        case ActorRole::named: candidate.points += 8 / share; break;
        case ActorRole::pronoun: candidate.points += 6 / share; break;
        case ActorRole::unknown: break;
        case ActorRole::outsider: candidate.points -= 25 / share; break;
        case ActorRole::nobody: candidate.points -= 40 / share; break;
    }
}

}  // namespace

void weigh(const Reading& reading, const Actors& actors, Candidate& candidate) {
    weigh_cue(reading, candidate);
    weigh_policy(reading, candidate);
    weigh_actor(reading, actors, candidate);
}

}  // namespace sayso::shifts
