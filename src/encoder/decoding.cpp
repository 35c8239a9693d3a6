#include "encoder/decoding.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace sayso::encoder {
namespace {

// e^(-i/64) with 24 fractional bits, by repeated multiplication with e^(-1/64).
constexpr std::size_t exponential_steps = 1024;  // up to e^-16, which is no per cent of anything

constexpr std::array<std::uint32_t, exponential_steps> make_exponentials() {
    constexpr std::uint64_t factor = 4228380000;  // round(e^(-1/64) * 2^32)
    std::array<std::uint32_t, exponential_steps> table{};
    std::uint64_t value = std::uint64_t{1} << 31U;
    for (std::uint32_t& entry : table) {
        entry = static_cast<std::uint32_t>((value + 64) >> 7U);
        value = (value * factor + (std::uint64_t{1} << 31U)) >> 32U;
    }
    return table;
}

constexpr std::array<std::uint32_t, exponential_steps> exponentials = make_exponentials();

// e^difference for differences up to 0.
constexpr std::uint32_t exponential(std::int32_t difference) {
    const auto step = static_cast<std::size_t>((-difference + 8) >> 4);  // 1024 to 64 steps a unit, rounded
    return step < exponentials.size() ? exponentials[step] : 0;
}

constexpr std::uint8_t percent_of(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? std::uint8_t{0} : static_cast<std::uint8_t>((200 * part + whole) / (2 * whole));
}

}  // namespace

void to_percentages(std::span<const std::int32_t> logits, std::span<std::uint8_t> percentages) {
    const std::int32_t largest = *std::max_element(logits.begin(), logits.end());
    std::uint64_t whole = 0;
    for (const std::int32_t logit : logits) whole += exponential(logit - largest);
    for (std::size_t i = 0; i < logits.size(); ++i)
        percentages[i] = percent_of(exponential(logits[i] - largest), whole);
}

std::uint8_t to_percentage(std::int32_t logit) {
    const std::array<std::int32_t, 2> no_and_yes{0, logit};
    std::array<std::uint8_t, 2> percentages{};
    to_percentages(no_and_yes, percentages);
    return percentages[1];
}

void SequenceDecoder::clear() {
    scores_.clear();
    come_from_.clear();
}

void SequenceDecoder::add(std::span<const std::int32_t> logits) {
    const std::size_t labels = logits.size();
    if (scores_.empty()) {
        scores_.assign(transitions_.start.begin(), transitions_.start.end());
        for (std::size_t label = 0; label < labels; ++label) scores_[label] += logits[label];
        come_from_.resize(labels);
        return;
    }
    next_scores_.resize(labels);
    for (std::size_t label = 0; label < labels; ++label) {
        std::size_t best = 0;
        std::int64_t best_score = scores_[0] + transitions_.next[label];
        for (std::size_t from = 1; from < labels; ++from) {
            const std::int64_t score = scores_[from] + transitions_.next[from * labels + label];
            if (score > best_score) {
                best = from;
                best_score = score;
            }
        }
        next_scores_[label] = best_score + logits[label];
        come_from_.push_back(static_cast<std::uint8_t>(best));
    }
    std::swap(scores_, next_scores_);
}

std::span<const std::uint8_t> SequenceDecoder::best_labels() {
    const std::size_t labels = transitions_.start.size();
    labels_.resize(come_from_.size() / labels);
    if (labels_.empty()) return labels_;
    auto label = static_cast<std::uint8_t>(std::max_element(scores_.begin(), scores_.end()) - scores_.begin());
    for (std::size_t token = labels_.size(); token-- > 0;) {
        labels_[token] = label;
        label = come_from_[token * labels + label];
    }
    return labels_;
}

}  // namespace sayso::encoder
