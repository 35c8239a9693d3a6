// From the network's scores to labels and percentages.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "encoder/weights.h"

namespace sayso::encoder {

// Logits have 10 fractional bits.

// The probability of each label in percent, rounded (softmax). All integer: the exponential comes from a table in
// steps of 1/64.
void to_percentages(std::span<const std::int32_t> logits, std::span<std::uint8_t> percentages);

// The probability that a yes-or-no score stands for (logistic function).
[[nodiscard]] std::uint8_t to_percentage(std::int32_t logit);

// The best sequence of labels (A. J. Viterbi, Error Bounds for Convolutional Codes, 1967) for tokens whose scores are
// added one after the other. Of equal ones the lower label wins. Keeps its memory for the next sequence.
class SequenceDecoder {
public:
    explicit SequenceDecoder(const Transitions& transitions) : transitions_(transitions) {}

    void clear();
    void add(std::span<const std::int32_t> logits);

    // One label a token added; valid until the next call of another function. Linear in the tokens.
    [[nodiscard]] std::span<const std::uint8_t> best_labels();

private:
    const Transitions& transitions_;
    std::vector<std::int64_t> scores_;  // of the best sequence that ends in each label
    std::vector<std::int64_t> next_scores_;
    std::vector<std::uint8_t> come_from_;  // [token][label]: the label before on that sequence
    std::vector<std::uint8_t> labels_;
};

}  // namespace sayso::encoder
