// `sayso features`: what the encoder sees of an article, written out for its training.
#pragma once

#include <string>

#include "record/record.h"

namespace sayso::cli {

// A JSON object: "tokens" as [start, end] and "sentences" as [first, last] token, then for each token its "word" (the
// vocabulary's key), "hash" ([word, prefix3, suffix3, suffix2]), "shape", "quotation", "layout" and "known".
[[nodiscard]] std::string features_line(std::u16string text, OffsetUnit unit, const std::string& id);

}  // namespace sayso::cli
