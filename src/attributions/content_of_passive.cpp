#include "attributions/content_of_passive.h"

#include <algorithm>

#include "attributions/content_behind.h"
#include "attributions/content_edges.h"

namespace sayso::attributions {

using enum WordClass;

namespace {

bool complement_is_adjunct(const CueContext& in, Range complement) {
    return in.reading.word(complement.first) == u"by" ||
           in.reading.is_word(complement.first, {u"for", u"in", u"at", u"on", u"after", u"when"});
}

const NounPhrase* subject_phrase(const CueContext& in) {
    const Index end = in.cue.group_first;
    return end > in.sentence.first ? in.reading.phrase_ending_at(end) : nullptr;
}

}  // namespace

Content content_of_passive(const CueContext& in) {
    Content content;
    if (!in.cue.passive) return content;
    const ContentShapes& shapes = in.cue.verb.shapes;
    Index start = in.cue.tokens.last;
    const bool directive = in.cue.verb.stance == Stance::directive || shapes.addressee;
    const bool agent_first = in.link.source && in.reading.word(start) == u"by";
    if (agent_first) start = in.link.source->last;
    const bool clause_behind =
        start < in.cut &&
        !is_adjunct_only(in.reading, {start, without_end_mark(in.reading, in.quoted, {start, in.cut})});
    const NounPhrase* subject = subject_phrase(in);
    const bool expletive = subject && subject->tokens.size() == 1 && in.reading.word(subject->head) == u"it";

    Range complement;
    if (clause_behind) {
        start = content_start(in.reading, in.quoted, in.cue, start, in.cut);
        if (start < in.cut) complement = content_extent(in, start);
        // "described as reckless | by Orr, who left": the agent and what follows are no part of it.
        if (in.link.source && in.link.source->first > complement.first)
            complement.last = std::min(complement.last, in.link.source->first - 1);
    }
    const bool infinitive = !complement.empty() && in.reading.word(complement.first) == u"to";
    const bool that_clause = !complement.empty() && in.reading.word(complement.first) == u"that";
    if (expletive && !infinitive) {
        if (that_clause || (shapes.clause && has_finite(in, complement))) content.pieces.push_back(complement);
        return content;
    }
    const bool question =
        !complement.empty() && in.reading.is_word(complement.first, {u"whether", u"how", u"why", u"if"});
    if (shapes.addressee && (that_clause || question)) {
        content.pieces.push_back(complement);  // "was warned that the roof might fall"
        return content;
    }
    if (directive && !shapes.noun_phrase) {
        if (infinitive || that_clause) content.pieces.push_back(complement);
        return content;
    }
    if (!subject) return content;
    // Without an agent only what is generally said or expected counts: "is reported to", not "is considered".
    if (!in.link.source && !shapes.clause) return content;
    const bool says_of_subject =
        infinitive || (shapes.predicate && !complement.empty() && !complement_is_adjunct(in, complement));
    // "Brandt, who was described as reckless": the pronoun only stands for somebody.
    const bool relative = in.reading.is_word(subject->head, {u"who", u"which", u"that"});
    if (says_of_subject && relative) {
        content.pieces = {complement};
    } else if (says_of_subject) {
        content.pieces = {subject->tokens, complement};
    } else if (in.link.source && (shapes.noun_phrase || shapes.predicate)) {
        content.pieces = {subject->tokens};
    }
    return content;
}

}  // namespace sayso::attributions
