#include "shifts/verb_cues.h"

#include <algorithm>

#include "shifts/extents.h"
#include "shifts/kinds.h"
#include "shifts/subjects.h"

namespace sayso::shifts {
namespace {

constexpr Index longest_split = 9;  // tokens between a verb and its particle

struct VerbMatch {
    const Cue* cue = nullptr;
    Range words;                    // the verb with what follows it of the cue
    std::optional<Index> particle;  // behind the object
};

std::optional<Index> particle_after(const Reading& reading, Index verb, std::u16string_view particle) {
    const Index end = std::min(reading.sentence_of(verb).last, verb + longest_split);
    for (Index at = verb + 1; at < end; ++at) {
        if (reading.word(at) == particle && !reading.phrase_at(at)) {
            if (at == verb + 1) return std::nullopt;
            // "brings troops in March": a preposition of its own
            if (reading.tag(at) == WordClass::preposition && reading.phrase_starting_at(at + 1 < end ? at + 1 : at))
                return particle == u"back" || particle == u"out" || particle == u"up" ? std::optional<Index>(at)
                                                                                      : std::nullopt;
            return at;
        }
        if (reading.is_verb(at) || reading.tag(at) == WordClass::punctuation ||
            reading.is_tag(at,
                           {WordClass::modal, WordClass::auxiliary, WordClass::conjunction, WordClass::preposition}))
            break;
    }
    return std::nullopt;
}

VerbMatch match_at(const Reading& reading, Index verb) {
    const CueLexicon& lexicon = cue_lexicon();
    const Index end = reading.sentence_of(verb).last;
    const auto word_at = [&](std::uint32_t n) {
        return verb + n < end ? reading.word(verb + n) : std::u16string_view();
    };
    VerbMatch match;
    if (const auto found = lexicon.verbs.longest_match(word_at)) {
        match.cue = found.value;
        match.words = {verb, verb + found.words};
    }
    if (match.words.size() > 1) return match;
    if (const std::vector<SplitCue>* splits = lexicon.split_verbs.find(reading.word(verb))) {
        for (const SplitCue& split : *splits) {
            const std::optional<Index> particle = particle_after(reading, verb, split.particle);
            if (!particle) continue;
            match.cue = &split.cue;
            match.words = {verb, verb + 1};
            match.particle = particle;
            break;
        }
    }
    return match;
}

// The object: the noun phrase that follows within a few words.
std::optional<Range> object_after(const Reading& reading, Index after, Index verb, Stop stop) {
    const Index end = std::min(reading.sentence_of(verb).last, after + 4);
    for (Index at = after; at < end; ++at) {
        if (reading.phrase_starting_at(at)) {
            const NounPhrase* phrase = reading.phrase_at(at);
            if (phrase->kind == PhraseKind::time || starts_time(reading, at)) return std::nullopt;
            return extended_phrase(reading, at, stop);
        }
        const bool skipped = reading.is_tag(at, {WordClass::adverb, WordClass::particle, WordClass::negation}) ||
                             reading.is_quotation_mark(at) || reading.is_word(at, {u"all", u"both", u"only"});
        if (!skipped) break;
    }
    return std::nullopt;
}

std::optional<Range> after_preposition(const Reading& reading, Index after, std::u16string_view preposition) {
    const Index end = std::min(reading.sentence_of(after - 1).last, after + 10);
    for (Index at = after; at + 1 < end; ++at) {
        if (reading.is_verb(at) || reading.is_tag(at, {WordClass::modal, WordClass::auxiliary}) || reading.is_comma(at))
            break;
        if (reading.word(at) != preposition || starts_time(reading, at)) continue;
        if (std::optional<Range> phrase = object_after(reading, at + 1, after - 1, Stop::at_time)) return phrase;
        if (reading.tag(at + 1) == WordClass::verb_present_participle) return clause_from(reading, at + 1);
    }
    return std::nullopt;
}

// Infinitive or -ing clause directly behind the cue.
std::optional<Range> clause_after(const Reading& reading, Index after) {
    if (after >= reading.sentence_of(after - 1).last) return std::nullopt;
    const bool opens = reading.is_tag(after, {WordClass::verb_present_participle, WordClass::infinitive_marker});
    if (!opens) return std::nullopt;
    const bool infinitive = reading.tag(after) == WordClass::infinitive_marker;
    if (infinitive && after + 1 >= reading.sentence_of(after - 1).last) return std::nullopt;
    const Range clause = clause_from(reading, infinitive ? after + 1 : after);
    if (clause.empty()) return std::nullopt;
    return clause;
}

void set_actor(Candidate& candidate, const std::optional<Subject>& subject) {
    if (!subject) return;
    candidate.actor = subject->tokens;
    candidate.actor_head = subject->head;
    candidate.actor_in_clause = true;
}

void take_object(const Reading& reading, Candidate& candidate, Index after) {
    candidate.policy = object_after(reading, after, candidate.head, Stop::at_quantity);
    if (!candidate.policy) candidate.policy = clause_after(reading, after);
    set_actor(candidate, subject_of(reading, *candidate.group));
}

void take_subject_as_policy(const Reading& reading, Candidate& candidate) {
    candidate.policy_is_subject = true;
    if (const std::optional<Subject> subject = subject_of(reading, *candidate.group))
        candidate.policy = subject->tokens;
    set_actor(candidate, agent_of(reading, *candidate.group));
}

bool is_passive(const Reading& reading, const Candidate& candidate, Index after) {
    const VerbGroup& group = *candidate.group;
    if (group.passive) return true;
    if (group.shape != VerbShape::past_participle) return false;
    // A participle behind a noun, without object: "a moratorium imposed by"
    if (reading.in_headline(candidate.head))
        return !object_after(reading, after, candidate.head, Stop::at_time).has_value();
    return true;
}

// "She declared an emergency": the past tense of a regular verb is easily taken for a participle. With a noun phrase
// on both sides and no "by" it is finite.
void settle_shape(const Reading& reading, Candidate& candidate, Index after) {
    VerbGroup& group = *candidate.group;
    if (group.shape != VerbShape::past_participle || group.tokens.first == reading.sentence_of(candidate.head).first)
        return;
    if (candidate.entry.form != VerbForm::past && candidate.entry.form != VerbForm::past_participle) return;
    if (!reading.phrase_ending_at(group.tokens.first)) return;
    if (after < reading.size() && reading.phrase_starting_at(after) && !starts_time(reading, after) &&
        !starts_quantity(reading, after))
        group.shape = VerbShape::finite;
}

void read_arguments(const Reading& reading, Candidate& candidate, Index after) {
    const Frame frame = candidate.entry.frame;
    switch (frame) {
        case Frame::object:
        case Frame::target:
            if (is_passive(reading, candidate, after))
                take_subject_as_policy(reading, candidate);
            else
                take_object(reading, candidate, after);
            break;
        case Frame::either: {
            const bool passive = is_passive(reading, candidate, after);
            const std::optional<Range> object = object_after(reading, after, candidate.head, Stop::at_quantity);
            const bool quantity = object && starts_quantity(reading, object->first) && object->size() < 4;
            if (passive || ((!object || quantity) && !clause_after(reading, after)))
                take_subject_as_policy(reading, candidate);
            else
                take_object(reading, candidate, after);
            break;
        }
        case Frame::subject:
            take_subject_as_policy(reading, candidate);
            break;
        case Frame::preposition: {
            const std::u16string_view last = reading.word(after - 1);
            if (last == candidate.entry.preposition) {
                candidate.policy = object_after(reading, after, candidate.head, Stop::at_time);
                if (!candidate.policy) candidate.policy = clause_after(reading, after);
            } else {
                candidate.policy = after_preposition(reading, after, candidate.entry.preposition);
            }
            set_actor(candidate, subject_of(reading, *candidate.group));
            break;
        }
        case Frame::clause:
            candidate.policy = clause_after(reading, after);
            if (!candidate.policy && !candidate.group->passive)
                candidate.policy = object_after(reading, after, candidate.head, Stop::at_quantity);
            if (candidate.policy && !candidate.group->passive)
                set_actor(candidate, subject_of(reading, *candidate.group));
            else
                take_subject_as_policy(reading, candidate);
            break;
        default:
            set_actor(candidate, subject_of(reading, *candidate.group));
            break;
    }
}

// "he continued", "she went on", "it maintained": the words go on, not the policy.
bool only_reports(const Reading& reading, Index verb) {
    return reading.reports(verb) &&
           reading.is_word(verb, {u"continue", u"continues", u"continued", u"continuing", u"go", u"goes", u"went",
                                  u"going", u"carry", u"carried", u"maintain", u"maintains", u"maintained",
                                  u"maintaining", u"hold", u"holds", u"held", u"issue", u"issued"});
}

bool matches_word(const Candidate& candidate, std::u16string_view word) {
    const std::vector<std::u16string>& companions = candidate.entry.companions;
    return std::find(companions.begin(), companions.end(), word) != companions.end();
}

// Whether one of the words that the cue asks for heads the policy or follows the cue closely.
bool has_companion(const Reading& reading, const Candidate& candidate, Index after) {
    const std::vector<std::u16string>& companions = candidate.entry.companions;
    if (companions.empty() || leaves_as_it_is(reading, candidate.head)) return true;
    const auto matches = [&](Index token) {
        const std::u16string_view word = reading.word(token);
        return std::any_of(companions.begin(), companions.end(), [&](const std::u16string& companion) {
            // Of a compound, the last word is enough: it is the head.
            return companion == word || (companion.size() > word.size() && companion.ends_with(word) &&
                                         companion[companion.size() - word.size() - 1] == u' ');
        });
    };
    if (candidate.policy && !candidate.policy->empty()) {
        const std::optional<Index> head = head_of(reading, *candidate.policy);
        if (head && matches(*head)) return true;
        // "joined NATO": bodies go by acronyms
        const TokenShape shape = head ? reading.document().tokens[*head].shape : TokenShape::lower;
        const bool acronym = shape == TokenShape::upper && reading.document().tokens[*head].span.length() > 1;
        if (acronym && matches_word(candidate, u"union")) return true;
    }
    if (candidate.actor_head && matches(*candidate.actor_head)) return true;  // "the troops left"
    const Index end = std::min(reading.sentence_of(candidate.head).last, after + 5);
    for (Index at = after; at < end && !reading.is_comma(at); ++at) {
        const NounPhrase* phrase = reading.phrase_at(at);
        if ((!phrase || phrase->head == at) && matches(at)) return true;
    }
    return false;
}

}  // namespace

std::vector<Candidate> find_verb_cues(const Reading& reading) {
    std::vector<Candidate> candidates;
    for (Index token = 0; token < reading.size(); ++token) {
        if (!reading.is_verb(token) || reading.phrase_at(token)) continue;
        const VerbMatch match = match_at(reading, token);
        if (!match.cue) continue;
        if (only_reports(reading, token)) continue;
        Candidate candidate;
        candidate.entry = *match.cue;
        candidate.kind = match.cue->kind;
        candidate.form = CueForm::verb;
        candidate.head = token;
        candidate.group = read_verb_group(reading, token);
        candidate.cue.push_back({candidate.group->tokens.first, match.words.last});
        if (match.particle) candidate.cue.push_back({*match.particle, *match.particle + 1});
        settle_shape(reading, candidate, match.words.last);
        read_arguments(reading, candidate, match.words.last);
        if (!has_companion(reading, candidate, match.words.last)) continue;
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

}  // namespace sayso::shifts
