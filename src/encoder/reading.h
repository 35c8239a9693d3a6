// The encoder's reading of a document: what later stages see of it.
#pragma once

#include "document.h"
#include "encoder/network.h"

namespace sayso::encoder {

// Reads text, paragraphs, sentences, tokens and quotations as scanned. Linear; beyond the result its memory is bounded.
//
// Sentences longer than chunk_tokens are decoded in pieces of that length, so that the labels of a span may change
// there without a beginning.
[[nodiscard]] LearnedReading read(const Weights& weights, const Document& document,
                                  Arithmetic arithmetic = Arithmetic::fastest);

}  // namespace sayso::encoder
