#include "attributions/source_phrases.h"

#include <algorithm>

#include "tags/candidates.h"

namespace sayso::attributions {

using enum WordClass;

namespace {

constexpr Index look_back = 60;
constexpr Index longest_aside = 40;  // tokens between the commas of an apposition or a relative clause

// Prepositions that tie a phrase to the noun before it rather than to the verb.
bool ties_to_noun(const Reading& reading, Index token) {
    return reading.tag(token) == preposition || reading.word(token) == u"to";
}

bool is_relative(const Reading& reading, Index token) {
    return reading.is_word(token, {u"who", u"whose", u"whom", u"which", u"where", u"that"});
}

// Does the stretch behind a comma, up to the next one, say something about the name before it?
// An apposition ("the mayor of Tesh"), a relative clause, an age, a participle ("speaking in Tesh"), "of the board".
bool is_aside(const Reading& reading, Range stretch) {
    if (stretch.empty() || stretch.size() > longest_aside) return false;
    const Index first = stretch.first;
    if (is_relative(reading, first) || is_relative(reading, first + 1)) return true;
    if (reading.is_tag(first, {number, verb_present_participle, verb_past_participle})) return true;
    if (reading.tag(first) == preposition) return true;
    // A noun phrase without a verb of its own.
    for (Index token = first; token < stretch.last; ++token)
        if (reading.is_finite(token)) return false;
    return reading.phrase_starting_at(first) != nullptr || reading.tag(first) == adverb;
}

// Does a phrase that can be a source end here, or another aside? "On Tuesday, | Orr": a time is none.
bool can_be_described(const Reading& reading, Index end, Index limit) {
    const NounPhrase* phrase = reading.phrase_ending_at(end);
    if (!phrase) return end > limit && (reading.is_tag(end - 1, {number, adverb}) || reading.word(end - 1) == u")");
    if (!can_be_source(reading, *phrase)) return reading.tag(phrase->head) == number;
    Index first = phrase->tokens.first;
    while (first > limit + 1 && reading.tag(first - 1) == preposition) {
        const NounPhrase* before = reading.phrase_ending_at(first - 1);
        if (!before) return false;  // "In Tesh, | Orr": an adjunct
        first = before->tokens.first;
    }
    return first == limit || reading.tag(first - 1) != preposition;
}

// "(USGS)" and the like, ending at `end`; the index of its opening bracket.
std::optional<Index> bracket_before(const Reading& reading, Index end, Index limit) {
    if (end <= limit || reading.word(end - 1) != u")") return std::nullopt;
    for (Index at = end - 1; at > limit && end - at < longest_aside; --at)
        if (reading.word(at - 1) == u"(") return at - 1;
    return std::nullopt;
}

// What a preposition ties to the nouns before it: "researchers | from the University | of | Lund". The first token of
// the outermost noun phrase; `first` itself when none stands before.
Index first_of_chain(const Reading& reading, Index first, Index limit) {
    while (first >= limit + 2 && ties_to_noun(reading, first - 1)) {
        Index joint = first - 1;
        if (joint > limit && reading.tag(joint - 1) == preposition) --joint;  // "critics from across the spectrum"
        Index end = joint;
        if (const std::optional<Index> bracket = bracket_before(reading, end, limit)) end = *bracket;
        const NounPhrase* phrase = reading.phrase_ending_at(end);
        if (!phrase || phrase->tokens.first < limit || !can_be_source(reading, *phrase)) break;
        first = phrase->tokens.first;
    }
    return first;
}

bool opens_clause(const Reading& reading, Index first, Index limit) {
    return first == limit || reading.is_tag(first - 1, {conjunction, subordinator, punctuation});
}

// From the head phrase to the left: "the director | of | the institute", "Orr | and | her deputy".
Index extend_left(const Reading& reading, Index first, Index limit) {
    for (;;) {
        first = first_of_chain(reading, first, limit);
        if (first < limit + 2) return first;
        // "Member of the Council (MC) | Ann Orr"
        if (const std::optional<Index> bracket = bracket_before(reading, first, limit)) {
            const NounPhrase* title = reading.phrase_ending_at(*bracket);
            if (!title || title->tokens.first < limit) return first;
            first = title->tokens.first;
            continue;
        }
        const Index joint = first - 1;
        if (reading.tag(joint) != conjunction || !reading.is_word(joint, {u"and", u"or", u"&"})) return first;
        Index end = joint;
        if (reading.is_comma(end - 1)) --end;
        if (const std::optional<Index> bracket = bracket_before(reading, end, limit)) end = *bracket;
        const NounPhrase* phrase = reading.phrase_ending_at(end);
        if (!phrase || phrase->tokens.first < limit || !can_be_source(reading, *phrase)) return first;
        // "met Macron and Trump said": what a verb or a preposition governs is no subject, unless it hangs on one
        // ("people from Lund and Tesh said").
        const Index left = first_of_chain(reading, phrase->tokens.first, limit);
        if (left > limit && (reading.is_verb(left - 1) || reading.tag(left - 1) == preposition)) return first;
        if (left < phrase->tokens.first && !opens_clause(reading, left, limit)) return first;
        first = left;
    }
}

// Behind a participle that stands with the noun before it, and what belongs to that: "a poll | taken in May by the
// union". `last` itself when there is none.
Index behind_participle(const Reading& reading, Index last, Index limit) {
    // Here no finite verb can follow: what looks like one and may be a participle is one.
    const bool participle =
        last < limit &&
        (reading.tag(last) == verb_past_participle ||
         (reading.tag(last) == verb_finite && look_up_word(reading.word(last)).candidates.has(verb_past_participle)));
    if (!participle) return last;
    Index at = last + 1;
    while (at < limit && at - last < longest_aside) {
        if (const NounPhrase* phrase = reading.phrase_starting_at(at))
            at = phrase->tokens.last;
        else if (reading.is_tag(at, {preposition, adverb}))
            ++at;
        else
            break;
    }
    // A preposition left hanging, or a verb: this was no participle of the source.
    if (reading.tag(at - 1) == preposition || (at < limit && (reading.is_finite(at) || reading.is_verb(at))))
        return last;
    return at;
}

// The end of what belongs to a phrase on its right without a comma: "of USGS", "at Imperial College", "(24)".
Index extend_right(const Reading& reading, Index last, Index limit) {
    for (;;) {
        if (reading.word(last) == u"(") {
            Index at = last;
            while (at < limit && at - last < longest_aside && reading.word(at) != u")") ++at;
            if (at >= limit || reading.word(at) != u")") return last;
            last = at + 1;
            continue;
        }
        if (const Index behind = behind_participle(reading, last, limit); behind != last) return behind;
        // "a tweet on Monday by Orr"
        if (reading.word(last) == u"on")
            if (const NounPhrase* time = reading.phrase_starting_at(last + 1);
                time && time->kind == PhraseKind::time && reading.word(time->tokens.last) == u"by")
                last = time->tokens.last;
        const bool tied = reading.is_word(last, {u"of", u"for", u"from", u"at", u"with", u"and", u"in", u"by"});
        if (!tied || last + 1 >= limit) return last;
        const NounPhrase* phrase = reading.phrase_starting_at(last + 1);
        if (!phrase || phrase->tokens.last > limit || phrase->kind == PhraseKind::time) return last;
        // "said Orr in a statement", "said Orr at a rally": the medium and the place are not the speaker's.
        const bool place_or_medium = reading.is_word(last, {u"in", u"at"}) && phrase->name.empty();
        if (place_or_medium || phrase->kind == PhraseKind::pronoun) return last;
        // "said Orr and he left": another clause begins.
        if (reading.word(last) == u"and" && reading.is_finite(phrase->tokens.last)) return last;
        last = phrase->tokens.last;
    }
}

// The first token of the noun phrase whose relative clause, without a comma, is still open at `at`.
std::optional<Index> antecedent_before(const Reading& reading, Index at, Index limit) {
    for (Index token = at; token > limit && at - token < longest_aside; --token) {
        const Index pronoun_at = token - 1;
        if (reading.is_comma(pronoun_at) || reading.tag(pronoun_at) == conjunction) return std::nullopt;
        if (!reading.is_word(pronoun_at, {u"who", u"which", u"that"}) || reading.tag(pronoun_at) != pronoun) continue;
        const NounPhrase* phrase = reading.phrase_ending_at(pronoun_at);
        if (!phrase || phrase->tokens.first < limit || !can_be_source(reading, *phrase)) return std::nullopt;
        return extend_left(reading, phrase->tokens.first, limit);
    }
    return std::nullopt;
}

}  // namespace

bool can_be_source(const Reading& reading, const NounPhrase& phrase) {
    if (phrase.kind == PhraseKind::time) return false;
    if (phrase.kind == PhraseKind::quantity)  // "two said", but not "$90", "5%"
        return reading.document().tokens[phrase.head].shape != TokenShape::number;
    return true;
}

const NounPhrase* phrase_behind_verb(const Reading& reading, Index start) {
    if (const NounPhrase* phrase = reading.phrase_starting_at(start)) return phrase;
    const NounPhrase* around = start > 0 ? reading.phrase_at(start) : nullptr;
    const bool took_verb = around && around->tokens.first + 1 == start && reading.is_verb(around->tokens.first);
    return took_verb ? around : nullptr;
}

std::optional<Range> source_before(const Reading& reading, Index end) {
    if (end == 0 || end > reading.size()) return std::nullopt;
    const Range sentence = reading.sentence_of(end - 1);
    const Index limit = end - sentence.first > look_back ? end - look_back : sentence.first;
    // "Orr, the mayor, previously said"
    Index adverbs = end;
    while (adverbs > limit && end - adverbs < 3 && reading.tag(adverbs - 1) == adverb) --adverbs;
    if (adverbs > limit && reading.is_comma(adverbs - 1)) end = adverbs;
    Index at = end;
    Index last = end;

    // Asides between commas, the last one first: "Orr, 54, the mayor of Tesh, said".
    if (at > limit && reading.is_comma(at - 1)) {
        last = at - 1;
        bool found = false;
        for (int asides = 0; asides < 4; ++asides) {
            Index open = last;
            while (open > limit && !reading.is_comma(open - 1)) --open;
            if (open <= limit || !is_aside(reading, {open, last}) || !can_be_described(reading, open - 1, limit)) break;
            last = open - 1;
            found = true;
        }
        // "Ann Orr of the Lund Institute (LI), said": the comma is one too many.
        if (!found && !bracket_before(reading, last, limit)) return std::nullopt;
        at = last;
    }
    // What the source reaches to: its asides, its bracket, or its head phrase.
    Index source_end = end > last ? end - 1 : 0;
    if (const std::optional<Index> bracket = bracket_before(reading, at, limit)) {
        source_end = std::max(source_end, at);
        at = *bracket;
    }
    const NounPhrase* phrase = reading.phrase_ending_at(at);
    // "the warnings issued on Friday | said": a reduced relative clause or a time between noun and verb.
    for (int steps = 0; !phrase && steps < 6 && at > limit + 1; ++steps) {
        if (!reading.is_tag(at - 1, {verb_past_participle, verb_present_participle, adverb, particle})) break;
        phrase = reading.phrase_ending_at(--at);
    }
    // "federation | rules": a phrase that reaches over its verb, which the tagger took for a noun.
    const NounPhrase* around = !phrase && at > limit ? reading.phrase_at(at - 1) : nullptr;
    if (around && around->tokens.last == at + 1 && around->tokens.first < at) return Range{around->tokens.first, at};
    if (!phrase) return std::nullopt;
    if (phrase->kind == PhraseKind::time) {  // "Orr on Tuesday said", "Orr yesterday said"
        Index before = phrase->tokens.first;
        if (before > limit && reading.tag(before - 1) == preposition) --before;
        phrase = reading.phrase_ending_at(before);
        if (!phrase) return std::nullopt;
    }
    if (phrase->tokens.first < limit || !can_be_source(reading, *phrase)) return std::nullopt;
    source_end = std::max(source_end, phrase->tokens.last);
    const Index first = extend_left(reading, phrase->tokens.first, limit);
    // "Two diplomats who follow the talks | said": the phrase is the object of a relative clause.
    if (first > limit &&
        (reading.is_verb(first - 1) || reading.tag(first - 1) == preposition || reading.is_comma(first - 1)))
        if (const std::optional<Index> antecedent = antecedent_before(reading, first, limit))
            return Range{*antecedent, source_end};
    // A phrase left hanging on a preposition is an adjunct: "in the city | said".
    if (first > limit && reading.tag(first - 1) == preposition) return std::nullopt;
    return Range{first, source_end};
}

std::optional<Range> antecedent_of(const Reading& reading, Index end) {
    if (const std::optional<Range> source = source_before(reading, end)) return source;
    const NounPhrase* phrase = reading.phrase_ending_at(end);
    return phrase && can_be_source(reading, *phrase) ? std::optional<Range>(phrase->tokens) : std::nullopt;
}

namespace {

// Does the noun phrase behind the comma say who the one before is? "Orr, | the mayor", "Orr, | Holm's former aide",
// "the mayor, | Ann Orr"; or where the place is: "police in Tesh, | Meria".
bool describes(const Reading& reading, const NounPhrase& phrase, const NounPhrase& apposition, Index comma) {
    if (apposition.kind == PhraseKind::pronoun) return false;
    if (apposition.kind == PhraseKind::place) {
        const NounPhrase* place = reading.phrase_ending_at(comma);
        return place && place->kind == PhraseKind::place && place != &phrase;
    }
    if (phrase.name.empty()) return apposition.kind == PhraseKind::person && !apposition.name.empty();
    if (reading.is_tag(apposition.tokens.first, {determiner, noun, number})) return true;
    return apposition.kind == PhraseKind::person && reading.tag(apposition.head) == noun;
}

}  // namespace

std::optional<Range> source_from(const Reading& reading, Index start) {
    if (start >= reading.size()) return std::nullopt;
    const Range sentence = reading.sentence_of(start);
    Index first = start;
    while (first < sentence.last && reading.is_tag(first, {adverb})) ++first;
    const NounPhrase* phrase = phrase_behind_verb(reading, first);
    if (!phrase || !can_be_source(reading, *phrase)) return std::nullopt;
    Index last = extend_right(reading, phrase->tokens.last, sentence.last);
    if (phrase->kind == PhraseKind::pronoun) return Range{first, phrase->tokens.last};

    // One apposition: up to its closing comma or the end of the sentence.
    if (reading.is_comma(last) && last + 1 < sentence.last) {
        // "Orr, formerly the mayor of Tesh"
        const bool when =
            reading.is_word(last + 1, {u"formerly", u"once", u"now", u"then", u"previously", u"currently"});
        const NounPhrase* apposition = reading.phrase_starting_at(when ? last + 2 : last + 1);
        if (apposition && describes(reading, *phrase, *apposition, last)) {
            const Index end = extend_right(reading, apposition->tokens.last, sentence.last);
            if (reading.is_comma(end) || reading.is_word(end, {u";"}) || reading.is_sentence_end(end) ||
                end >= sentence.last)
                last = end;
        }
    }
    return Range{first, last};
}

}  // namespace sayso::attributions
