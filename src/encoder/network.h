// The network: from the features of tokens to activations, and from them to a score for each label.
//
//   features -> row of the word, brought to the width of an activation, + rows of the other features
//            -> blocks: each adds to an activation what a gated convolution makes of it and of two neighbours
//               (Y. N. Dauphin et al., Language Modeling with Gated Convolutional Networks, 2017; the dilations widen
//               what a token sees: F. Yu and V. Koltun, Multi-Scale Context Aggregation by Dilated Convolutions, 2016)
//            -> heads: a score (logit) a label
//
// Activations are 16-bit numbers and logits 32-bit numbers, both with 10 fractional bits: 1024 is one. All is integer
// arithmetic with stated rounding, so that every build gives the same numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "document.h"
#include "encoder/dot_products.h"
#include "encoder/features.h"
#include "encoder/rescaling.h"
#include "encoder/weights.h"

namespace sayso::encoder {

// As many tokens as are worked on at once. Bounds the memory; has no influence on the numbers.
inline constexpr Index chunk_tokens = 1024;

// The network over one document. All memory is taken at the start: about a megabyte, whatever the document's length.
class Network {
public:
    // All three must outlive the network.
    Network(const Weights& weights, const Document& document, const Features& features,
            Arithmetic arithmetic = Arithmetic::fastest);

    // Works on up to chunk_tokens tokens; what follows is about them, until the next call. Linear.
    void run(Range tokens);

    [[nodiscard]] std::span<const std::int16_t> activation(Index token) const;
    // One a row of Weights::heads.
    [[nodiscard]] std::span<const std::int32_t> logits(Index token) const;

private:
    using Buffer = std::vector<std::int16_t>;

    void embed();
    void add_features(std::span<std::int32_t> sums, const TokenFeatures& token) const;
    void convolve(const Block& block);
    void read_heads();
    void clear_margins(Buffer& buffer) const;

    // The row of a token of the window; margin rows before the first and behind the last exist.
    [[nodiscard]] std::int16_t* row(Buffer& buffer, std::size_t token) const {
        return buffer.data() + (margin_ + token) * weights_.width;
    }
    [[nodiscard]] std::size_t window_size() const { return window_.size(); }

    const Weights& weights_;
    const Document& document_;
    const Features& features_;
    Arithmetic arithmetic_;
    std::size_t margin_ = 0;  // rows of zeros around the window: as far as a block looks, and a tile
    Index halo_ = 0;          // how far all blocks together look
    Range tokens_;            // of which the results are asked for
    Range window_;            // with the halo
    Buffer activations_;
    Buffer next_activations_;
    Buffer changes_;                  // what a block adds to a tile
    Buffer words_;                    // vocabulary rows of a tile
    std::vector<std::int32_t> sums_;  // activations of a tile before saturation
    std::vector<std::int32_t> logits_;
};

// The network's logit of a sentence: `mean` (rounded down) and `largest` over the activations of its tokens, one behind
// the other, through a hidden layer.
[[nodiscard]] std::int32_t sentence_logit(const Weights& weights, std::span<const std::int16_t> mean_and_largest);

}  // namespace sayso::encoder
