// Phrases that tell whether a sentence is worth checking: its runs of one to three words ("per cent", "I think").
//
// The network sees what words are like; next to it a linear model knows some thousand phrases as they stand, and both
// add up (the "wide" part of H.-T. Cheng et al., Wide & Deep Learning for Recommender Systems, 2016). The weights file
// has the phrases as hashes.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "document.h"
#include "encoder/features.h"
#include "encoder/weights.h"

namespace sayso::encoder {

// The hashes of all runs within these tokens, ascending, each once. Punctuation is left out, but for question and
// exclamation marks; all numbers are alike. For n tokens in the order of n log n.
[[nodiscard]] std::vector<std::uint32_t> phrases_of(const Document& document, const Features& features, Range tokens);

// What the known ones among them add to the logit of a sentence.
[[nodiscard]] std::int32_t phrases_logit(const Weights& weights, std::span<const std::uint32_t> phrases);

}  // namespace sayso::encoder
