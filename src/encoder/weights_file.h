// The container of the weights: named tensors behind a checksum.
//
// Little-endian:
//   8 bytes  "SAYSONET"
//   u32      version of the format
//   u32      size of the whole file in bytes
//   u32      CRC-32 (IEEE 802.3) of everything behind this field
//   u32      number of tensors
//   each:    u8 length of the name, the name (ASCII), u8 type, u8 rank (1 to 3), u32 dimensions[rank],
//            zeros up to a multiple of 4, the values row by row, zeros up to a multiple of 4
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sayso::encoder {

// Why the weights cannot be used, and what to do about it; UTF-8.
struct WeightsError {
    std::string message;
};

[[nodiscard]] WeightsError weights_error(std::string_view what);

enum class TensorType : std::uint8_t { int8, int16, int32, utf8 };

struct Tensor {
    std::string_view name;
    TensorType type = TensorType::int8;
    std::vector<std::uint32_t> dimensions;
    std::span<const std::byte> values;
};

// The tensors point into the bytes. Refuses whatever is not complete, unharmed and of this version. Linear.
[[nodiscard]] std::variant<std::vector<Tensor>, WeightsError> read_weights_file(std::span<const std::byte> bytes);

[[nodiscard]] std::uint32_t crc32(std::span<const std::byte> bytes);

}  // namespace sayso::encoder
