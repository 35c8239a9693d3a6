#include "attributions/content_behind.h"

#include <algorithm>

#include "attributions/content_edges.h"
#include "attributions/content_shapes.h"
#include "attributions/learned_evidence.h"

namespace sayso::attributions {

using enum WordClass;

namespace {

// "Orr, who has urged restraint, | left": the comma at which the main clause goes on.
Index end_of_relative(const CueContext& in, Range content) {
    for (Index token = content.first; token < content.last; ++token)
        if (in.reading.is_comma(token) && !quoted_at(in, token) && in.reading.is_finite(token + 1)) return token;
    return content.last;
}

// Contents of a shape that the lexicon does not have for the verb, where the learned reader is sure of both.
bool learned_to_be_said(const CueContext& in, Range content) {
    constexpr int sure = 60;                                // percent
    return in.reading.tag(content.first) != conjunction &&  // "sighed | and said"
           learned_cue(in.reading, in.cue.tokens.first).value_or(0) >= sure &&
           learned_content(in.reading, content).value_or(0) >= sure;
}

}  // namespace

Range content_extent(const CueContext& in, Index start) {
    const std::optional<Index> opening = in.quoted.quotation_at(start);
    if (opening && in.quoted.tokens_of(*opening).first == start) {
        const Range tokens = in.quoted.tokens_of(*opening);
        const bool introduced = start > 0 && (in.reading.is_comma(start - 1) || in.reading.word(start - 1) == u":");
        const bool ended =
            tokens.size() > 2 && (in.reading.is_sentence_end(tokens.last - 2) || in.reading.is_comma(tokens.last - 2));
        // "According to her, 'we stay' because of plain facts": the quotation is only the beginning.
        const bool goes_on =
            in.cue.kind == CueKind::according && !ended && tokens.last < in.cut && !in.reading.is_comma(tokens.last);
        const bool whole =
            tokens.last >= in.cut || (introduced && !goes_on) || ended || in.reading.is_sentence_end(tokens.last);
        if (whole) return tokens;
    }
    Index last =
        without_end_mark(in.reading, in.quoted, {start, shape_limit(in.reading, in.quoted, in.cue, {start, in.cut})});
    if (in.link.place == SourcePlace::relative) last = std::min(last, end_of_relative(in, {start, last}));
    if (last > start && !quoted_at(in, start) && in.link.place != SourcePlace::relative)
        last = without_end_mark(in.reading, in.quoted, {start, learned_end(in.reading, {start, last}, in.cut)});
    // A quotation that runs on beyond the sentence belongs to the content whole.
    if (last > start)
        if (const std::optional<Index> open = in.quoted.quotation_at(last - 1))
            last = std::max(last, in.quoted.tokens_of(*open).last);
    return {start, last};
}

Content content_behind(const CueContext& in, Index right) {
    Content content;
    const Index start = content_start(in.reading, in.quoted, in.cue, right, in.cut);
    if (start >= in.cut) return {};
    const Range first = content_extent(in, start);
    if (first.empty()) return {};
    if (!takes_shape(in.reading, in.quoted, in.cue, first) && !learned_to_be_said(in, first)) return {};
    content.touches_quotation = quoted_at(in, start);
    content.pieces.push_back(first);
    if (const std::optional<Index> quotation = in.quoted.quotation_at(first.last - 1)) {
        const std::vector<Index> parts = in.quoted.parts_from(*quotation);
        for (std::size_t i = 1; i < parts.size(); ++i)
            if (!in.quoted.tokens_of(parts[i]).empty()) content.pieces.push_back(in.quoted.tokens_of(parts[i]));
    }
    return content;
}

}  // namespace sayso::attributions
