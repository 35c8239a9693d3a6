#include "encoder/network.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <optional>
#include <utility>

#include "encoder/gated_changes.h"

namespace sayso::encoder {
namespace {

RowScale scale_of(const Layer& layer, std::size_t row) {
    return {layer.bias[row], layer.multiplier[row]};
}

// Calls use(token, row, value) for every row of a layer and every token of a run, the value rescaled. Reads up to
// three tokens more.
template <typename Use>
void for_each_output(const Layer& layer, const Window& first, std::size_t tokens, Arithmetic arithmetic, Use use) {
    for (std::size_t tile = 0; tile < tokens; tile += tile_tokens) {
        const Window window = first.moved_by(tile);
        const std::size_t filled = std::min(tile_tokens, tokens - tile);
        for (std::size_t row = 0; row < layer.rows; row += 2) {
            const TileSums sums = dot_products(layer.row(row), layer.row(row + 1), window, arithmetic);
            for (std::size_t which = 0; which < 2 && row + which < layer.rows; ++which)
                for (std::size_t i = 0; i < filled; ++i)
                    use(tile + i, row + which, rescaled(scale_of(layer, row + which), sums[which][i]));
        }
    }
}

void add_row(std::span<std::int32_t> sums, const Table& table, std::size_t value) {
    const std::span<const std::int8_t> row = table.row(value);
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += table.scaled[static_cast<std::uint8_t>(row[i])];
}

}  // namespace

Network::Network(const Weights& weights, const Document& document, const Features& features, Arithmetic arithmetic)
    : weights_(weights), document_(document), features_(features), arithmetic_(arithmetic) {
    for (const Block& block : weights.blocks) {
        margin_ = std::max(margin_, block.dilation);
        halo_ += static_cast<Index>(block.dilation);
    }
    margin_ += tile_tokens;
    const auto all_tokens = static_cast<Index>(document.tokens.size());
    const std::size_t most = std::min(all_tokens, chunk_tokens + 2 * halo_);
    activations_.resize((most + 2 * margin_) * weights.width);
    next_activations_.resize(activations_.size());
    changes_.resize(tile_tokens * weights.width);
    words_.resize(tile_tokens * weights.word_width);
    sums_.resize(tile_tokens * weights.width);
    logits_.resize(static_cast<std::size_t>(std::min(all_tokens, chunk_tokens)) * weights.heads.rows);
}

void Network::run(Range tokens) {
    tokens_ = tokens;
    const auto all_tokens = static_cast<Index>(document_.tokens.size());
    window_ = {tokens.first - std::min(tokens.first, halo_), std::min(tokens.last + halo_, all_tokens)};
    clear_margins(activations_);
    clear_margins(next_activations_);
    embed();
    for (const Block& block : weights_.blocks) convolve(block);
    read_heads();
}

// Outside the document there are zeros in every layer. At the inner ends of the window they are wrong; the halo is as
// wide as that spreads.
void Network::clear_margins(Buffer& buffer) const {
    const std::size_t size = margin_ * weights_.width;
    std::fill_n(row(buffer, 0) - size, size, std::int16_t{0});
    std::fill_n(row(buffer, window_size()), size, std::int16_t{0});
}

// A tile of tokens at a time. The terms are summed in 32 bits and saturated once.
void Network::embed() {
    const std::size_t width = weights_.width;
    const std::size_t word_width = weights_.word_width;
    const Window words{words_.data(), word_width, 1, 0, word_width};
    for (std::size_t tile = 0; tile < window_size(); tile += tile_tokens) {
        const std::size_t filled = std::min(tile_tokens, window_size() - tile);
        std::fill(words_.begin(), words_.end(), std::int16_t{0});
        for (std::size_t i = 0; i < filled; ++i) {
            const Span span = document_.tokens[window_.first + tile + i].span;
            const std::optional<std::uint32_t> word = weights_.vocabulary.find(features_.key(span));
            if (!word) continue;
            const auto word_row = weights_.words.subspan(*word * word_width, word_width);
            std::copy(word_row.begin(), word_row.end(), words_.data() + i * word_width);
        }
        for_each_output(
            weights_.projection, words, filled, arithmetic_,
            [&](std::size_t i, std::size_t number, std::int32_t value) { sums_[i * width + number] = value; });
        for (std::size_t i = 0; i < filled; ++i) {
            const std::span<std::int32_t> sums(sums_.data() + i * width, width);
            add_features(sums, features_.tokens[window_.first + tile + i]);
            std::transform(sums.begin(), sums.end(), row(activations_, tile + i), saturated);
        }
    }
}

void Network::add_features(std::span<std::int32_t> sums, const TokenFeatures& token) const {
    add_row(sums, weights_.hashed_word, token.word);
    add_row(sums, weights_.hashed_prefix3, token.prefix3);
    add_row(sums, weights_.hashed_suffix3, token.suffix3);
    add_row(sums, weights_.hashed_suffix2, token.suffix2);
    add_row(sums, weights_.shape, static_cast<std::size_t>(token.shape));
    add_row(sums, weights_.quotation, static_cast<std::size_t>(token.quotation));
    add_row(sums, weights_.layout, token.layout);
    for (std::uint32_t left = token.known; left != 0; left &= left - 1)
        add_row(sums, weights_.known, static_cast<std::size_t>(std::countr_zero(left)));
}

// The activations of a tile and what the block adds to them.
void Network::convolve(const Block& block) {
    const std::size_t width = weights_.width;
    const std::size_t reach = block.dilation * width;
    const Layer& layer = block.layer;
    for (std::size_t tile = 0; tile < window_size(); tile += tile_tokens) {
        const std::int16_t* before = row(activations_, tile);
        const Window window{before - reach, width, 3, reach, width};
        for (std::size_t number = 0; number < width; ++number) {
            const std::size_t gate = width + number;
            const TileSums sums = dot_products(layer.row(number), layer.row(gate), window, arithmetic_);
            const auto changes = gated_changes(sums, scale_of(layer, number), scale_of(layer, gate), arithmetic_);
            for (std::size_t i = 0; i < tile_tokens; ++i) changes_[i * width + number] = changes[i];
        }
        const std::size_t filled = std::min(tile_tokens, window_size() - tile);
        std::transform(before, before + filled * width, changes_.begin(), row(next_activations_, tile),
                       [](std::int32_t activation, std::int32_t change) { return saturated(activation + change); });
    }
    std::swap(activations_, next_activations_);
}

void Network::read_heads() {
    const std::size_t rows = weights_.heads.rows;
    const std::size_t width = weights_.width;
    const Window window{row(activations_, tokens_.first - window_.first), width, 1, 0, width};
    for_each_output(weights_.heads, window, tokens_.size(), arithmetic_,
                    [&](std::size_t token, std::size_t label, std::int32_t value) {
                        logits_[token * rows + label] = std::clamp(value, -largest_logit, largest_logit);
                    });
}

std::span<const std::int16_t> Network::activation(Index token) const {
    return {activations_.data() + (margin_ + (token - window_.first)) * weights_.width, weights_.width};
}

std::span<const std::int32_t> Network::logits(Index token) const {
    const std::size_t rows = weights_.heads.rows;
    return {logits_.data() + (token - tokens_.first) * rows, rows};
}

// One row at a time, since a sentence is few numbers.
std::int32_t sentence_logit(const Weights& weights, std::span<const std::int16_t> mean_and_largest) {
    const Layer& hidden = weights.sentence_hidden;
    const Layer& worth = weights.sentence_worth;
    std::int32_t sum = 0;
    for (std::size_t row = 0; row < hidden.rows; ++row) {
        const std::int32_t hidden_sum =
            std::inner_product(mean_and_largest.begin(), mean_and_largest.end(), hidden.row(row), std::int32_t{0});
        sum += worth.row(0)[row] * std::max<std::int32_t>(0, saturated(rescaled(scale_of(hidden, row), hidden_sum)));
    }
    return std::clamp(rescaled(scale_of(worth, 0), sum), -largest_logit, largest_logit);
}

}  // namespace sayso::encoder
