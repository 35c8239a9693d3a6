#include "attributions/content_edges.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "attributions/source_phrases.h"
#include "lexicon_data.h"

namespace sayso::attributions {

using enum WordClass;

namespace {

constexpr Index look_ahead = 20;

bool names_a_medium(const Reading& reading, const NounPhrase& phrase) {
    static const auto nouns = [] {
        std::unordered_set<std::u16string> words;
        for (lexicon::Entry& entry : lexicon::parse(lexicon::data::media_nouns)) words.insert(std::move(entry.key));
        return words;
    }();
    return nouns.contains(std::u16string(reading.word(phrase.head)));
}

bool opens_quotation(const Reading& reading, const QuotedTokens& quoted, Index token) {
    const std::optional<Index> quotation = token < reading.size() ? quoted.quotation_at(token) : std::nullopt;
    return quotation && quoted.tokens_of(*quotation).first == token;
}

// "that" or a quotation behind a comma or a colon, before any finite verb: what stands between is aside.
Index announced_start(const Reading& reading, const QuotedTokens& quoted, Index from, Index limit) {
    for (Index token = from; token < std::min(limit, from + look_ahead); ++token) {
        // "found the virus behaved like | that of the flu": with words before it, it stands for a noun.
        const bool stands_for_noun = token > from && reading.word(token + 1) == u"of";
        if (reading.word(token) == u"that" && reading.tag(token) == subordinator && !stands_for_noun) return token;
        // "said on Monday, ending a rate that she disliked": another clause, no content.
        if (token > from && reading.is_comma(token - 1) && reading.tag(token) == verb_present_participle) return from;
        const bool announced = token > from && (reading.is_comma(token - 1) || reading.word(token - 1) == u":");
        if (announced && opens_quotation(reading, quoted, token)) return token;
        if (reading.is_finite(token) || quoted.quotation_at(token)) return from;
    }
    return from;
}

// A preposition with a time or a medium: "on Tuesday", "in a statement", "to reporters", "on Twitter".
Index behind_adjunct(const Reading& reading, Index from) {
    if (!reading.is_tag(from, {preposition, infinitive_marker})) {
        const NounPhrase* phrase = reading.phrase_starting_at(from);
        // "said Tuesday", "said last week", but not "announced three days of mourning".
        const bool point = phrase && phrase->kind == PhraseKind::time && reading.word(phrase->tokens.last) != u"of" &&
                           (!phrase->name.empty() ||
                            reading.is_word(phrase->tokens.first, {u"last", u"this", u"next", u"late", u"early"}));
        return point && !reading.is_finite(phrase->tokens.last) ? phrase->tokens.last : from;
    }
    if (reading.word(from) == u"of") return from;
    const NounPhrase* phrase = reading.phrase_starting_at(from + 1);
    if (!phrase) return from;
    const bool medium = names_a_medium(reading, *phrase);
    if (phrase->kind != PhraseKind::time && !medium) return from;
    Index end = phrase->tokens.last;
    if (medium)  // "in a statement to the council"
        while (reading.is_word(end, {u"to", u"with", u"of", u"from", u"on", u"at", u"by"})) {
            const NounPhrase* more = reading.phrase_starting_at(end + 1);
            if (!more) break;
            end = more->tokens.last;
        }
    return end;
}

bool starts_statement(const Reading& reading, const QuotedTokens& quoted, Index token) {
    return opens_quotation(reading, quoted, token) ||
           reading.is_word(token, {u",", u":", u"that", u"to", u"whether", u"how", u"why", u"what", u"not", u"if",
                                   u"of", u"about", u"against"});
}

// "told | reporters in Tesh | that": the addressee of a verb that takes one.
Index behind_addressee(const Reading& reading, const QuotedTokens& quoted, const Cue& cue, Index from, Index limit) {
    const Index end = behind_addressee_phrase(reading, from, limit);
    // "told" always has an addressee; "warned", "asked" only before what plainly is a statement.
    const bool always = reading.is_word(
        cue.tokens.first, {u"told", u"tell", u"tells", u"telling", u"informed", u"assured", u"reminded", u"notified"});
    return always || starts_statement(reading, quoted, end) ? end : from;
}

}  // namespace

Index behind_addressee_phrase(const Reading& reading, Index from, Index limit) {
    const NounPhrase* phrase = reading.phrase_starting_at(from);
    if (!phrase) return from;
    Index end = phrase->tokens.last;
    while (end < limit && reading.is_word(end, {u"of", u"in", u"at", u"from", u"on", u"and", u"for"})) {
        const NounPhrase* more = reading.phrase_starting_at(end + 1);
        if (!more || more->tokens.last > limit) break;
        end = more->tokens.last;
    }
    return end;
}

Index content_start(const Reading& reading, const QuotedTokens& quoted, const Cue& cue, Index from, Index limit) {
    Index start = announced_start(reading, quoted, from, limit);
    if (start != from) return start;
    if (cue.verb.shapes.addressee) start = behind_addressee(reading, quoted, cue, start, limit);
    for (Index steps = 0; steps < look_ahead && start < limit; ++steps) {
        Index next = start;
        if (reading.is_comma(start) || reading.word(start) == u":") {
            ++next;
        } else if (reading.is_tag(start, {adverb, particle}) &&
                   !reading.is_tag(start + 1, {adjective, number, verb_past_participle})) {
            ++next;
        } else {
            next = behind_adjunct(reading, start);
        }
        if (next == start) break;
        start = next;
    }
    return std::min(start, limit);
}

Index without_end_mark(const Reading& reading, const QuotedTokens& quoted, Range content) {
    Index last = content.last;
    while (last > content.first && !quoted.quotation_at(last - 1) &&
           (reading.is_sentence_end(last - 1) || reading.is_word(last - 1, {u",", u";", u":"}) ||
            reading.is_dash(last - 1)))
        --last;
    return last;
}

bool is_clause_semicolon(const Reading& reading, const QuotedTokens& quoted, Index token) {
    if (reading.word(token) != u";" || quoted.quotation_at(token)) return false;
    const Index next = reading.tag(token + 1) == conjunction ? token + 2 : token + 1;
    return !reading.is_word(next, {u"that", u"whether", u"to"});
}

bool is_adjunct_only(const Reading& reading, Range tokens) {
    for (Index token = tokens.first; token < tokens.last;) {
        if (reading.tag(token) == punctuation || reading.tag(token) == adverb) {
            ++token;
            continue;
        }
        if (reading.is_tag(token, {preposition, infinitive_marker})) {  // "in Tesh", "to the council", "after the vote"
            const NounPhrase* phrase = reading.phrase_starting_at(token + 1);
            if (!phrase || phrase->tokens.last > tokens.last) return false;
            token = phrase->tokens.last;
            continue;
        }
        const NounPhrase* phrase = reading.phrase_starting_at(token);
        if (!phrase || phrase->kind != PhraseKind::time || phrase->tokens.last > tokens.last) return false;
        token = phrase->tokens.last;
    }
    return true;
}

}  // namespace sayso::attributions
