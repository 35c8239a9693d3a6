#include "encoder/weights.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "document.h"
#include "encoder/features.h"

namespace sayso::encoder {
namespace {

static_assert(word_class_labels == static_cast<std::size_t>(WordClass::other) + 1);

using Dimensions = std::vector<std::size_t>;

constexpr std::size_t lanes = 16;  // widths are multiples of this, so that the inner loops need no remainder
constexpr std::size_t most_blocks = 12;
constexpr std::int32_t most_dilation = 64;
constexpr std::int32_t most_layer_multiplier = std::int32_t{1} << 30U;
constexpr std::int32_t most_table_multiplier = std::int32_t{1} << 27U;  // 128 of that, shifted by 20, is 2^14
constexpr unsigned table_shift = 20;
constexpr std::size_t most_phrases = 1 << 16U;  // of at most 2^14 each: their sum fits into 32 bits

std::string written(const Dimensions& dimensions) {
    std::string text;
    for (const std::size_t dimension : dimensions) text += (text.empty() ? "" : " x ") + std::to_string(dimension);
    return text;
}

// Hands out the tensors by name and remembers the first fault; after one, everything comes empty.
class TensorSet {
public:
    explicit TensorSet(std::vector<Tensor> tensors) : tensors_(std::move(tensors)), taken_(tensors_.size(), false) {}

    [[nodiscard]] const std::optional<WeightsError>& error() const { return error_; }
    void fail(const std::string& what) {
        if (!error_) error_ = weights_error(what);
    }

    [[nodiscard]] bool has(std::string_view name) const { return find(name) != tensors_.end(); }

    // Of a tensor whose size the caller does not know yet: 0 when it is missing.
    [[nodiscard]] std::size_t dimension(std::string_view name, std::size_t which) const {
        const auto tensor = find(name);
        return tensor == tensors_.end() || which >= tensor->dimensions.size() ? 0 : tensor->dimensions[which];
    }

    [[nodiscard]] std::span<const std::int8_t> int8(std::string_view name, const Dimensions& dimensions) {
        const auto values = take(name, TensorType::int8, dimensions);
        return {reinterpret_cast<const std::int8_t*>(values.data()), values.size()};
    }

    [[nodiscard]] std::vector<std::int32_t> int32(std::string_view name, const Dimensions& dimensions) {
        const auto values = take(name, TensorType::int32, dimensions);
        std::vector<std::int32_t> copied(values.size() / sizeof(std::int32_t));
        if (!copied.empty()) std::memcpy(copied.data(), values.data(), values.size());
        return copied;
    }

    [[nodiscard]] std::string_view utf8(std::string_view name) {
        const auto values = take(name, TensorType::utf8, {dimension(name, 0)});
        return {reinterpret_cast<const char*>(values.data()), values.size()};
    }

    // All have been asked for; what is left belongs to other code.
    void finish() {
        for (std::size_t i = 0; i < tensors_.size(); ++i)
            if (!taken_[i]) fail("have an unknown tensor \"" + std::string(tensors_[i].name) + "\"");
    }

private:
    [[nodiscard]] std::vector<Tensor>::const_iterator find(std::string_view name) const {
        return std::find_if(tensors_.begin(), tensors_.end(),
                            [&](const Tensor& tensor) { return tensor.name == name; });
    }

    [[nodiscard]] std::span<const std::byte> take(std::string_view name, TensorType type,
                                                  const Dimensions& dimensions) {
        const auto tensor = find(name);
        if (tensor == tensors_.end()) {
            fail("lack the tensor \"" + std::string(name) + "\"");
            return {};
        }
        taken_[static_cast<std::size_t>(tensor - tensors_.begin())] = true;
        if (tensor->type != type) fail("have the tensor \"" + std::string(name) + "\" in another type of number");
        const Dimensions found(tensor->dimensions.begin(), tensor->dimensions.end());
        if (found != dimensions)
            fail("have the tensor \"" + std::string(name) + "\" with dimensions " + written(found) + ", expected " +
                 written(dimensions));
        return error_ ? std::span<const std::byte>() : tensor->values;
    }

    std::vector<Tensor> tensors_;
    std::vector<bool> taken_;
    std::optional<WeightsError> error_;
};

// ---- layers -----------------------------------------------------------------------------------------------------

void check_multipliers(TensorSet& tensors, const std::string& name, const std::vector<std::int32_t>& multipliers,
                       std::int32_t most) {
    const bool sound = std::all_of(multipliers.begin(), multipliers.end(),
                                   [&](std::int32_t multiplier) { return multiplier >= 1 && multiplier <= most; });
    if (!sound) tensors.fail("have a multiplier out of range in \"" + name + "\"");
}

void add_zero_row_if_odd(Layer& layer) {
    if (layer.rows % 2 != 0) layer.weights.resize((layer.rows + 1) * layer.columns);
}

// 32768 is the largest magnitude of an activation.
void check_sums(TensorSet& tensors, const std::string& name, const Layer& layer) {
    for (std::size_t row = 0; row < layer.rows && !tensors.error(); ++row) {
        std::int64_t largest = std::abs(std::int64_t{layer.bias[row]});
        for (std::size_t column = 0; column < layer.columns; ++column)
            largest += std::int64_t{32768} * std::abs(int{layer.row(row)[column]});
        if (largest > std::numeric_limits<std::int32_t>::max())
            tensors.fail("have sums that can overflow in \"" + name + "\"");
    }
}

// `dimensions` of the weights: the first are the rows.
Layer take_layer(TensorSet& tensors, const std::string& name, const Dimensions& dimensions) {
    Layer layer;
    layer.rows = dimensions.front();
    const auto weights = tensors.int8(name + ".weight", dimensions);
    layer.columns = weights.size() / std::max<std::size_t>(layer.rows, 1);
    layer.weights.assign(weights.begin(), weights.end());
    layer.bias = tensors.int32(name + ".bias", {layer.rows});
    layer.multiplier = tensors.int32(name + ".multiplier", {layer.rows});
    check_multipliers(tensors, name, layer.multiplier, most_layer_multiplier);
    check_sums(tensors, name, layer);
    add_zero_row_if_odd(layer);
    return layer;
}

// Its input are 8-bit vocabulary rows; it has no bias.
Layer take_projection(TensorSet& tensors, std::size_t width, std::size_t word_width) {
    Layer layer{width, word_width, {}, std::vector<std::int32_t>(width), {}};
    const auto weights = tensors.int8("projection.weight", {width, word_width});
    layer.weights.assign(weights.begin(), weights.end());
    layer.multiplier = tensors.int32("projection.multiplier", {width});
    check_multipliers(tensors, "projection", layer.multiplier, most_layer_multiplier);
    if (!tensors.error()) check_sums(tensors, "projection", layer);
    return layer;
}

Table take_table(TensorSet& tensors, const std::string& name, std::size_t values, std::size_t width) {
    Table table;
    table.width = width;
    table.values = tensors.int8(name, {values, width});
    const std::vector<std::int32_t> multiplier = tensors.int32(name + ".multiplier", {1});
    check_multipliers(tensors, name, multiplier, most_table_multiplier);
    if (tensors.error()) return table;
    for (int value = -128; value < 128; ++value) {
        constexpr std::int64_t half = std::int64_t{1} << (table_shift - 1);
        const std::int64_t scaled = (std::int64_t{value} * multiplier.front() + half) >> table_shift;
        table.scaled[static_cast<std::uint8_t>(value)] = static_cast<std::int16_t>(scaled);
    }
    return table;
}

std::vector<Block> take_blocks(TensorSet& tensors, std::size_t width) {
    std::vector<Block> blocks;
    for (std::size_t number = 0; tensors.has("block." + std::to_string(number) + ".weight"); ++number) {
        const std::string name = "block." + std::to_string(number);
        Block block;
        block.layer = take_layer(tensors, name, {2 * width, 3, width});
        const std::vector<std::int32_t> dilation = tensors.int32(name + ".dilation", {1});
        if (tensors.error()) return {};
        if (dilation.front() < 1 || dilation.front() > most_dilation || number >= most_blocks) {
            tensors.fail("have more blocks or wider ones than this code takes");
            return {};
        }
        block.dilation = static_cast<std::size_t>(dilation.front());
        blocks.push_back(std::move(block));
    }
    if (blocks.empty()) tensors.fail("lack the tensor \"block.0.weight\"");
    return blocks;
}

// ---- heads ------------------------------------------------------------------------------------------------------

void append(Layer& heads, const Layer& head) {
    const auto end_of_rows = head.weights.begin() + static_cast<std::ptrdiff_t>(head.rows * head.columns);
    heads.weights.insert(heads.weights.end(), head.weights.begin(), end_of_rows);
    heads.bias.insert(heads.bias.end(), head.bias.begin(), head.bias.end());
    heads.multiplier.insert(heads.multiplier.end(), head.multiplier.begin(), head.multiplier.end());
    heads.rows += head.rows;
}

Transitions take_transitions(TensorSet& tensors, const std::string& head, std::size_t labels) {
    return {tensors.int32(head + ".start", {labels}), tensors.int32(head + ".transition", {labels, labels})};
}

// ---- sentences --------------------------------------------------------------------------------------------------

std::vector<std::uint32_t> take_phrases(TensorSet& tensors) {
    const std::vector<std::int32_t> stored = tensors.int32("phrase.hash", {tensors.dimension("phrase.hash", 0)});
    std::vector<std::uint32_t> phrases(stored.begin(), stored.end());
    const auto follows_wrongly = std::adjacent_find(phrases.begin(), phrases.end(), std::greater_equal<>());
    if (follows_wrongly != phrases.end() || phrases.size() > most_phrases)
        tensors.fail("have a \"phrase.hash\" that is not ascending or too long");
    return phrases;
}

}  // namespace

std::variant<Weights, WeightsError> load_weights(std::span<const std::byte> bytes) {
    auto file = read_weights_file(bytes);
    if (WeightsError* error = std::get_if<WeightsError>(&file)) return std::move(*error);
    TensorSet tensors(std::move(std::get<std::vector<Tensor>>(file)));

    Weights weights;
    const std::size_t width = weights.width = tensors.dimension("projection.weight", 0);
    weights.word_width = tensors.dimension("projection.weight", 1);
    if (width == 0 || width % lanes != 0 || weights.word_width == 0 || weights.word_width % lanes != 0)
        return weights_error("lack a \"projection.weight\" whose dimensions are multiples of 16");

    const std::string_view lines = tensors.utf8("vocabulary");
    std::optional<Vocabulary> vocabulary = Vocabulary::from_lines(lines);
    if (!vocabulary) return weights_error("have a vocabulary that is not sorted or no UTF-8");
    weights.vocabulary = *std::move(vocabulary);
    weights.words = tensors.int8("words", {weights.vocabulary.size(), weights.word_width});
    weights.projection = take_projection(tensors, width, weights.word_width);

    weights.hashed_word = take_table(tensors, "hash.word", word_buckets, width);
    weights.hashed_prefix3 = take_table(tensors, "hash.prefix3", prefix3_buckets, width);
    weights.hashed_suffix3 = take_table(tensors, "hash.suffix3", suffix3_buckets, width);
    weights.hashed_suffix2 = take_table(tensors, "hash.suffix2", suffix2_buckets, width);
    weights.shape = take_table(tensors, "shape", shapes, width);
    weights.quotation = take_table(tensors, "quotation", quotation_states, width);
    weights.layout = take_table(tensors, "layout", layouts, width);
    weights.known = take_table(tensors, "known", known_bits, width);
    weights.blocks = take_blocks(tensors, width);

    weights.heads.columns = width;
    append(weights.heads, take_layer(tensors, "head.class", {word_class_labels, width}));
    append(weights.heads, take_layer(tensors, "head.role", {role_labels, width}));
    append(weights.heads, take_layer(tensors, "head.mention", {mention_labels, width}));
    append(weights.heads, take_layer(tensors, "head.shift", {shift_labels, width}));
    add_zero_row_if_odd(weights.heads);
    weights.role = take_transitions(tensors, "head.role", role_labels);
    weights.mention = take_transitions(tensors, "head.mention", mention_labels);
    weights.shift = take_transitions(tensors, "head.shift", shift_labels);

    const std::size_t hidden = tensors.dimension("sentence.hidden.weight", 0);
    if (hidden == 0 || hidden % lanes != 0)
        tensors.fail("lack a \"sentence.hidden.weight\" whose rows are a multiple of 16");
    weights.sentence_hidden = take_layer(tensors, "sentence.hidden", {hidden, 2 * width});
    weights.sentence_worth = take_layer(tensors, "head.worth", {1, hidden});
    weights.phrases = take_phrases(tensors);
    weights.phrase = take_table(tensors, "phrase.weight", weights.phrases.size(), 1);

    tensors.finish();
    if (tensors.error()) return *tensors.error();
    return weights;
}

}  // namespace sayso::encoder
