#include "shifts/evidence.h"

#include <algorithm>
#include <array>

#include "shifts/extents.h"
#include "shifts/policy_nouns.h"
#include "shifts/status.h"
#include "shifts/subjects.h"
#include "text/utf8.h"

namespace sayso::shifts {
namespace {

constexpr int starting_points = -32;
constexpr int likely_points = 0;  // before the article is taken into account

constexpr std::array<int, static_cast<std::size_t>(Evidence::last_)> points = {
    -7,   // cue_loose
    6,    // cue_ordinary
    20,   // cue_strong
    -13,  // noun_cue
    10,   // phrase_cue
    -10,  // position_cue
    -15,  // comparison_cue
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
    -11,  // actor_house
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
    -2,   // demanded_outside
    -20,  // purpose
    -22,  // gerund
    -25,  // by_itself
    -18,  // standing_rule
    21,   // future
    22,   // conditional
    -18,  // possible
    16,   // obliged
    -4,   // past
    -7,   // perfect
    0,    // passive
    1,    // progressive
    0,    // reduced_clause
    -50,  // no_subject
    10,   // negated
    21,   // headline
    18,   // repeated_again
    21,   // few_others
    26,   // many_others
};

std::string quoted(const Reading& reading, Range range) {
    return "\"" + to_utf8(reading.document().text_of(reading.document().span_of(range))) + "\"";
}

const char* meaning_of(ShiftKind kind) {
    switch (kind) {
        case ShiftKind::introduce:
            return " says that something new begins";
        case ShiftKind::end:
            return " says that something ends";
        case ShiftKind::increase:
            return " says that something becomes more or stricter";
        case ShiftKind::decrease:
            return " says that something becomes less or looser";
        case ShiftKind::replace:
            return " says that one thing takes the place of another";
        case ShiftKind::reverse:
            return " says that somebody turns back or around";
        case ShiftKind::continuation:
            return " says that something stays as it is";
    }
    return "";
}

Evidence evidence_of(ShiftKind kind) {
    switch (kind) {
        case ShiftKind::introduce:
            return Evidence::tells_introduction;
        case ShiftKind::end:
            return Evidence::tells_end;
        case ShiftKind::increase:
            return Evidence::tells_increase;
        case ShiftKind::decrease:
            return Evidence::tells_decrease;
        case ShiftKind::replace:
            return Evidence::tells_replacement;
        case ShiftKind::reverse:
            return Evidence::tells_reversal;
        case ShiftKind::continuation:
            break;
    }
    return Evidence::tells_continuity;
}

class Weighing {
public:
    Weighing(const Reading& reading, const Actors& actors, Candidate& candidate)
        : reading_(reading), actors_(actors), candidate_(candidate) {}

    void weigh() {
        candidate_.points = starting_points;
        weigh_cue();
        weigh_policy();
        weigh_actor();
        weigh_reporter();
        weigh_values();
        weigh_clause();
    }

private:
    void add(Evidence evidence) {
        candidate_.evidence.push_back(evidence);
        candidate_.points += points_of(evidence);
    }
    void because(std::string reason) { candidate_.why.push_back(std::move(reason)); }

    void weigh_cue() {
        add(candidate_.entry.strength >= 3   ? Evidence::cue_strong
            : candidate_.entry.strength == 2 ? Evidence::cue_ordinary
                                             : Evidence::cue_loose);
        because(quoted(reading_, candidate_.cue.front()) + meaning_of(candidate_.kind));
        if (candidate_.form == CueForm::noun) add(Evidence::noun_cue);
        if (candidate_.form == CueForm::phrase) add(Evidence::phrase_cue);
        if (candidate_.form == CueForm::position) add(Evidence::position_cue);
        if (candidate_.form == CueForm::comparison) add(Evidence::comparison_cue);
        add(evidence_of(candidate_.kind));
        if (candidate_.negated) add(Evidence::negated);
        const Range sentence = reading_.sentence_of(candidate_.head);
        for (Index at = candidate_.head + 1; at < sentence.last && at < candidate_.head + 15; ++at)
            if (reading_.is_word(at, {u"again", u"altogether", u"instead", u"permanently", u"immediately"})) {
                add(Evidence::repeated_again);
                break;
            }
    }

    void weigh_policy() {
        if (!candidate_.policy) {
            if (candidate_.entry.frame != Frame::none && candidate_.entry.frame != Frame::actor)
                add(Evidence::policy_missing);
            return;
        }
        const PolicyReading policy = read_policy(reading_, *candidate_.policy);
        switch (policy.weight) {
            case PolicyWeight::policy:
                add(Evidence::policy_named);
                because(quoted(reading_, policy.noun) + " is a policy");
                break;
            case PolicyWeight::matter:
                add(Evidence::policy_matter);
                because(quoted(reading_, policy.noun) + " can be a matter of policy");
                break;
            case PolicyWeight::excluded:
                add(Evidence::policy_excluded);
                break;
            case PolicyWeight::unknown:
                break;
        }
        if (policy.weight == PolicyWeight::unknown) {
            if (const NounPhrase* phrase = reading_.phrase_at(candidate_.policy->first)) {
                if (phrase->kind == PhraseKind::pronoun) add(Evidence::policy_pronoun);
                const TokenShape shape = reading_.document().tokens[phrase->head].shape;
                if (shape == TokenShape::capitalised || shape == TokenShape::upper) add(Evidence::policy_name);
            }
        }
        if (policy.weight >= PolicyWeight::matter && candidate_.actor_in_clause && candidate_.actor_head &&
            actors_.role_of(*candidate_.actor_head) == ActorRole::decides)
            add(Evidence::decider_and_policy);
        const bool intransitive =
            (candidate_.entry.frame == Frame::either || candidate_.entry.frame == Frame::subject) &&
            candidate_.form == CueForm::verb && candidate_.policy_is_subject && !candidate_.group->passive &&
            candidate_.kind != ShiftKind::continuation;
        if (intransitive && policy.weight != PolicyWeight::policy) add(Evidence::by_itself);
        if (policy.weight == PolicyWeight::unknown) {
            if (!reading_.phrase_at(candidate_.policy->first)) add(Evidence::policy_is_clause);
            for (Index at = candidate_.policy->first; at < candidate_.policy->last; ++at) {
                const NounPhrase* phrase = reading_.phrase_at(at);
                if (!phrase || phrase->head != at || policy_noun_at(reading_, at).weight != PolicyWeight::policy)
                    continue;
                add(Evidence::policy_inside);
                break;
            }
        }
        for (Index at = candidate_.policy->first; at < candidate_.policy->last && at < candidate_.policy->first + 3;
             ++at)
            if (reading_.is_word(at, {u"new", u"proposed", u"planned"})) {
                add(Evidence::new_policy);
                break;
            }
    }

    void weigh_actor() {
        if (!candidate_.actor_head || !candidate_.actor_in_clause) {
            add(Evidence::actor_missing);
            return;
        }
        switch (actors_.role_of(*candidate_.actor_head)) {
            case ActorRole::decides:
                add(Evidence::actor_decides);
                because(quoted(reading_, *candidate_.actor) + " decides policy");
                break;
            case ActorRole::house:
                add(Evidence::actor_house);
                because(quoted(reading_, *candidate_.actor) + " sets the rules of its own house");
                break;
            case ActorRole::named:
                add(Evidence::actor_named);
                break;
            case ActorRole::pronoun:
                add(Evidence::actor_pronoun);
                break;
            case ActorRole::unknown:
                add(Evidence::actor_unknown);
                break;
            case ActorRole::outsider:
                add(Evidence::actor_outsider);
                break;
            case ActorRole::nobody:
                add(Evidence::actor_nobody);
                break;
        }
    }

    void weigh_reporter() {
        if (reading_.attribution_of(candidate_.head)) add(Evidence::attributed);
        const std::optional<ActorRole> role = role_of_reporter(reading_, actors_, candidate_.head);
        if (!role) return;
        if (*role == ActorRole::decides || *role == ActorRole::house) add(Evidence::reporter_decides);
        if (*role == ActorRole::outsider) add(Evidence::reporter_outsider);
    }

    void weigh_values() {
        const auto is_value = [&](const std::optional<Range>& range) {
            return range && !range->empty() && starts_quantity(reading_, range->first);
        };
        const int values = (is_value(candidate_.from) ? 1 : 0) + (is_value(candidate_.to) ? 1 : 0);
        if (values == 2) add(Evidence::old_and_new_value);
        if (values == 1) add(Evidence::one_value);
    }

    void weigh_infinitive(const VerbGroup& group) {
        if (const std::optional<Subject> demander = demander_of(reading_, group)) {
            const ActorRole role = actors_.role_of(demander->head);
            const bool outside = role == ActorRole::outsider || role == ActorRole::nobody || role == ActorRole::unknown;
            add(outside ? Evidence::demanded_outside : Evidence::demanded);
            return;
        }
        add(governing_status(reading_, group.tokens.first) ? Evidence::decision_governs : Evidence::purpose);
    }

    void weigh_clause() {
        if (reading_.in_headline(candidate_.head)) add(Evidence::headline);
        if (!candidate_.group) return;
        const VerbGroup& group = *candidate_.group;
        switch (group.modality) {
            case Modality::future:
                add(Evidence::future);
                break;
            case Modality::conditional:
                add(Evidence::conditional);
                break;
            case Modality::possible:
                add(Evidence::possible);
                break;
            case Modality::obliged:
                add(Evidence::obliged);
                break;
            case Modality::none:
                break;
        }
        if (group.passive) add(Evidence::passive);
        if (group.perfect) add(Evidence::perfect);
        if (group.progressive) add(Evidence::progressive);
        if (candidate_.form != CueForm::verb) return;
        const Index before = group.tokens.first > 0 ? group.tokens.first - 1 : 0;
        switch (group.shape) {
            case VerbShape::infinitive:
                if (reading_.in_headline(candidate_.head)) break;
                weigh_infinitive(group);
                break;
            case VerbShape::present_participle:
                if (governing_status(reading_, group.tokens.first))
                    add(Evidence::decision_governs);
                else if (reading_.tag(before) == WordClass::preposition)
                    add(Evidence::gerund);
                break;
            case VerbShape::past_participle:
                add(Evidence::reduced_clause);
                break;
            case VerbShape::base:
                add(Evidence::no_subject);
                break;
            case VerbShape::finite: {
                if (group.modality != Modality::none || group.perfect || group.progressive) break;
                const bool present =
                    group.passive
                        ? reading_.is_word(group.tokens.first, {u"is", u"are", u"'s", u"'re"})
                        : candidate_.entry.form == VerbForm::third_person || candidate_.entry.form == VerbForm::base;
                if (!present)
                    add(candidate_.kind == ShiftKind::continuation ? Evidence::continued_before : Evidence::past);
                if (present && !reading_.in_headline(candidate_.head) && candidate_.kind != ShiftKind::continuation)
                    add(Evidence::standing_rule);
                break;
            }
        }
    }

    const Reading& reading_;
    const Actors& actors_;
    Candidate& candidate_;
};

}  // namespace

int points_of(Evidence evidence) {
    return points[static_cast<std::size_t>(evidence)];
}

void weigh(const Reading& reading, const Actors& actors, Candidate& candidate) {
    Weighing(reading, actors, candidate).weigh();
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

}  // namespace sayso::shifts
