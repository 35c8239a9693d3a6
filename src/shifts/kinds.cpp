#include "shifts/kinds.h"

#include <algorithm>

#include "shifts/extents.h"
#include "shifts/subjects.h"

namespace sayso::shifts {
namespace {

using Words = std::initializer_list<std::u16string_view>;

constexpr Words refusals = {u"refuse",   u"refuses",  u"refused", u"refusing", u"decline", u"declines",
                            u"declined", u"ruled",    u"rule",    u"rules",    u"ruling",  u"rejected",
                            u"rejects",  u"resisted", u"avoid",   u"avoided",  u"stopped", u"failed"};
constexpr Words unchanged = {u"unchanged", u"untouched", u"alone", u"intact", u"steady", u"open", u"unaltered"};

// What binds whoever made it: to give it up is to turn around.
constexpr Words undertakings = {u"plan",      u"plans",      u"promise", u"promises",   u"pledge",
                                u"pledges",   u"vow",        u"stance",  u"position",   u"line",
                                u"objection", u"opposition", u"veto",    u"undertaking"};

bool governed_by_refusal(const Reading& reading, const Candidate& candidate) {
    if (!candidate.group) return false;
    const Index first = candidate.group->tokens.first;
    const Index begin = reading.sentence_of(candidate.head).first;
    if (first == begin) return false;
    if (candidate.group->shape == VerbShape::infinitive)
        return reading.is_word(first - 1, refusals) ||
               (first > begin + 1 && reading.is_word(first - 1, {u"plan", u"plans", u"intention"}) &&
                reading.is_word(first - 2, {u"no", u"any"}));
    if (candidate.group->shape == VerbShape::present_participle)
        return reading.word(first - 1) == u"out" && first > begin + 1 && reading.is_word(first - 2, refusals);
    return false;
}

}  // namespace

bool leaves_as_it_is(const Reading& reading, Index head) {
    if (!reading.is_word(head, {u"leave", u"leaves", u"left", u"leaving", u"keep", u"keeps", u"kept", u"keeping"}))
        return false;
    const Index end = std::min(reading.sentence_of(head).last, head + 14);
    for (Index at = head + 1; at < end; ++at) {
        if (reading.is_word(at, unchanged)) return true;
        if (reading.word(at) == u"in" && at + 1 < end && reading.is_word(at + 1, {u"place", u"force"})) return true;
        if (reading.is_verb(at) || reading.tag(at) == WordClass::modal || reading.is_comma(at)) break;
    }
    return false;
}

bool is_negated(const Reading& reading, const Candidate& candidate) {
    if (candidate.group && candidate.form == CueForm::verb) {
        const VerbGroup& group = *candidate.group;
        if (group.negated) return true;
        if (governed_by_refusal(reading, candidate)) return true;
        // "did not agree to lift", "does not plan to raise"
        if (group.shape == VerbShape::infinitive) {
            if (const std::optional<VerbGroup> governor = verb_group_before(reading, group.tokens.first);
                governor && governor->head + 1 == group.tokens.first && governor->negated)
                return true;
        }
    }
    if (candidate.form == CueForm::noun) {
        if (const NounPhrase* phrase = reading.phrase_at(candidate.head))
            if (reading.is_word(phrase->tokens.first, {u"no", u"any"})) return true;
        if (candidate.group && candidate.group->negated && candidate.group->head + 4 > candidate.head) return true;
    }
    return false;
}

bool settle_polarity(const Reading& reading, Candidate& candidate) {
    if (candidate.form == CueForm::verb && leaves_as_it_is(reading, candidate.head)) {
        candidate.kind = ShiftKind::continuation;
        candidate.entry.strength = 2;
        return true;
    }
    candidate.negated = is_negated(reading, candidate);
    if (!candidate.negated) return true;
    // "did not raise", "could not agree": nothing changed, but nobody says that nothing will.
    const bool past = candidate.group && candidate.group->shape == VerbShape::finite &&
                      (candidate.group->modality == Modality::possible ||
                       (candidate.group->modality == Modality::none && !candidate.group->progressive));
    if (reading.is_word(candidate.head, {u"renew", u"renewed", u"renewing", u"extend", u"extended", u"extending"})) {
        candidate.kind = ShiftKind::end;
        return true;
    }
    if (candidate.entry.kind == ShiftKind::continuation) {
        candidate.kind = ShiftKind::end;
        return candidate.entry.strength >= 2;
    }
    candidate.kind = ShiftKind::continuation;
    return !past;
}

void settle_kind(const Reading& reading, Candidate& candidate) {
    if (candidate.kind != ShiftKind::end || candidate.form != CueForm::verb || candidate.negated) return;
    if (candidate.policy) {
        const std::optional<Index> head = head_of(reading, *candidate.policy);
        if (head && reading.is_word(*head, undertakings)) candidate.kind = ShiftKind::reverse;
    }
    const Index start = candidate.cue.front().last;
    const Index end = std::min(reading.sentence_of(candidate.head).last, start + 30);
    for (Index at = start; at + 2 < end; ++at) {
        if (reading.is_word(at, {u";", u":", u".", u"while", u"but"})) break;
        if (reading.word(at) == u"in" && reading.is_word(at + 1, {u"favour", u"favor"}) &&
            reading.word(at + 2) == u"of") {
            candidate.kind = ShiftKind::replace;
            candidate.to = extended_phrase(reading, at + 3 < end ? at + 3 : at + 2, Stop::at_time);
            if (candidate.policy && candidate.policy->last > at) candidate.policy->last = at;
            return;
        }
        if (reading.word(at) == u"instead" && reading.word(at - 1) == u"and") {
            candidate.kind = ShiftKind::replace;
            candidate.to = clause_from(reading, at + 1);
            return;
        }
    }
}

}  // namespace sayso::shifts
