// What is said: the content of a cue, before it, behind it, or around it.
#pragma once

#include <vector>

#include "attributions/cues.h"
#include "attributions/source_links.h"

namespace sayso::attributions {

// The pieces of a content as token ranges, in text order; none when the cue has no content that its verb can take.
struct Content {
    std::vector<Range> pieces;
    bool touches_quotation = false;  // a quotation stands directly at the cue
};

// `next_cut` limits the content to the right: the token at which the next cue's own statement begins.
[[nodiscard]] Content find_content(const Reading& reading, const QuotedTokens& quoted, const Cue& cue,
                                   const SourceLink& link, Index next_cut);

}  // namespace sayso::attributions
