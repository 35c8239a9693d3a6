#include "encoder/dot_products.h"

#include "encoder/lanes.h"

namespace sayso::encoder {
namespace {

TileSums plain_dot_products(const std::int16_t* row, const std::int16_t* other_row, const Window& window) {
    TileSums sums{};
    for (std::size_t token = 0; token < tile_tokens; ++token) {
        const std::int16_t* numbers = window.first + token * window.token_stride;
        for (std::size_t tap = 0; tap < window.taps; ++tap, numbers += window.tap_stride)
            for (std::size_t i = 0; i < window.width; ++i) {
                sums[0][token] += row[tap * window.width + i] * numbers[i];
                sums[1][token] += other_row[tap * window.width + i] * numbers[i];
            }
    }
    return sums;
}

#if SAYSO_SIMD

struct LaneSums {
    Lanes row[tile_tokens];
    Lanes other_row[tile_tokens];
};

inline void add_products(LaneSums& sums, const std::int16_t* row, const std::int16_t* other_row,
                         const std::int16_t* numbers, std::size_t token_stride) {
    const Lanes weights = load(row);
    const Lanes other_weights = load(other_row);
    for (std::size_t token = 0; token < tile_tokens; ++token) {
        const Lanes activations = load(numbers + token * token_stride);
        sums.row[token] = add(sums.row[token], multiply_and_pair(activations, weights));
        sums.other_row[token] = add(sums.other_row[token], multiply_and_pair(activations, other_weights));
    }
}

TileSums simd_dot_products(const std::int16_t* row, const std::int16_t* other_row, const Window& window) {
    LaneSums lanes{{zero(), zero(), zero(), zero()}, {zero(), zero(), zero(), zero()}};
    const std::int16_t* numbers = window.first;
    for (std::size_t tap = 0; tap < window.taps; ++tap, numbers += window.tap_stride)
        for (std::size_t i = 0; i < window.width; i += 8, row += 8, other_row += 8)
            add_products(lanes, row, other_row, numbers + i, window.token_stride);
    TileSums sums;
    store(sums[0].data(), sums_of_each(lanes.row[0], lanes.row[1], lanes.row[2], lanes.row[3]));
    store(sums[1].data(), sums_of_each(lanes.other_row[0], lanes.other_row[1], lanes.other_row[2], lanes.other_row[3]));
    return sums;
}

#endif

}  // namespace

TileSums dot_products(const std::int16_t* row, const std::int16_t* other_row, const Window& window,
                      Arithmetic arithmetic) {
#if SAYSO_SIMD
    if (arithmetic == Arithmetic::fastest) return simd_dot_products(row, other_row, window);
#else
    static_cast<void>(arithmetic);
#endif
    return plain_dot_products(row, other_row, window);
}

}  // namespace sayso::encoder
