#include "attributions/content_before.h"

#include <algorithm>

#include "attributions/content_behind.h"
#include "attributions/content_edges.h"
#include "lexicon/reporting_words.h"
#include "tags/place_line.h"

namespace sayso::attributions {

using enum WordClass;

namespace {

// "'We are ready' tweeted Orr | 'to help'": a quotation that begins in mid-sentence.
bool goes_on_at(const CueContext& in, Index quotation_mark) {
    return quotation_mark + 1 < in.reading.size() &&
           in.reading.document().tokens[quotation_mark + 1].shape == TokenShape::lower;
}

// "..., Orr said on Monday, | ending a rate that she disliked"
bool deed_follows(const CueContext& in, Index from) {
    Index comma = from;
    while (comma < in.cut && !in.reading.is_comma(comma)) ++comma;
    return comma + 1 < in.cut && in.reading.tag(comma + 1) == verb_present_participle &&
           is_adjunct_only(in.reading, {from, comma});
}

// The start of the clause: behind the last semicolon, or that of the sentence without a place line; without a
// conjunction that joins it to the one before.
Index start_before(const CueContext& in, Index end) {
    Index first = behind_place_line(in.reading.document(), in.sentence);
    for (Index token = end; token > first + 1; --token)
        if (is_clause_semicolon(in.reading, in.quoted, token - 1)) {
            first = token;
            break;
        }
    if (in.reading.tag(first) == conjunction && first + 1 < in.sentence.last) ++first;
    return first;
}

// "Saying 'we are ready', | Orr added, '...'": the quotation has a cue of its own before it.
bool opens_with_another_cue(const CueContext& in, Range quotation) {
    const Index first = in.sentence.first;
    return quotation.first > first && in.reading.tag(first) == verb_present_participle &&
           lexicon::is_reporting_verb(in.reading.word(first));
}

// ", Orr said, ..." with words of the same clause on both sides.
bool parenthetical(const CueContext& in, Index left, Index right) {
    return left > in.sentence.first && in.reading.is_comma(left - 1) && in.reading.is_comma(right);
}

}  // namespace

bool stands_behind_content(const CueContext& in, Index left, Index right) {
    const Index rest = in.cue.verb.shapes.addressee && in.link.place != SourcePlace::after
                           ? behind_addressee_phrase(in.reading, right, in.cut)
                           : right;
    const bool nothing_behind =
        rest >= in.cut || is_adjunct_only(in.reading, {rest, without_end_mark(in.reading, in.quoted, {rest, in.cut})});
    if (const std::optional<Index> quotation = quotation_ending_before(in, left)) {
        if (opens_with_another_cue(in, in.quoted.tokens_of(*quotation))) return false;
        // '"... over." Hill told reporters, "..."': the quotation before closed with its sentence and has its own
        // speaker.
        Index inner_last = in.quoted.tokens_of(*quotation).last - 2;
        if (in.reading.word(inner_last) == u"]") --inner_last;  // '... over[.]" She went on to say, "..."'
        const bool closed = in.reading.is_sentence_end(inner_last) && !in.reading.is_comma(left - 1) &&
                            in.quoted.tokens_of(*quotation).size() > 2;
        const Index start = content_start(in.reading, in.quoted, in.cue, right, in.cut);
        const bool goes_on =
            start + 1 < in.reading.size() && in.reading.document().tokens[start + 1].shape == TokenShape::lower;
        if (closed && start < in.cut && quoted_at(in, start) && !goes_on) return false;
        const bool set_off = in.reading.is_comma(rest) || in.reading.is_sentence_end(rest) || rest >= in.cut;
        const bool adjunct_behind = in.reading.is_tag(rest, {preposition, adverb, verb_present_participle}) ||
                                    (in.reading.tag(rest) == subordinator && in.reading.word(rest) != u"that");
        return nothing_behind || set_off || adjunct_behind || in.cue.tokens.last < right;
    }
    if (left <= in.sentence.first) return false;
    const bool set_off =
        in.reading.is_comma(left - 1) || in.reading.is_dash(left - 1) || in.reading.word(left - 1) == u"as";
    if (!set_off) return false;
    // "The pool, Arken said, will cost four million."
    if (!has_finite(in, {in.sentence.first, left - 1}))
        return in.reading.is_comma(right) && in.reading.is_finite(right + 1);
    return nothing_behind || (in.reading.is_comma(right) && !quoted_at(in, right + 1)) || deed_follows(in, rest);
}

std::vector<Range> pieces_before(const CueContext& in, Index end) {
    std::vector<Range> pieces;
    if (const std::optional<Index> quotation = quotation_ending_before(in, end)) {
        const Range tokens = in.quoted.tokens_of(*quotation);
        const Index first_part = in.quoted.first_part(*quotation);
        if (first_part != *quotation || tokens.first <= in.reading.sentence_of(tokens.last - 1).first ||
            tokens.first <= in.sentence.first || tokens.last <= in.sentence.first) {
            for (const Index part : in.quoted.parts_from(first_part)) {
                if (in.quoted.tokens_of(part).empty()) continue;
                pieces.push_back(in.quoted.tokens_of(part));
                if (part == *quotation) break;
            }
            return pieces;
        }
        pieces.push_back({start_before(in, tokens.first), tokens.last});
        return pieces;
    }
    Index last = end;
    while (last > in.sentence.first &&
           (in.reading.is_comma(last - 1) || in.reading.is_dash(last - 1) || in.reading.word(last - 1) == u"as"))
        --last;
    // ", which, they observed, ...": the content is the relative clause that is broken off.
    const bool broken_relative = last > in.sentence.first && in.reading.is_word(last - 1, {u"which", u"who", u"that"});
    if (last > in.sentence.first) pieces.push_back({broken_relative ? last - 1 : start_before(in, last), last});
    return pieces;
}

Range second_half(const CueContext& in, Index right, bool clause_before, bool after_quotation) {
    // "If that is so, they say, | waiting would be reckless": the main clause is still to come.
    const bool condition_before =
        !clause_before && !after_quotation && in.reading.tag(in.sentence.first) == subordinator;
    Index at = right;
    while (at < in.cut && !in.reading.is_comma(at) && !in.reading.is_sentence_end(at) && in.reading.word(at) != u";" &&
           !quoted_at(in, at))
        ++at;
    if (at >= in.cut) return {};
    if (quoted_at(in, at)) return after_quotation && goes_on_at(in, at) ? content_extent(in, at) : Range{};
    if (in.reading.is_sentence_end(at)) return {};
    if (quoted_at(in, at + 1)) return content_extent(in, at + 1);
    if (!in.reading.is_comma(at)) return {};
    const Range rest{at + 1, without_end_mark(in.reading, in.quoted, {at + 1, in.cut})};
    if (rest.empty()) return {};
    // ", and will waive the tax": the sentence before goes on with a second verb.
    const bool second_verb = in.reading.tag(rest.first) == conjunction && in.reading.is_finite(rest.first + 1);
    if (second_verb && !quoted_at(in, right) && !after_quotation) return {rest.first + 1, rest.last};
    if (condition_before && has_finite(in, rest)) return rest;
    if (clause_before || in.reading.is_tag(rest.first, {verb_present_participle, conjunction}) ||
        in.reading.is_word(rest.first, {u"who", u"which", u"whose", u"where", u"when", u"while"}))
        return {};
    return is_adjunct_only(in.reading, rest) && rest.size() < 4 ? Range{} : rest;
}

Content content_before(const CueContext& in, Index left, Index right) {
    Content content;
    content.touches_quotation = quotation_ending_before(in, left).has_value();
    content.pieces = pieces_before(in, left);
    if (content.pieces.empty()) return content_behind(in, right);
    // Behind "said Orr" a comma opens an apposition unless the clause before is unfinished.
    const bool clause_before = has_finite(in, content.pieces.back()) &&
                               (in.link.place == SourcePlace::after || !parenthetical(in, left, right));
    const Range rest = second_half(in, right, clause_before, content.touches_quotation);
    if (!rest.empty()) content.pieces.push_back(rest);
    if (!content.touches_quotation && !in.cue.verb.shapes.clause && !in.cue.verb.shapes.that_clause) return {};
    return content;
}

}  // namespace sayso::attributions
