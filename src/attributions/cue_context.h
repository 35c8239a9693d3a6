// One cue with all that the search for its content looks at.
#pragma once

#include "attributions/cues.h"
#include "attributions/quoted_tokens.h"
#include "attributions/source_links.h"

namespace sayso::attributions {

struct CueContext {
    const Reading& reading;
    const QuotedTokens& quoted;
    const Cue& cue;
    const SourceLink& link;
    Range sentence;  // of the cue; it bounds all but quotations
    Index cut = 0;   // where the statement of a later cue begins, or the sentence ends
};

[[nodiscard]] bool quoted_at(const CueContext& in, Index token);

// The quotation whose last token stands before this one, a comma or dash between them passed over.
[[nodiscard]] std::optional<Index> quotation_ending_before(const CueContext& in, Index token);

[[nodiscard]] bool has_finite(const CueContext& in, Range tokens);

}  // namespace sayso::attributions
