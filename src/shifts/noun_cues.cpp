#include "shifts/noun_cues.h"

#include <algorithm>

#include "shifts/extents.h"
#include "shifts/policy_nouns.h"
#include "shifts/subjects.h"

namespace sayso::shifts {
namespace {

constexpr Index longest_compound = 6;  // tokens before a noun cue

void take_policy(const Reading& reading, Candidate& candidate, const NounPhrase& phrase) {
    const Range sentence = reading.sentence_of(candidate.head);
    const Index after = phrase.tokens.last;
    // "the withdrawal of the bill": what the noun is of
    if (after + 1 < sentence.last && reading.is_word(after, {u"of", u"on", u"to", u"in", u"from", u"over"}) &&
        !starts_time(reading, after) && !starts_quantity(reading, after + 1)) {
        candidate.policy = extended_phrase(reading, after + 1, Stop::at_quantity);
        if (!candidate.policy && reading.tag(after + 1) == WordClass::verb_present_participle)
            candidate.policy = clause_from(reading, after + 1);
    }
    // "a tax cut": the words before it in the compound
    Index first = candidate.cue.front().first;
    while (first > phrase.tokens.first && candidate.head - first < longest_compound &&
           reading.is_tag(first - 1, {WordClass::noun, WordClass::proper_noun, WordClass::adjective}) &&
           !reading.is_word(first - 1, {u"new", u"further", u"first", u"last", u"complete", u"full"}))
        --first;
    const Range compound{first, candidate.cue.front().first};
    const bool names_policy =
        !compound.empty() && policy_noun_at(reading, compound.last - 1).weight >= PolicyWeight::matter;
    if (!candidate.policy && names_policy) candidate.policy = compound;
}

void take_actor(const Reading& reading, Candidate& candidate, const NounPhrase& phrase) {
    for (Index i = std::max(phrase.tokens.first + 1, candidate.head - std::min(candidate.head, longest_role));
         i < candidate.head; ++i) {
        if (reading.tag(i) != WordClass::possessive) continue;
        candidate.actor = Range{phrase.tokens.first, i};
        candidate.actor_head = i - 1;
        candidate.actor_in_clause = true;
    }
    const Index after = candidate.policy ? std::max(candidate.policy->last, phrase.tokens.last) : phrase.tokens.last;
    const Range sentence = reading.sentence_of(candidate.head);
    if (after + 1 < sentence.last && reading.word(after) == u"by") {
        if (const NounPhrase* agent = reading.phrase_starting_at(after + 1);
            agent && !starts_quantity(reading, after + 1)) {
            candidate.actor = agent->tokens;
            candidate.actor_head = agent->head;
            candidate.actor_in_clause = true;
        }
    }
    candidate.group = verb_group_before(reading, phrase.tokens.first);
    if (candidate.actor || !candidate.group) return;
    if (const std::optional<Subject> subject = subject_of(reading, *candidate.group)) {
        candidate.actor = subject->tokens;
        candidate.actor_head = subject->head;
        candidate.actor_in_clause = true;
    }
}

// "a new policy", "the proposed law": what is called new or proposed was not there before.
bool is_new_policy(const Reading& reading, const NounPhrase& phrase, Index& word) {
    for (Index i = phrase.tokens.first; i < phrase.head; ++i) {
        if (!reading.is_word(i, {u"new", u"proposed", u"planned"})) continue;
        if (policy_noun_at(reading, phrase.head).weight != PolicyWeight::policy) return false;
        word = i;
        return true;
    }
    return false;
}

std::optional<Candidate> new_policy(const Reading& reading, const NounPhrase& phrase) {
    Index word = 0;
    if (!is_new_policy(reading, phrase, word)) return std::nullopt;
    Candidate candidate;
    candidate.entry.kind = ShiftKind::introduce;
    candidate.entry.frame = Frame::object;
    candidate.entry.strength = 1;
    candidate.kind = ShiftKind::introduce;
    candidate.form = CueForm::noun;
    candidate.head = word;
    candidate.cue.push_back({word, phrase.head + 1});
    candidate.policy = extended_phrase(reading, phrase.tokens.first, Stop::at_time);
    take_actor(reading, candidate, phrase);
    return candidate;
}

}  // namespace

std::vector<Candidate> find_noun_cues(const Reading& reading) {
    std::vector<Candidate> candidates;
    for (Index token = 0; token < reading.size(); ++token) {
        const NounPhrase* phrase = reading.phrase_at(token);
        if (!phrase) continue;
        if (token == phrase->tokens.first) {
            if (std::optional<Candidate> candidate = new_policy(reading, *phrase)) {
                candidates.push_back(std::move(*candidate));
                token = phrase->tokens.last - 1;
                continue;
            }
        }
        const auto word_at = [&](std::uint32_t n) {
            return token + n < phrase->tokens.last || n > 0
                       ? (token + n < reading.sentence_of(token).last ? reading.word(token + n) : std::u16string_view())
                       : std::u16string_view();
        };
        const auto match = cue_lexicon().nouns.longest_match(word_at);
        if (!match) continue;
        // Only the head of the phrase names the act: not "cut" in "the cut price".
        if (match.words == 1 && phrase->head != token) continue;
        Candidate candidate;
        candidate.entry = *match.value;
        candidate.kind = match.value->kind;
        candidate.form = CueForm::noun;
        candidate.head = token;
        candidate.cue.push_back({token, token + match.words});
        take_policy(reading, candidate, *phrase);
        take_actor(reading, candidate, *phrase);
        candidates.push_back(std::move(candidate));
        token += match.words - 1;
    }
    return candidates;
}

}  // namespace sayso::shifts
