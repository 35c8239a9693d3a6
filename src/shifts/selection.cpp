#include "shifts/selection.h"

#include <algorithm>

#include "shifts/evidence.h"

namespace sayso::shifts {
namespace {

constexpr Index longest_look_back = 400;  // tokens to the last who decides

bool contains(Range outer, Index token) {
    return outer.first <= token && token < outer.last;
}

// Verbs that bring a rule into being and leave what it says to the clause that follows.
bool is_carrier(const Candidate& candidate) {
    return candidate.form == CueForm::verb && candidate.kind == ShiftKind::introduce && candidate.entry.strength <= 2;
}

// "signed the act, outlawing abortion": the participle tells what the act does.
bool outlaws_besides(const Reading& reading, const Candidate& outer, const Candidate& inner) {
    if (inner.form != CueForm::verb || inner.group->shape != VerbShape::present_participle) return false;
    if (inner.kind != ShiftKind::introduce && inner.kind != ShiftKind::end) return false;
    const Index first = inner.group->tokens.first;
    if (!outer.policy || first < outer.policy->last || first - outer.policy->last > 4) return false;
    return reading.is_word(outer.head, {u"sign", u"signs", u"signed", u"pass", u"passes", u"passed", u"approve",
                                        u"approves", u"approved", u"issue", u"issues", u"issued"});
}

bool overlap(const Candidate& a, const Candidate& b) {
    for (const Range x : a.cue)
        for (const Range y : b.cue)
            if (x.first < y.last && y.first < x.last) return true;
    return false;
}

}  // namespace

void find_actor_elsewhere(const Reading& reading, const Actors& actors, Candidate& candidate) {
    const bool it = candidate.actor_head && reading.word(*candidate.actor_head) == u"it";
    if (candidate.actor && !it) return;
    const Document& document = reading.document();
    if (const std::optional<Index> attribution = reading.attribution_of(candidate.head)) {
        for (const Span source : document.attributions[*attribution].source) {
            const Index first = reading.token_from(source.start);
            const NounPhrase* phrase = reading.phrase_at(first);
            if (!phrase) continue;
            const ActorRole role = actors.role_of(phrase->head);
            if (role != ActorRole::decides && role != ActorRole::house && !(it && role == ActorRole::named)) continue;
            candidate.actor = phrase->tokens;
            candidate.actor_head = phrase->head;
            candidate.actor_reported = true;
            return;
        }
    }
    if (candidate.actor) return;
    const std::optional<Range> decider = actors.last_decider_before(candidate.head);
    if (!decider || candidate.head - decider->first > longest_look_back) return;
    if (candidate.policy && contains(*candidate.policy, decider->first)) return;
    candidate.actor = decider;
    candidate.actor_head = reading.phrase_at(decider->first)->head;
}

void agree_in_document(const Reading& reading, const Actors& actors, std::vector<Candidate>& shifts) {
    for (Candidate& headline : shifts) {
        if (!reading.in_headline(headline.head)) break;
        const auto told = std::find_if(shifts.begin(), shifts.end(), [&](const Candidate& shift) {
            return !reading.in_headline(shift.head) && shift.kind == headline.kind;
        });
        if (told != shifts.end()) headline.status = told->status;
    }
    const Candidate* last = nullptr;
    for (Candidate& shift : shifts) {
        if (shift.actor_in_clause && shift.actor_head) {
            const ActorRole role = actors.role_of(*shift.actor_head);
            if (role == ActorRole::decides || role == ActorRole::house || role == ActorRole::named) last = &shift;
        } else if (last && !shift.actor_reported) {
            shift.actor = last->actor;
            shift.actor_head = last->actor_head;
        }
    }
}

std::vector<Candidate> select(const Reading& reading, std::vector<Candidate> candidates) {
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                                    [](const Candidate& candidate) { return candidate.points < enough_points; }),
                     candidates.end());
    std::vector<bool> dropped(candidates.size(), false);
    constexpr std::size_t window = 12;  // neighbours in text order; a policy is never longer
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (dropped[i]) continue;
        for (std::size_t j = i + 1; j < candidates.size() && j < i + window; ++j) {
            if (dropped[j]) continue;
            Candidate& outer = candidates[i];
            Candidate& inner = candidates[j];
            if (overlap(outer, inner)) {
                if (inner.points > outer.points) {
                    dropped[i] = true;
                    break;
                }
                dropped[j] = true;
                continue;
            }
            // "cut to $6, down from $7": the verb has told it, with its values
            if (inner.form == CueForm::comparison && outer.form == CueForm::verb && inner.from && outer.from &&
                outer.from->first < inner.from->last && inner.from->first < outer.from->last) {
                dropped[j] = true;
                continue;
            }
            // "scrap the fee in favour of a levy": the verb has told it, with what comes instead
            if (inner.form == CueForm::phrase && outer.kind == ShiftKind::replace && outer.form == CueForm::verb &&
                outer.to && inner.head < outer.to->last && inner.cue.back().last <= outer.to->first + 1) {
                dropped[j] = true;
                continue;
            }
            if (is_carrier(outer) && outlaws_besides(reading, outer, inner)) {
                dropped[i] = true;
                break;
            }
            if (!outer.policy || !contains(*outer.policy, inner.head)) continue;
            // "announced the withdrawal of the bill", "voted to lift the ban"
            const bool tells_act = (inner.form == CueForm::verb && inner.group->shape != VerbShape::past_participle) ||
                                   (inner.form == CueForm::noun && inner.policy);
            if (is_carrier(outer) && tells_act) {
                if (outer.actor) {
                    inner.actor = outer.actor;
                    inner.actor_head = outer.actor_head;
                }
                inner.status = outer.status;
                dropped[i] = true;
                break;
            }
            if (inner.form == CueForm::verb && inner.group->shape == VerbShape::past_participle) continue;
            dropped[j] = true;
        }
    }
    std::vector<Candidate> kept;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (!dropped[i]) kept.push_back(std::move(candidates[i]));
    return kept;
}

}  // namespace sayso::shifts
