// Content that stands before its cue, whole or with a second half behind it: "'It is', he said, 'over.'"
#pragma once

#include "attributions/contents.h"
#include "attributions/cue_context.h"

namespace sayso::attributions {

// "..., Orr said": does what is said stand before the speaker, who begins at `left`? The cue ends at `right`.
[[nodiscard]] bool stands_behind_content(const CueContext& in, Index left, Index right);

[[nodiscard]] Content content_before(const CueContext& in, Index left, Index right);

// The statement that ends before `end`: its quotation, over several paragraphs too, or what the sentence has of it.
[[nodiscard]] std::vector<Range> pieces_before(const CueContext& in, Index end);

// What goes on behind "..., he said,": a quotation that a comma introduces, or the rest of a clause broken off.
[[nodiscard]] Range second_half(const CueContext& in, Index right, bool clause_before, bool after_quotation);

}  // namespace sayso::attributions
