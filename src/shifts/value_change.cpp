#include "shifts/value_change.h"

#include <algorithm>

#include "shifts/extents.h"

namespace sayso::shifts {
namespace {

constexpr Index reach = 30;  // tokens

// A value: an amount with its unit and what it is paid for, or any noun phrase.
std::optional<Range> value_at(const Reading& reading, Index first, Index end) {
    Index at = first;
    while (at < end && !reading.phrase_at(at) && at < first + 4 &&
           reading.is_word(at, {u"about", u"around", u"up", u"to", u"as", u"low", u"high", u"at", u"least", u"just",
                                u"only", u"nearly", u"almost", u"$", u"the"}))
        ++at;
    if (at >= end) return std::nullopt;
    if (!reading.phrase_at(at)) {
        const TokenShape shape = reading.document().tokens[at].shape;
        if (shape != TokenShape::number && shape != TokenShape::symbol && reading.tag(at) != WordClass::number)
            return std::nullopt;
        Index last = at + 1;
        while (last < end && (reading.document().tokens[last].shape == TokenShape::number ||
                              reading.document().tokens[last].shape == TokenShape::symbol))
            ++last;
        at = last;
    }
    while (at < end) {
        if (const NounPhrase* phrase = reading.phrase_at(at)) {
            at = phrase->tokens.last;
            continue;
        }
        const bool joined = reading.is_word(at, {u"of", u"per", u"%", u"and", u"for"}) && at + 1 < end &&
                            reading.phrase_starting_at(at + 1) && !starts_time(reading, at) &&
                            (reading.word(at) != u"and" || starts_quantity(reading, at + 1));
        if (!joined && reading.document().tokens[at].shape != TokenShape::symbol) break;
        ++at;
    }
    return trimmed(reading, {first, at});
}

bool value_kind(ShiftKind kind) {
    return kind == ShiftKind::increase || kind == ShiftKind::decrease;
}

}  // namespace

void read_values(const Reading& reading, Candidate& candidate) {
    const Range sentence = reading.sentence_of(candidate.head);
    const Index start = candidate.cue.front().last;
    const Index end = std::min(sentence.last, start + reach);
    const bool any_phrase = candidate.kind == ShiftKind::replace;
    for (Index at = start; at + 1 < end; ++at) {
        if (reading.is_word(at, {u";", u":"})) break;
        if (at > start && reading.is_tag(at, {WordClass::modal})) break;
        if (reading.is_verb(at) && at > start + 1 && reading.tag(at) == WordClass::verb_finite) break;
        if (!value_kind(candidate.kind) && !any_phrase && !reading.is_word(at, {u"instead", u"rather"})) continue;
        if (reading.word(at) == u"from" && !candidate.from && !starts_time(reading, at) &&
            (starts_quantity(reading, at + 1) || any_phrase ||
             (at > start && reading.is_word(at - 1, {u"down", u"up"}))))
            candidate.from = value_at(reading, at + 1, end);
        else if (reading.word(at) == u"to" && !candidate.to && reading.tag(at) != WordClass::infinitive_marker &&
                 (starts_quantity(reading, at + 1) || any_phrase || at == start))
            candidate.to = value_at(reading, at + 1, end);
        else if (any_phrase && reading.is_word(at, {u"with", u"by", u"into"}) && !candidate.to &&
                 !starts_time(reading, at))
            candidate.to = extended_phrase(reading, at + 1, Stop::at_time);
        else if ((reading.word(at) == u"instead" && reading.word(at + 1) == u"of") ||
                 (reading.word(at) == u"rather" && reading.word(at + 1) == u"than")) {
            if (!candidate.from && at + 2 < end) candidate.from = value_at(reading, at + 2, end);
        }
    }
    const auto cut_policy = [&](const std::optional<Range>& value) {
        if (!value || !candidate.policy || candidate.policy->first >= value->first) return;
        if (candidate.policy->last > value->first)
            candidate.policy = trimmed(reading, {candidate.policy->first, value->first - 1});
        if (candidate.policy->empty()) candidate.policy = std::nullopt;
    };
    if (value_kind(candidate.kind) || any_phrase) {
        cut_policy(candidate.from);
        cut_policy(candidate.to);
    }
}

void fill_states(const Reading& reading, Candidate& candidate) {
    if (!candidate.policy) return;
    const bool leaves_body = reading.is_word(
        candidate.head, {u"leave", u"leaves", u"left", u"leaving", u"exit", u"exits", u"quit", u"expel", u"expelled"});
    switch (candidate.kind) {
        case ShiftKind::end:
            if (!candidate.from && !leaves_body) candidate.from = candidate.policy;
            break;
        case ShiftKind::introduce:
            if (!candidate.to && candidate.entry.frame != Frame::target) candidate.to = candidate.policy;
            break;
        case ShiftKind::reverse:
            if (!candidate.from && candidate.entry.kind == ShiftKind::end) {
                candidate.from = candidate.policy;
                break;
            }
            if (!candidate.to && candidate.form == CueForm::verb &&
                (candidate.entry.frame == Frame::object || candidate.entry.frame == Frame::either) &&
                !reading.word(candidate.head).starts_with(u"revers"))
                candidate.to = candidate.policy;
            break;
        case ShiftKind::replace:
            if (!candidate.from && candidate.to && candidate.form == CueForm::verb) candidate.from = candidate.policy;
            break;
        default:
            break;
    }
}

}  // namespace sayso::shifts
