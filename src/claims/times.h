// Times: the words of a statement that say when.
#pragma once

#include <vector>

#include "document.h"

namespace sayso::claims {

// Dates, days, times of day, spans ("for two years"), relative times ("last week", "two days after the vote"), and
// adverbs ("already"). In text order, without overlap. Linear.
[[nodiscard]] std::vector<Range> find_times(const Document& document, Range statement);

}  // namespace sayso::claims
