#include "shifts/subjects.h"

#include <algorithm>
#include <initializer_list>

#include "shifts/extents.h"
#include "shifts/subject_phrases.h"

namespace sayso::shifts {
namespace {

constexpr Index longest_reach = 40;  // tokens
constexpr int most_steps = 5;        // from an infinitive to its governor to the coordinated verb ...

// Documents and acts by which somebody makes policy: what they do, their makers do.
constexpr std::initializer_list<std::u16string_view> instruments = {
    u"bill",       u"law",          u"decree",    u"legislation", u"order",     u"resolution", u"amendment", u"act",
    u"measure",    u"plan",         u"plans",     u"proposal",    u"motion",    u"ordinance",  u"rule",      u"rules",
    u"ruling",     u"statement",    u"decision",  u"directive",   u"reform",    u"agreement",  u"deal",      u"treaty",
    u"policy",     u"laws",         u"proposals", u"measures",    u"decisions", u"strategy",   u"budget",    u"package",
    u"move",       u"step",         u"bid",       u"effort",      u"efforts",   u"intention",  u"promise",   u"pledge",
    u"attempt",    u"vote",         u"right",     u"power",       u"powers",    u"scheme",     u"programme", u"program",
    u"initiative", u"announcement", u"change",    u"changes",     u"way",       u"offer",      u"memo",      u"letter"};

// Verbs whose object does what the infinitive says: "urged the council to lift".
constexpr std::initializer_list<std::u16string_view> object_control = {
    u"ask",         u"asks",     u"asked",    u"asking",    u"urge",      u"urges",      u"urged",       u"urging",
    u"order",       u"orders",   u"ordered",  u"allow",     u"allows",    u"allowed",    u"allowing",    u"require",
    u"requires",    u"required", u"tell",     u"tells",     u"told",      u"want",       u"wants",       u"wanted",
    u"force",       u"forces",   u"forced",   u"permit",    u"permits",   u"permitted",  u"instruct",    u"instructs",
    u"instructed",  u"request",  u"requests", u"requested", u"expect",    u"expects",    u"expected",    u"let",
    u"lets",        u"enable",   u"enables",  u"enabled",   u"call",      u"calls",      u"called",      u"calling",
    u"press",       u"pressed",  u"persuade", u"persuaded", u"encourage", u"encouraged", u"encouraging", u"recommend",
    u"recommended", u"obliges",  u"oblige",   u"obliged",   u"compel",    u"compels",    u"compelled"};

constexpr std::initializer_list<std::u16string_view> demands = {
    u"ask",       u"asks",      u"asked",      u"asking",      u"urge",      u"urges",       u"urged",      u"urging",
    u"tell",      u"tells",     u"told",       u"want",        u"wants",     u"wanted",      u"request",    u"requests",
    u"requested", u"call",      u"calls",      u"called",      u"calling",   u"press",       u"pressed",    u"persuade",
    u"persuaded", u"encourage", u"encouraged", u"encouraging", u"recommend", u"recommended", u"petitioned", u"lobbied",
    u"begged",    u"pushed",    u"advised",    u"advises",     u"invited"};

std::optional<Subject> subject_within(const Reading& reading, const VerbGroup& group, int steps);

bool is_relative(const Reading& reading, Index token) {
    return reading.is_word(token, {u"who", u"which", u"that", u"whom", u"whose"});
}

std::optional<Subject> maker_of_instrument(const Reading& reading, Subject subject, int steps) {
    if (!reading.is_word(subject.head, instruments)) return subject;
    // "the government's plan": the possessor
    const NounPhrase* phrase = reading.phrase_at(subject.head);
    if (phrase) {
        for (Index i = std::max(phrase->tokens.first + 1, subject.head - std::min(subject.head, longest_reach));
             i < subject.head; ++i) {
            if (reading.tag(i) != WordClass::possessive) continue;
            return Subject{{phrase->tokens.first, i}, i - 1};
        }
    }
    if (const std::optional<VerbGroup> verb = verb_group_before(reading, subject.tokens.first)) {
        if (verb->passive) return subject;
        if (const std::optional<Subject> maker = subject_within(reading, *verb, steps - 1)) return maker;
    }
    return subject;
}

std::optional<Subject> finite_subject(const Reading& reading, const VerbGroup& group, int steps) {
    const Index begin = reading.sentence_of(group.head).first;
    Index at = group.tokens.first;
    while (at > begin && group.tokens.first - at < 6 &&
           reading.is_tag(at - 1, {WordClass::adverb, WordClass::negation}))
        --at;
    at = before_time(reading, at, begin);
    if (at <= begin) return std::nullopt;
    if (is_relative(reading, at - 1) && reading.tag(at - 1) != WordClass::subordinator) {
        if (const std::optional<Subject> antecedent = phrase_before(reading, at - 1, begin))
            return maker_of_instrument(reading, *antecedent, steps);
        // The antecedent is further left: "a ban on cars that would ..."
        for (Index back = at - 1; back > begin && at - back < 10; --back)
            if (const NounPhrase* phrase = reading.phrase_ending_at(back)) {
                Subject subject{phrase->tokens, phrase->head};
                return maker_of_instrument(reading, subject, steps);
            }
        return std::nullopt;
    }
    if (reading.tag(at - 1) == WordClass::conjunction || reading.is_word(at - 1, {u"then", u"and", u"but"})) {
        if (const std::optional<VerbGroup> earlier = main_verb_before(reading, at - 1))
            return subject_within(reading, *earlier, steps - 1);
        return std::nullopt;
    }
    if (const std::optional<Subject> near = phrase_before(reading, at, begin)) {
        // "The period for an athlete who has represented one country falls": the phrase belongs to a relative clause.
        const Index start = near->tokens.first;
        if (start > begin && (reading.is_verb(start - 1) || reading.tag(start - 1) == WordClass::particle)) {
            const std::optional<VerbGroup> inner = verb_group_before(reading, start);
            if (inner && inner->tokens.first > begin) {
                const Index opener = inner->tokens.first - 1;
                if (is_relative(reading, opener) && opener > begin) {
                    if (std::optional<Subject> outer = phrase_before(reading, opener, begin)) {
                        // Between commas, the clause only adds something: "The minister, who took office in May,".
                        if (!reading.is_comma(opener - 1)) outer->tokens.last = near->tokens.last;
                        return outer;
                    }
                }
                if (inner->shape == VerbShape::past_participle || inner->shape == VerbShape::present_participle ||
                    inner->shape == VerbShape::infinitive) {
                    if (std::optional<Subject> outer = phrase_before(reading, inner->tokens.first, begin)) {
                        outer->tokens.last = near->tokens.last;
                        return outer;
                    }
                }
            }
        }
        return maker_of_instrument(reading, *near, steps);
    }
    if (const std::optional<Subject> far = phrase_before_insertion(reading, at, begin))
        return maker_of_instrument(reading, *far, steps);
    // A coordinated verb without a conjunction in sight, as in headlines: "scraps quota, doubles fee"
    if (reading.is_comma(at - 1))
        if (const std::optional<VerbGroup> earlier = verb_group_before(reading, at - 1))
            return subject_within(reading, *earlier, steps - 1);
    return std::nullopt;
}

std::optional<Subject> infinitive_subject(const Reading& reading, const VerbGroup& group, int steps) {
    const Index begin = reading.sentence_of(group.head).first;
    const Index to = group.tokens.first;
    if (to <= begin) return std::nullopt;
    if (reading.tag(to - 1) == WordClass::conjunction) {
        if (const std::optional<VerbGroup> earlier = verb_group_before(reading, to - 1))
            return subject_within(reading, *earlier, steps - 1);
    }
    const std::optional<VerbGroup> governor = verb_group_before(reading, to);
    const NounPhrase* phrase = reading.phrase_ending_at(to);
    if (phrase) {
        Subject subject{phrase->tokens, phrase->head};
        if (!governor) return phrase_before(reading, to, begin);  // a headline: "Marovia to pull troops"
        if (reading.is_word(phrase->head, instruments)) return maker_of_instrument(reading, subject, steps);
        if (reading.is_word(governor->head, object_control) && !governor->passive) {
            if (const std::optional<Subject> whole = phrase_before(reading, to, governor->head + 1)) return whole;
            return subject;
        }
    }
    if (governor) return subject_within(reading, *governor, steps - 1);
    return std::nullopt;
}

std::optional<Subject> participle_subject(const Reading& reading, const VerbGroup& group, int steps) {
    const Index begin = reading.sentence_of(group.head).first;
    const Index first = group.tokens.first;
    if (first > begin) {
        if (const NounPhrase* phrase = reading.phrase_ending_at(first)) {
            const Subject subject{phrase->tokens, phrase->head};
            return maker_of_instrument(reading, phrase_before(reading, first, begin).value_or(subject), steps);
        }
        if (const std::optional<VerbGroup> main = main_verb_before(reading, first))
            return subject_within(reading, *main, steps - 1);
    }
    // A participle clause that opens the sentence: its subject follows the comma.
    const Range sentence = reading.sentence_of(group.head);
    for (Index at = group.head + 1; at < sentence.last && at < group.head + longest_reach; ++at) {
        if (!reading.is_comma(at)) continue;
        if (const NounPhrase* phrase = reading.phrase_starting_at(at + 1 < sentence.last ? at + 1 : at))
            return Subject{phrase->tokens, phrase->head};
    }
    return std::nullopt;
}

std::optional<Subject> subject_within(const Reading& reading, const VerbGroup& group, int steps) {
    if (steps <= 0) return std::nullopt;
    switch (group.shape) {
        case VerbShape::infinitive:
            return infinitive_subject(reading, group, steps);
        case VerbShape::present_participle:
            return participle_subject(reading, group, steps);
        case VerbShape::past_participle:
            return participle_subject(reading, group, steps);
        case VerbShape::finite:
        case VerbShape::base:
            return finite_subject(reading, group, steps);
    }
    return std::nullopt;
}

}  // namespace

std::optional<VerbGroup> verb_group_before(const Reading& reading, Index token) {
    const Index begin = reading.sentence_of(token > 0 && token == reading.size() ? token - 1 : token).first;
    for (Index at = token; at > begin && token - at < longest_reach; --at)
        if (reading.is_verb(at - 1)) return read_verb_group(reading, at - 1);
    return std::nullopt;
}

std::optional<VerbGroup> main_verb_before(const Reading& reading, Index token) {
    const Index begin = reading.sentence_of(token).first;
    std::optional<VerbGroup> nearest;
    Index at = token;
    for (int seen = 0; seen < 6 && at > begin && token - at < longest_reach; ++seen) {
        const std::optional<VerbGroup> group = verb_group_before(reading, at);
        if (!group) break;
        if (!nearest) nearest = group;
        at = group->tokens.first;
        const bool relative =
            at > begin && is_relative(reading, at - 1) && reading.tag(at - 1) != WordClass::subordinator;
        if (group->shape == VerbShape::finite && !relative) return group;
    }
    return nearest;
}

std::optional<Subject> subject_of(const Reading& reading, const VerbGroup& group) {
    return subject_within(reading, group, most_steps);
}

std::optional<Subject> demander_of(const Reading& reading, const VerbGroup& group) {
    if (group.shape != VerbShape::infinitive) return std::nullopt;
    const std::optional<VerbGroup> governor = verb_group_before(reading, group.tokens.first);
    if (!governor || governor->passive || !reading.is_word(governor->head, demands)) return std::nullopt;
    if (!reading.phrase_ending_at(group.tokens.first)) return std::nullopt;
    return subject_of(reading, *governor);
}

std::optional<Subject> agent_of(const Reading& reading, const VerbGroup& group) {
    const Range sentence = reading.sentence_of(group.head);
    for (Index at = group.head + 1; at + 1 < sentence.last && at < group.head + 14; ++at) {
        if (reading.is_verb(at) || reading.is_tag(at, {WordClass::modal, WordClass::auxiliary})) break;
        if (reading.word(at) != u"by" || starts_time(reading, at) || starts_quantity(reading, at + 1)) continue;
        const NounPhrase* phrase = reading.phrase_starting_at(at + 1);
        if (!phrase) continue;
        Range whole = phrase->tokens;
        while (whole.last + 1 < sentence.last && reading.word(whole.last) == u"of" &&
               reading.phrase_starting_at(whole.last + 1))
            whole.last = reading.phrase_at(whole.last + 1)->tokens.last;
        return Subject{whole, phrase->head};
    }
    return std::nullopt;
}

}  // namespace sayso::shifts
