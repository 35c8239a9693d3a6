// What each piece of evidence is worth.
//
// The points are logits of a logistic regression over the evidence, times twenty and rounded, fitted to the training
// articles: with p points a candidate is a shift with probability 1 / (1 + e^(-p/20)).
#pragma once

#include <cstdint>
#include <vector>

#include "shifts/candidate.h"

namespace sayso::shifts {

// A candidate with as many points is a shift.
inline constexpr int enough_points = -15;

[[nodiscard]] int starting_points();
[[nodiscard]] int points_of(Evidence evidence);

// Adds the evidence of the article: where much changes, a weaker cue may be believed. Linear.
void weigh_company(std::vector<Candidate>& candidates);

// The probability of a shift, in percent.
[[nodiscard]] std::uint8_t confidence_from(int points);

}  // namespace sayso::shifts
