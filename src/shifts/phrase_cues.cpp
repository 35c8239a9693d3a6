#include "shifts/phrase_cues.h"

#include <algorithm>

#include "shifts/extents.h"
#include "shifts/subjects.h"

namespace sayso::shifts {
namespace {

// The main verb of the clause that the phrase stands in: inside the phrase's verb group ("will no longer sell"), else
// the nearest before it, else behind it.
std::optional<VerbGroup> clause_verb(const Reading& reading, Range phrase) {
    const Range sentence = reading.sentence_of(phrase.first);
    for (Index at = phrase.first; at < phrase.last; ++at)
        if (reading.is_verb(at) && reading.is_word(at, {u"going", u"run", u"stands", u"changed", u"changes", u"budge"}))
            return read_verb_group(reading, at);
    for (Index at = phrase.last; at < sentence.last && at < phrase.last + 3; ++at) {
        if (reading.is_verb(at)) {
            const VerbGroup group = read_verb_group(reading, at);
            if (group.tokens.first <= phrase.first) return group;
            break;
        }
        if (!reading.is_tag(at, {WordClass::adverb, WordClass::auxiliary})) break;
    }
    if (std::optional<VerbGroup> before = verb_group_before(reading, phrase.first)) return before;
    // A copula: "prize money will be the same for the first time"
    for (Index at = phrase.first; at > sentence.first && phrase.first - at < 15; --at)
        if (reading.tag(at - 1) == WordClass::auxiliary) return read_verb_group(reading, at - 1);
    for (Index at = phrase.last; at < sentence.last && at < phrase.last + 20; ++at)
        if (reading.is_verb(at)) return read_verb_group(reading, at);
    return std::nullopt;
}

void take_subject(const Reading& reading, Candidate& candidate) {
    if (!candidate.group) return;
    const std::optional<Subject> subject = subject_of(reading, *candidate.group);
    if (!subject) return;
    candidate.actor = subject->tokens;
    candidate.actor_head = subject->head;
    candidate.actor_in_clause = true;
}

// A copula or auxiliary before the phrase belongs to the cue: "remains committed to", "has no plans to".
Index start_of_predicate(const Reading& reading, Index phrase) {
    const Index begin = reading.sentence_of(phrase).first;
    Index at = phrase;
    while (at > begin && phrase - at < 5 &&
           (reading.is_tag(at - 1, {WordClass::auxiliary, WordClass::modal, WordClass::negation}) ||
            reading.is_word(at - 1, {u"remain", u"remains", u"remained", u"is", u"are", u"was", u"were", u"has",
                                     u"have", u"had", u"stay", u"stays", u"will", u"still"})))
        --at;
    return at;
}

std::optional<Range> rest_of_clause(const Reading& reading, Index after) {
    if (after >= reading.sentence_of(after > 0 ? after - 1 : 0).last) return std::nullopt;
    const Range clause = clause_from(reading, after);
    if (clause.empty()) return std::nullopt;
    return clause;
}

void read_arguments(const Reading& reading, Candidate& candidate, Range phrase) {
    switch (candidate.entry.frame) {
        case Frame::clause:
            take_subject(reading, candidate);
            if (candidate.group) {
                // The verb with its complements is what begins or ends: "no longer | use customers' pictures"
                const Index start = candidate.group->head < phrase.first ? candidate.group->head
                                                                         : std::max(candidate.group->head, phrase.last);
                if (const std::optional<Range> clause = rest_of_clause(reading, start + 0)) candidate.policy = clause;
                if (candidate.group->passive && candidate.actor) {
                    candidate.policy = candidate.actor;
                    candidate.actor = std::nullopt;
                    candidate.actor_head = std::nullopt;
                    candidate.actor_in_clause = false;
                }
            }
            break;
        case Frame::subject:
            take_subject(reading, candidate);
            candidate.policy = candidate.actor;
            candidate.actor = std::nullopt;
            candidate.actor_head = std::nullopt;
            candidate.actor_in_clause = false;
            break;
        case Frame::after:
        case Frame::latter:
            take_subject(reading, candidate);
            candidate.policy = rest_of_clause(reading, phrase.last);
            break;
        case Frame::former:
        case Frame::actor:
        default:
            take_subject(reading, candidate);
            for (Index at = phrase.last; at < phrase.last + 2 && at + 1 < reading.sentence_of(phrase.first).last;
                 ++at) {
                if (reading.is_word(at, {u"on", u"over", u"about", u"from", u"with", u"to", u"of"})) {
                    candidate.policy = extended_phrase(reading, at + 1, Stop::at_time);
                    break;
                }
            }
            if (!candidate.policy && phrase.last < reading.sentence_of(phrase.first).last &&
                reading.is_word(phrase.last - 1, {u"from", u"with", u"to"}))
                candidate.policy = extended_phrase(reading, phrase.last, Stop::at_time);
            break;
    }
}

}  // namespace

std::vector<Candidate> find_phrase_cues(const Reading& reading) {
    std::vector<Candidate> candidates;
    for (Index token = 0; token < reading.size(); ++token) {
        const Range sentence = reading.sentence_of(token);
        const auto word_at = [&](std::uint32_t n) {
            return token + n < sentence.last ? reading.word(token + n) : std::u16string_view();
        };
        const auto match = cue_lexicon().phrases.longest_match(word_at);
        if (!match) continue;
        const Range phrase{token, token + match.words};
        Candidate candidate;
        candidate.entry = *match.value;
        candidate.kind = match.value->kind;
        candidate.form = CueForm::phrase;
        candidate.head = token;
        candidate.group = clause_verb(reading, phrase);
        candidate.cue.push_back({start_of_predicate(reading, token), phrase.last});
        read_arguments(reading, candidate, phrase);
        candidates.push_back(std::move(candidate));
        token = phrase.last - 1;
    }
    return candidates;
}

}  // namespace sayso::shifts
