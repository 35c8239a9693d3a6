// What the words beside a quotation say about it: lexicon/data/quotation_context.txt.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "tags/reading.h"

namespace sayso {

enum class ContextRole : std::uint8_t { work, titled, named, called, nickname, term };

struct ContextCue {
    ContextRole role = ContextRole::work;
    Range tokens;
};

// The longest phrase of the lexicon that ends right before the token `mark`, or before a comma or an article in front
// of it, in the same sentence.
[[nodiscard]] std::optional<ContextCue> context_before(const Reading& reading, Index mark);

// Does a noun for a work stand at `token`, or behind a comma and few words: `"Low Tide", a 2011 novel`?
[[nodiscard]] bool work_follows(const Reading& reading, Index token);

// For each sentence: does it report anything, by a reporting verb, "according to", "in her view", "a statement"?
[[nodiscard]] std::vector<bool> sentences_that_report(const Reading& reading);

}  // namespace sayso
