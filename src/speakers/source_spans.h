// The sources of the attributions as tokens.
#pragma once

#include <vector>

#include "document.h"

namespace sayso {

struct SourceSpan {
    Range tokens;
    Index attribution;
};

// By position. A source in pieces is known by its first; adverbs behind it ("He also") are left out. Of a source as
// long as a paragraph the first tokens are read. In the order of n log n for n attributions.
[[nodiscard]] std::vector<SourceSpan> source_spans(const Document& document);

}  // namespace sayso
