// The trained numbers of the encoder, checked and laid out for inference. What they mean stands in network.h.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <variant>
#include <vector>

#include "encoder/vocabulary.h"
#include "encoder/weights_file.h"

namespace sayso::encoder {

// rescaled(sum) = ((sum + bias[row]) * multiplier[row] + 2^29) >> 30, where sum is the dot product of a row with the
// input. The loader sees to it that sum + bias fits into 32 bits whatever the input, and that multiplier <= 2^30, so
// that the result fits too.
struct Layer {
    std::size_t rows = 0;
    std::size_t columns = 0;
    // 8-bit values, held in 16 bits as the SIMD multiplication takes them; a last row of zeros makes their number even.
    std::vector<std::int16_t> weights;
    std::vector<std::int32_t> bias;
    std::vector<std::int32_t> multiplier;

    [[nodiscard]] const std::int16_t* row(std::size_t index) const { return weights.data() + index * columns; }
};

// A gated convolution over three tokens: the one `dilation` before, the token itself, the one `dilation` behind.
// Rows of the layer: first the values, then their gates.
struct Block {
    Layer layer;
    std::size_t dilation = 1;
};

// One row for each value of a feature. `scaled` has for each 8-bit number, taken as unsigned, its activation.
struct Table {
    std::span<const std::int8_t> values;
    std::size_t width = 0;
    std::array<std::int16_t, 256> scaled{};

    [[nodiscard]] std::span<const std::int8_t> row(std::size_t index) const {
        return values.subspan(index * width, width);
    }
};

// How the labels of a span head follow each other; scores with 10 fractional bits like the logits.
struct Transitions {
    std::vector<std::int32_t> start;  // [label]
    std::vector<std::int32_t> next;   // [label][following label]
};

// The rows of Weights::heads that belong to one head.
struct HeadRows {
    std::size_t first = 0;
    std::size_t count = 0;
};

// The span heads have two labels a kind, "begins" and "goes on", behind the label for none of them.
inline constexpr std::size_t word_class_labels = 22;
inline constexpr std::size_t role_labels = 1 + 2 * 3;
inline constexpr std::size_t mention_labels = 1 + 2 * 4;
inline constexpr std::size_t shift_labels = 1 + 2 * 5;

inline constexpr HeadRows word_class_head{0, word_class_labels};
inline constexpr HeadRows role_head{word_class_head.first + word_class_head.count, role_labels};
inline constexpr HeadRows mention_head{role_head.first + role_head.count, mention_labels};
inline constexpr HeadRows shift_head{mention_head.first + mention_head.count, shift_labels};
inline constexpr std::size_t head_rows = shift_head.first + shift_head.count;

struct Weights {
    std::size_t width = 0;       // of an activation: numbers a token
    std::size_t word_width = 0;  // of a vocabulary row
    Vocabulary vocabulary;
    std::span<const std::int8_t> words;  // [vocabulary][word_width]
    Layer projection;                    // of a vocabulary row to an activation
    Table hashed_word;
    Table hashed_prefix3;
    Table hashed_suffix3;
    Table hashed_suffix2;
    Table shape;
    Table quotation;
    Table layout;
    Table known;
    std::vector<Block> blocks;
    Layer heads;  // all of a token's heads, one below the other
    Transitions role;
    Transitions mention;
    Transitions shift;
    Layer sentence_hidden;
    Layer sentence_worth;
    std::vector<std::uint32_t> phrases;  // hashes, ascending
    Table phrase;                        // [phrase][1]
};

// The weights point into the bytes, which must outlive them. Checks that all is there, has the sizes that the features
// have, and cannot overflow. Linear; a few milliseconds.
[[nodiscard]] std::variant<Weights, WeightsError> load_weights(std::span<const std::byte> bytes);

}  // namespace sayso::encoder
