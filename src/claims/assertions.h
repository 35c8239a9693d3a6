// Who asserts which words: each sentence is shared out among the speakers that it quotes or reports and the article.
#pragma once

#include <optional>
#include <vector>

#include "claims/voices.h"
#include "document.h"

namespace sayso::claims {

// A part of one sentence that is asserted by one voice. It may hold the reporting words that interrupt it: "It is", he
// said, "over".
struct Assertion {
    Range tokens;
    std::optional<Index> attribution;  // none: the article itself
};

// In text order, without overlap. Questions, datelines, credits and captions assert nothing. Linear.
[[nodiscard]] std::vector<Assertion> find_assertions(const Document& document, const Voices& voices);

}  // namespace sayso::claims
