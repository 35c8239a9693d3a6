// Word classes by lexicon, ending and neighbours: the shallow analysis of each token.
#pragma once

#include <vector>

#include "document.h"

namespace sayso {

// One tag a token. Reads text, sentences and tokens. Linear.
//
// Each word has candidate classes (tags/candidates.h: lexicon first, endings for unknown words); rules over the
// neighbours to the left, already decided, and the candidates to the right choose one. The rules follow the order of
// word classes in an English clause (Quirk et al., A Comprehensive Grammar of the English Language, 1985, ch. 2-4).
[[nodiscard]] std::vector<WordTag> tag_words(const Document& document);

}  // namespace sayso
