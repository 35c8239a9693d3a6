// Check-worthiness: how likely it is that a fact-checker would want a statement checked, in percent, and why. Never a
// verdict on whether it is true.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "claims/markers.h"
#include "claims/voices.h"
#include "claims/worthiness_features.h"
#include "document.h"

namespace sayso::claims {

struct Worthiness {
    std::uint8_t percent = 0;
    std::vector<std::string> why;  // the features that weigh most, in plain words
};

// A logistic regression with whole weights (lexicon/data/worthiness_weights.txt, in hundredths of a logit) and a table
// for the logistic function, so that every machine gives the same percentage.
[[nodiscard]] Worthiness score_worthiness(const Features& features);

// The features of each sentence. What is reported is judged, not that it is reported: of a sentence with attributed
// content only the content counts.
[[nodiscard]] std::vector<Features> read_sentence_features(const Document& document);
[[nodiscard]] std::vector<Features> read_sentence_features(const Document& document, std::span<const Marker> markers,
                                                           const Voices& voices);

}  // namespace sayso::claims
