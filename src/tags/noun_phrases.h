// Base noun phrases over the word classes.
#pragma once

#include <vector>

#include "document.h"

namespace sayso {

// In text order, without overlap. Reads text, tokens and tags. Linear.
[[nodiscard]] std::vector<NounPhrase> find_noun_phrases(const Document& document);

}  // namespace sayso
