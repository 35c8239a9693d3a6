// Weights files with numbers drawn at random, in the format of src/encoder/weights_file.h: small, and sound unless a
// test changes them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <numeric>
#include <random>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "encoder/features.h"
#include "encoder/weights.h"

namespace sayso::testing {

using Bytes = std::vector<std::byte>;

struct TensorToWrite {
    std::string name;
    std::uint8_t type = 0;  // encoder::TensorType
    std::vector<std::uint32_t> dimensions;
    std::string values;  // as they stand in the file
};

inline void put_u32(Bytes& bytes, std::size_t at, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i) bytes[at + i] = static_cast<std::byte>(value >> (8 * i));
}

// Makes the size and the checksum right again.
inline void seal(Bytes& bytes) {
    put_u32(bytes, 12, static_cast<std::uint32_t>(bytes.size()));
    put_u32(bytes, 16, encoder::crc32(std::span(bytes).subspan(20)));
}

inline Bytes weights_file(const std::vector<TensorToWrite>& tensors) {
    Bytes bytes;
    const auto append = [&](std::string_view characters) {
        for (const char character : characters) bytes.push_back(static_cast<std::byte>(character));
    };
    const auto append_u32 = [&](std::uint32_t value) {
        bytes.resize(bytes.size() + 4);
        put_u32(bytes, bytes.size() - 4, value);
    };
    const auto pad = [&] { bytes.resize((bytes.size() + 3) / 4 * 4); };
    append("SAYSONET");
    append_u32(1);
    append_u32(0);
    append_u32(0);
    append_u32(static_cast<std::uint32_t>(tensors.size()));
    for (const TensorToWrite& tensor : tensors) {
        bytes.push_back(static_cast<std::byte>(tensor.name.size()));
        append(tensor.name);
        bytes.push_back(static_cast<std::byte>(tensor.type));
        bytes.push_back(static_cast<std::byte>(tensor.dimensions.size()));
        for (const std::uint32_t dimension : tensor.dimensions) append_u32(dimension);
        pad();
        append(tensor.values);
        pad();
    }
    seal(bytes);
    return bytes;
}

// A network of width 16 with three blocks.
class RandomTensors {
public:
    explicit RandomTensors(unsigned seed = 1) : random_(seed) {
        constexpr std::uint32_t width = 16;
        constexpr std::uint32_t hidden = 16;
        constexpr std::uint32_t phrases = 8;
        const std::string words = "bridge\ncouncil\nmayor\nsaid\nthe\n";
        tensors.push_back({"vocabulary", 3, {static_cast<std::uint32_t>(words.size())}, words});
        int8("words", {5, width});
        int8("projection.weight", {width, width});
        multipliers("projection", width, 1U << 26U);
        table("hash.word", encoder::word_buckets, width);
        table("hash.prefix3", encoder::prefix3_buckets, width);
        table("hash.suffix3", encoder::suffix3_buckets, width);
        table("hash.suffix2", encoder::suffix2_buckets, width);
        table("shape", encoder::shapes, width);
        table("quotation", encoder::quotation_states, width);
        table("layout", encoder::layouts, width);
        table("known", encoder::known_bits, width);
        for (std::uint32_t block = 0; block < 3; ++block) {
            const std::string name = "block." + std::to_string(block);
            layer(name, {2 * width, 3, width});
            int32(name + ".dilation", {1}, [&] { return std::int32_t{1} << block; });
        }
        layer("head.class", {encoder::word_class_labels, width});
        span_head("head.role", encoder::role_labels, width);
        span_head("head.mention", encoder::mention_labels, width);
        span_head("head.shift", encoder::shift_labels, width);
        layer("sentence.hidden", {hidden, 2 * width});
        layer("head.worth", {1, hidden});
        std::int32_t phrase = 0;
        int32("phrase.hash", {phrases}, [&] { return phrase += between(1, 1000); });
        table("phrase.weight", phrases, 1);
    }

    [[nodiscard]] TensorToWrite& named(std::string_view name) {
        for (TensorToWrite& tensor : tensors)
            if (tensor.name == name) return tensor;
        throw std::invalid_argument("no tensor " + std::string(name));
    }

    std::vector<TensorToWrite> tensors;

private:
    using Dimensions = std::vector<std::uint32_t>;

    static std::size_t count(const Dimensions& dimensions) {
        return std::accumulate(dimensions.begin(), dimensions.end(), std::size_t{1}, std::multiplies<>());
    }
    std::int32_t between(std::int32_t least, std::int32_t most) {
        return least + static_cast<std::int32_t>(random_() % static_cast<std::uint32_t>(most - least + 1));
    }
    void int8(const std::string& name, const Dimensions& dimensions) {
        std::string values;
        for (std::size_t i = count(dimensions); i > 0; --i) values += static_cast<char>(between(-127, 127));
        tensors.push_back({name, 0, dimensions, values});
    }
    template <typename Draw>
    void int32(const std::string& name, const Dimensions& dimensions, Draw draw) {
        std::string values;
        for (std::size_t i = count(dimensions); i > 0; --i) {
            const auto value = static_cast<std::uint32_t>(draw());
            for (unsigned byte = 0; byte < 4; ++byte) values += static_cast<char>((value >> (8 * byte)) & 0xFFU);
        }
        tensors.push_back({name, 2, dimensions, values});
    }
    void multipliers(const std::string& name, std::uint32_t rows, std::int32_t about) {
        int32(name + ".multiplier", {rows}, [&] { return between(about / 2, about); });
    }
    void layer(const std::string& name, const Dimensions& dimensions) {
        int8(name + ".weight", dimensions);
        int32(name + ".bias", {dimensions.front()}, [&] { return between(-100000, 100000); });
        multipliers(name, dimensions.front(), 1 << 22);
    }
    void table(const std::string& name, std::size_t rows, std::uint32_t width) {
        int8(name, {static_cast<std::uint32_t>(rows), width});
        multipliers(name, 1, 1 << 23);
    }
    void span_head(const std::string& name, std::size_t labels, std::uint32_t width) {
        const auto rows = static_cast<std::uint32_t>(labels);
        layer(name, {rows, width});
        int32(name + ".start", {rows}, [&] { return between(-4000, 4000); });
        int32(name + ".transition", {rows, rows}, [&] { return between(-4000, 4000); });
    }

    std::mt19937 random_;
};

// What the loader says; empty when it takes the bytes.
inline std::string error_of(const Bytes& bytes) {
    const auto loaded = encoder::load_weights(bytes);
    const auto* error = std::get_if<encoder::WeightsError>(&loaded);
    return error ? error->message : std::string();
}

}  // namespace sayso::testing
