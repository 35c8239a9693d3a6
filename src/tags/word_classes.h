// Word classes by lexicon, ending and neighbours: the shallow analysis of each token.
#pragma once

#include <vector>

#include "document.h"

namespace sayso {

// One tag a token. Reads text, sentences and tokens. Linear.
[[nodiscard]] std::vector<WordTag> tag_words(const Document& document);

}  // namespace sayso
