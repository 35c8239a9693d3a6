#include "attributions/contents.h"

#include <algorithm>

#include "attributions/content_before.h"
#include "attributions/content_behind.h"
#include "attributions/content_edges.h"
#include "attributions/content_of_passive.h"

namespace sayso::attributions {

using enum WordClass;

namespace {

// "..., but according to Orr the plan failed", "... and, according to Orr, the plan failed"
bool is_clause_opening(const CueContext& in, Index left) {
    const Index joint = left > in.sentence.first + 1 && in.reading.is_comma(left - 1) ? left - 1 : left;
    return joint > in.sentence.first &&
           (in.reading.tag(joint - 1) == conjunction || is_clause_semicolon(in.reading, in.quoted, joint - 1));
}

// The statement of a later cue, or a new clause behind a semicolon.
Index first_cut(const Reading& reading, const QuotedTokens& quoted, Index from, Index next_cut) {
    for (Index token = from; token < next_cut; ++token)
        if (is_clause_semicolon(reading, quoted, token)) return token;
    return next_cut;
}

// "According to Orr, ...": behind it at the start of a sentence; else before it, and behind its comma.
Content of_phrase(const CueContext& in, Index left, Index right) {
    Content content;
    Index at = right;
    const bool at_start = left <= in.sentence.first + 1 &&
                          (left == in.sentence.first || in.reading.is_tag(in.sentence.first, {conjunction, adverb}));
    if (at_start || (left > in.sentence.first && is_clause_opening(in, left))) {
        while (at < in.sentence.last && !in.reading.is_comma(at) && !quoted_at(in, at)) {
            // No comma: what follows the source begins the content.
            if (at - right > 12) break;
            ++at;
        }
        const Index start = at < in.sentence.last && in.reading.is_comma(at) ? at + 1 : quoted_at(in, at) ? at : right;
        if (start < in.cut) content.pieces.push_back(content_extent(in, start));
        return content;
    }
    content.pieces = pieces_before(in, left);
    content.touches_quotation = quotation_ending_before(in, left).has_value();
    Range rest = second_half(in, right, false, content.touches_quotation);
    // "Rescuers, according to Orr, saved ten": what stands before has no verb yet.
    if (rest.empty() && !content.pieces.empty() && !content.touches_quotation &&
        !has_finite(in, content.pieces.front()) && right < in.cut)
        rest = {right, without_end_mark(in.reading, in.quoted, {right, in.cut})};
    if (!rest.empty() && !content.pieces.empty()) content.pieces.push_back(rest);
    return content;
}

}  // namespace

Content find_content(const Reading& reading, const QuotedTokens& quoted, const Cue& cue, const SourceLink& link,
                     Index next_cut) {
    const Range sentence = reading.sentence_of(cue.tokens.first);
    const Index cut = first_cut(reading, quoted, cue.tokens.last, std::min(next_cut, sentence.last));
    const CueContext in{reading, quoted, cue, link, sentence, cut};
    if (in.cue.kind == CueKind::verb && (in.cue.passive || in.cue.form == VerbForm::past_participle))
        return content_of_passive(in);
    if (in.cue.kind == CueKind::possessed) return of_phrase(in, in.cue.group_first, in.cue.tokens.last);
    const bool source_behind = in.link.place == SourcePlace::after && in.link.source;
    if (in.cue.kind == CueKind::according)
        return of_phrase(in, in.cue.group_first, source_behind ? in.link.source->last : in.cue.tokens.last);
    if (in.cue.kind == CueKind::punctuation) return content_behind(in, in.cue.tokens.last);

    const Index left =
        in.link.place == SourcePlace::before && in.link.source ? in.link.source->first : in.cue.group_first;
    const Index right = source_behind ? in.link.source->last : in.cue.tokens.last;
    if (source_behind) return content_before(in, left, right);
    if (in.link.place == SourcePlace::before && left > 0 && stands_behind_content(in, left, right))
        return content_before(in, left, right);
    return content_behind(in, right);
}

}  // namespace sayso::attributions
