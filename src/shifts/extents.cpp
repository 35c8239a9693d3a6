#include "shifts/extents.h"

#include <algorithm>
#include <array>

#include "shifts/verb_group.h"

namespace sayso::shifts {
namespace {

using Words = std::initializer_list<std::u16string_view>;

constexpr Words noun_complement_prepositions = {
    u"of",   u"on",    u"for",     u"to",     u"in",     u"against", u"between", u"with",  u"from",    u"at",
    u"over", u"about", u"towards", u"toward", u"into",   u"across",  u"within",  u"under", u"without", u"among",
    u"than", u"near",  u"outside", u"inside", u"around", u"as",      u"beyond",  u"above", u"below",   u"like"};
constexpr Words clause_openers = {u"because", u"after",   u"before", u"while",     u"when",    u"although",
                                  u"though",  u"since",   u"as",     u"unless",    u"whereas", u"but",
                                  u"so",      u"despite", u"amid",   u"following", u"pending"};
constexpr Words time_words = {
    u"today",     u"yesterday", u"tomorrow", u"monday",   u"tuesday", u"wednesday", u"thursday", u"friday",
    u"saturday",  u"sunday",    u"january",  u"february", u"april",   u"june",      u"july",     u"august",
    u"september", u"october",   u"november", u"december", u"jan.",    u"feb.",      u"aug.",     u"sept.",
    u"oct.",      u"nov.",      u"dec.",     u"week",     u"month",   u"year",      u"weeks",    u"months",
    u"years",     u"day",       u"days",     u"spring",   u"summer",  u"autumn",    u"winter",   u"morning",
    u"afternoon", u"evening",   u"night",    u"midnight", u"weekend", u"decade",    u"decades",  u"easter",
    u"christmas", u"hours",     u"noon",     u"march",    u"may",     u"quarter",   u"century",  u"tonight",
    u"now"};
constexpr Words time_determiners = {u"last", u"next", u"this", u"early", u"late", u"mid", u"earlier", u"later"};

bool is_relative_pronoun(const Reading& reading, Index token) {
    return reading.is_word(token, {u"that", u"which", u"who", u"whom", u"whose", u"where"});
}

bool is_time_phrase(const Reading& reading, const NounPhrase& phrase) {
    if (reading.tag(phrase.tokens.last) == WordClass::verb_present_participle) return false;  // "night fishing"
    if (phrase.kind == PhraseKind::time) return true;
    if (!reading.is_word(phrase.head, time_words)) return false;
    // "March" and "May" are months only with a capital.
    if (reading.is_word(phrase.head, {u"march", u"may"}))
        return reading.document().tokens[phrase.head].shape != TokenShape::lower;
    return true;
}

bool ends_clause_for_sure(const Reading& reading, Index token) {
    return reading.is_word(token, {u".", u"!", u"?", u";", u":"}) || reading.is_quotation_mark(token) ||
           reading.is_dash(token);
}

// A finite verb, or an auxiliary, from here on before the next noun phrase: the words start a clause of their own.
bool starts_verb_group(const Reading& reading, Index token, Index end) {
    for (Index i = token; i < end && i < token + 4; ++i) {
        if (reading.is_tag(i, {WordClass::verb_finite, WordClass::modal, WordClass::auxiliary})) return true;
        if (!reading.is_tag(i, {WordClass::adverb, WordClass::negation})) return false;
    }
    return false;
}

// Whether the noun phrase that starts here is the subject of a clause: a finite verb group follows it.
bool starts_clause(const Reading& reading, Index token, Index end) {
    const NounPhrase* phrase = reading.phrase_starting_at(token);
    return phrase && starts_verb_group(reading, phrase->tokens.last, end);
}

}  // namespace

bool starts_time(const Reading& reading, Index token) {
    const Range sentence = reading.sentence_of(token);
    Index at = token;
    if (reading.is_word(at, {u"on", u"in", u"by", u"from", u"until", u"till", u"since", u"at", u"for", u"during",
                             u"before", u"after", u"over", u"within", u"starting", u"beginning", u"as"}))
        ++at;
    if (at > token && at < sentence.last && reading.is_word(at, {u"of", u"from"})) ++at;  // "as of", "starting from"
    if (at >= sentence.last) return false;
    if (reading.is_word(at, time_determiners)) {
        const NounPhrase* phrase = reading.phrase_at(at);
        if (phrase && is_time_phrase(reading, *phrase)) return true;
        if (at + 1 < sentence.last && reading.is_word(at + 1, time_words)) return true;
    }
    if (reading.is_word(at, {u"today", u"yesterday", u"tomorrow", u"tonight"})) return true;
    const NounPhrase* phrase = reading.phrase_at(at);
    if (!phrase) return false;
    if (is_time_phrase(reading, *phrase)) return true;
    if (at > token && reading.is_word(phrase->head, {u"end", u"start", u"beginning", u"middle", u"half"}) &&
        phrase->tokens.last + 1 < sentence.last && reading.word(phrase->tokens.last) == u"of") {
        const NounPhrase* whole = reading.phrase_at(phrase->tokens.last + 1);
        return whole && is_time_phrase(reading, *whole);
    }
    // "in 2024": a bare year
    const std::u16string_view word = reading.word(at);
    const bool digits =
        word.size() == 4 && std::all_of(word.begin(), word.end(), [](char16_t c) { return c >= u'0' && c <= u'9'; });
    return at > token && digits && (word.front() == u'1' || word.front() == u'2') && phrase->tokens.size() == 1;
}

bool starts_quantity(const Reading& reading, Index token) {
    const Range sentence = reading.sentence_of(token);
    Index at = token;
    while (at < sentence.last && at < token + 3 &&
           reading.is_word(at, {u"about", u"around", u"up", u"to", u"at", u"least", u"most", u"as", u"much", u"nearly",
                                u"almost", u"some", u"over", u"a", u"an", u"just", u"only", u"more", u"than"}))
        ++at;
    if (at >= sentence.last) return false;
    const TokenShape shape = reading.document().tokens[at].shape;
    if (shape == TokenShape::number || shape == TokenShape::symbol) return true;
    if (reading.tag(at) == WordClass::number) return true;
    if (reading.is_word(at, {u"half", u"third", u"quarter", u"zero", u"twice", u"dozen"})) return true;
    const NounPhrase* phrase = reading.phrase_at(at);
    return phrase && phrase->kind == PhraseKind::quantity;
}

std::optional<Index> head_of(const Reading& reading, Range range) {
    for (Index i = range.first; i < range.last; ++i)
        if (const NounPhrase* phrase = reading.phrase_at(i)) return phrase->head;
    return std::nullopt;
}

Range trimmed(const Reading& reading, Range range) {
    const auto outside = [&](Index token) {
        return reading.tag(token) == WordClass::punctuation || reading.is_quotation_mark(token) ||
               reading.is_comma(token) || reading.tag(token) == WordClass::conjunction;
    };
    // "fishing | on [Monday]": what a preposition leads to has been cut off.
    while (!range.empty() && (outside(range.last - 1) || reading.tag(range.last - 1) == WordClass::preposition))
        --range.last;
    while (!range.empty() && outside(range.first)) ++range.first;
    return range;
}

Range clause_from(const Reading& reading, Index first) {
    const Range sentence = reading.sentence_of(first);
    const Index limit = std::min(sentence.last, first + longest_role);
    Index at = first;
    for (; at < limit; ++at) {
        if (at > first && ends_clause_for_sure(reading, at)) break;
        if (at > first && reading.is_comma(at)) {
            // A comma inside a number of coordinated nouns or adjectives goes on; any other ends the clause.
            const bool list = at + 1 < limit && reading.phrase_starting_at(at + 1) &&
                              !starts_clause(reading, at + 1, sentence.last) && reading.phrase_ending_at(at) &&
                              !reading.is_tag(at + 1, {WordClass::pronoun});
            if (!list) break;
            // "..., a step that": an apposition, not a list, unless "and" or another comma comes soon.
            const NounPhrase* next = reading.phrase_at(at + 1);
            const Index after = next->tokens.last;
            if (after >= limit || !(reading.is_comma(after) || reading.is_word(after, {u"and", u"or"}))) break;
        }
        if (at > first && reading.tag(at) == WordClass::conjunction) {
            if (reading.word(at) == u"but") break;
            if (starts_verb_group(reading, at + 1, sentence.last) || starts_clause(reading, at + 1, sentence.last))
                break;
        }
        if (at > first + 1 && reading.is_word(at, clause_openers) && !reading.phrase_at(at)) {
            const bool comparison = reading.word(at) == u"as" && at > 0 && reading.is_word(at - 1, {u"such", u"as"});
            if (!comparison) break;
        }
        if (at > first + 1 && starts_time(reading, at) && !reading.phrase_at(at - 1)) break;
    }
    return trimmed(reading, {first, at});
}

std::optional<Range> extended_phrase(const Reading& reading, Index token, Stop stop) {
    const NounPhrase* base = reading.phrase_at(token);
    if (!base) return std::nullopt;
    const Range sentence = reading.sentence_of(token);
    const Index limit = std::min(sentence.last, base->tokens.first + longest_role);
    Index at = base->tokens.last;
    while (at < limit) {
        if (starts_time(reading, at) && !(reading.word(at) == u"for" && starts_quantity(reading, at + 1))) break;
        if (reading.is_word(at, noun_complement_prepositions) && !reading.phrase_at(at) && at + 1 < limit) {
            if (stop == Stop::at_quantity && reading.is_word(at, {u"to", u"from", u"by", u"at"}) &&
                starts_quantity(reading, at + 1))
                break;
            if (reading.word(at) == u"as" && !starts_quantity(reading, at + 1) && starts_clause(reading, at + 1, limit))
                break;
            if (const NounPhrase* next = reading.phrase_starting_at(at + 1)) {
                at = next->tokens.last;
                continue;
            }
            if (reading.tag(at + 1) == WordClass::verb_present_participle) {
                at = std::min(limit, clause_from(reading, at + 1).last);
                continue;
            }
        }
        if (reading.tag(at) == WordClass::infinitive_marker && at + 1 < limit &&
            reading.tag(at + 1) == WordClass::verb_base) {
            at = std::min(limit, clause_from(reading, at).last);
            continue;
        }
        if (is_relative_pronoun(reading, at) && starts_verb_group(reading, at + 1, limit)) {
            at = std::min(limit, clause_from(reading, at).last);
            continue;
        }
        if (reading.is_tag(at, {WordClass::verb_past_participle, WordClass::verb_present_participle}) &&
            reading.phrase_ending_at(at)) {
            at = std::min(limit, clause_from(reading, at).last);
            continue;
        }
        if (reading.is_word(at, {u"and", u"or", u"&"}) && at + 1 < limit && reading.phrase_starting_at(at + 1) &&
            !starts_clause(reading, at + 1, limit)) {
            at = reading.phrase_at(at + 1)->tokens.last;
            continue;
        }
        break;
    }
    return trimmed(reading, {base->tokens.first, at});
}

}  // namespace sayso::shifts
