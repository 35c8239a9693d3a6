#include "shifts/weighing.h"

#include <algorithm>
#include <string>

#include "shifts/evidence.h"
#include "shifts/extents.h"
#include "shifts/policy_nouns.h"
#include "shifts/status.h"
#include "shifts/subjects.h"
#include "text/utf8.h"

namespace sayso::shifts {
namespace {

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
        candidate_.points = starting_points();
        weigh_cue();
        weigh_policy();
        weigh_actor();
        weigh_reporter();
        weigh_values();
        weigh_clause();
        weigh_learned();
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
                because(quoted(reading_, policy.noun) + " names a policy");
                break;
            case PolicyWeight::matter:
                add(Evidence::policy_matter);
                because(quoted(reading_, policy.noun) + " may be a matter of policy");
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
        if (values == 2) {
            add(Evidence::old_and_new_value);
            because("the old and the new value stand beside it");
        }
        if (values == 1) add(Evidence::one_value);
    }

    // What the learned reader makes of the cue, at its most certain word.
    void weigh_learned() {
        const std::vector<TokenReading>& learned = reading_.document().learned.tokens;
        if (learned.empty()) return;
        int percent = 0;
        for (const Range part : candidate_.cue)
            for (Index token = part.first; token < part.last; ++token)
                percent = std::max<int>(percent, learned[token].shift.percent_of(ShiftRole::cue));
        constexpr int unlikely = 1;  // percent: most words that are no cue have none
        if (percent < unlikely) add(Evidence::learned_unlikely);
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

void weigh(const Reading& reading, const Actors& actors, Candidate& candidate) {
    Weighing(reading, actors, candidate).weigh();
}

}  // namespace sayso::shifts
