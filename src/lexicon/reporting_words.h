// The verbs of lexicon/data/reporting_verbs.txt as mere words, in every form; multi-word verbs are not among them.
// What such a verb takes, and whether it is one where it stands, is decided with the attributions.
#pragma once

#include <string_view>

namespace sayso::lexicon {

// Words are folded: "said", "hopes", "warning".
[[nodiscard]] bool is_reporting_verb(std::u16string_view word);

// Those by which somebody speaks and which take a quotation: "said", but neither "hopes" nor "ordered".
[[nodiscard]] bool is_quoting_verb(std::u16string_view word);

}  // namespace sayso::lexicon
