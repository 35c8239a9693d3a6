#include "encoder/weights_file.h"

#include <algorithm>
#include <optional>

namespace sayso::encoder {
namespace {

constexpr std::string_view magic = "SAYSONET";
constexpr std::uint32_t version = 1;
constexpr std::size_t checksum_at = 16;
constexpr std::size_t checked_from = 20;

// Tables for four bytes at a time: the second to fourth advance the checksum by one to three zero bytes (M. E.
// Kounavis and F. L. Berry, A Systematic Approach to Building High Performance Software-Based CRC Generators, 2005).
using Crc32Tables = std::array<std::array<std::uint32_t, 256>, 4>;

constexpr Crc32Tables make_crc32_tables() {
    Crc32Tables tables{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t remainder = byte;
        for (int bit = 0; bit < 8; ++bit) remainder = (remainder >> 1U) ^ ((remainder & 1U) ? 0xEDB88320U : 0U);
        tables[0][byte] = remainder;
    }
    for (std::size_t more = 1; more < tables.size(); ++more)
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint32_t before = tables[more - 1][byte];
            tables[more][byte] = (before >> 8U) ^ tables[0][before & 0xFFU];
        }
    return tables;
}

constexpr Crc32Tables crc32_tables = make_crc32_tables();

std::uint32_t u32_at(std::span<const std::byte> bytes, std::size_t at) {
    return std::to_integer<std::uint32_t>(bytes[at]) | std::to_integer<std::uint32_t>(bytes[at + 1]) << 8U |
           std::to_integer<std::uint32_t>(bytes[at + 2]) << 16U | std::to_integer<std::uint32_t>(bytes[at + 3]) << 24U;
}

std::string_view characters(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

constexpr std::size_t value_size(TensorType type) {
    switch (type) {
        case TensorType::int16:
            return 2;
        case TensorType::int32:
            return 4;
        default:
            return 1;
    }
}

// Walks through the bytes; every step answers whether there was enough of them.
struct Cursor {
    std::span<const std::byte> bytes;
    std::size_t at = 0;

    [[nodiscard]] std::optional<std::span<const std::byte>> take(std::uint64_t count) {
        if (count > bytes.size() - at) return std::nullopt;
        const auto taken = bytes.subspan(at, static_cast<std::size_t>(count));
        at += taken.size();
        return taken;
    }
    [[nodiscard]] bool skip_to_multiple_of_four() { return take((4 - at % 4) % 4).has_value(); }
};

std::optional<Tensor> take_tensor(Cursor& cursor) {
    constexpr std::uint64_t size_limit = 1U << 30U;
    Tensor tensor;
    const auto name_length = cursor.take(1);
    if (!name_length) return std::nullopt;
    const auto name = cursor.take(std::to_integer<std::uint64_t>(name_length->front()));
    const auto type_and_rank = cursor.take(2);
    if (!name || !type_and_rank) return std::nullopt;
    tensor.name = characters(*name);
    const auto type = std::to_integer<std::uint8_t>((*type_and_rank)[0]);
    const auto rank = std::to_integer<std::uint8_t>((*type_and_rank)[1]);
    if (type > static_cast<std::uint8_t>(TensorType::utf8) || rank < 1 || rank > 3) return std::nullopt;
    tensor.type = static_cast<TensorType>(type);
    std::uint64_t size = value_size(tensor.type);
    for (int i = 0; i < rank; ++i) {
        const auto dimension = cursor.take(4);
        if (!dimension) return std::nullopt;
        tensor.dimensions.push_back(u32_at(*dimension, 0));
        size *= tensor.dimensions.back();
        if (size > size_limit) return std::nullopt;
    }
    if (!cursor.skip_to_multiple_of_four()) return std::nullopt;
    const auto values = cursor.take(size);
    if (!values || !cursor.skip_to_multiple_of_four()) return std::nullopt;
    tensor.values = *values;
    return tensor;
}

}  // namespace

WeightsError weights_error(std::string_view what) {
    return {"The reader's weights " + std::string(what) +
            ". Restore src/encoder/data/reader.weights from the repository, or train it for this version of the code, "
            "and build again."};
}

std::uint32_t crc32(std::span<const std::byte> bytes) {
    std::uint32_t crc = ~0U;
    std::size_t at = 0;
    for (; at + 4 <= bytes.size(); at += 4) {
        crc ^= u32_at(bytes, at);
        crc = crc32_tables[3][crc & 0xFFU] ^ crc32_tables[2][(crc >> 8U) & 0xFFU] ^
              crc32_tables[1][(crc >> 16U) & 0xFFU] ^ crc32_tables[0][crc >> 24U];
    }
    for (; at < bytes.size(); ++at)
        crc = (crc >> 8U) ^ crc32_tables[0][(crc ^ std::to_integer<std::uint32_t>(bytes[at])) & 0xFFU];
    return ~crc;
}

std::variant<std::vector<Tensor>, WeightsError> read_weights_file(std::span<const std::byte> bytes) {
    if (bytes.size() < checked_from + 4 || characters(bytes.first(magic.size())) != magic)
        return weights_error("do not start as a weights file does");
    if (const std::uint32_t found = u32_at(bytes, 8); found != version)
        return weights_error("are of format version " + std::to_string(found) + ", and this code reads version " +
                             std::to_string(version));
    if (const std::uint32_t said = u32_at(bytes, 12); said != bytes.size())
        return weights_error("should have " + std::to_string(said) + " bytes and have " + std::to_string(bytes.size()));
    if (u32_at(bytes, checksum_at) != crc32(bytes.subspan(checked_from)))
        return weights_error("are damaged: the checksum differs");
    Cursor cursor{bytes, checked_from + 4};
    std::vector<Tensor> tensors;
    for (std::uint32_t left = u32_at(bytes, checked_from); left > 0; --left) {
        std::optional<Tensor> tensor = take_tensor(cursor);
        if (!tensor)
            return weights_error("have a table of tensors that breaks off or is malformed behind " +
                                 std::to_string(tensors.size()) + " tensors");
        const bool twice = std::any_of(tensors.begin(), tensors.end(),
                                       [&](const Tensor& earlier) { return earlier.name == tensor->name; });
        if (twice) return weights_error("have the tensor \"" + std::string(tensor->name) + "\" twice");
        tensors.push_back(*std::move(tensor));
    }
    if (cursor.at != bytes.size()) return weights_error("have bytes behind the last tensor");
    return tensors;
}

}  // namespace sayso::encoder
