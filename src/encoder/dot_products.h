// The only expensive work of the network: dot products of small integers, two rows of weights with four tokens at a
// time, so that each number that is loaded is used more than once.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace sayso::encoder {

enum class Arithmetic : std::uint8_t {
    plain,    // portable; any compiler, any processor
    fastest,  // SIMD where the build has it. The same numbers: sums of integers do not depend on their order.
};

inline constexpr std::size_t tile_tokens = 4;

// Where the numbers of a token lie that the weights of a row belong to: `taps` pieces of `width` numbers (a multiple
// of 16), `tap_stride` apart; the next token's lie `token_stride` further on.
struct Window {
    const std::int16_t* first = nullptr;
    std::size_t token_stride = 0;
    std::size_t taps = 1;
    std::size_t tap_stride = 0;
    std::size_t width = 0;

    [[nodiscard]] Window moved_by(std::size_t tokens) const {
        Window moved = *this;
        moved.first += tokens * token_stride;
        return moved;
    }
};

// [row][token]
using TileSums = std::array<std::array<std::int32_t, tile_tokens>, 2>;

// Always reads four tokens. The sums must fit into 32 bits.
[[nodiscard]] TileSums dot_products(const std::int16_t* row, const std::int16_t* other_row, const Window& window,
                                    Arithmetic arithmetic = Arithmetic::fastest);

}  // namespace sayso::encoder
