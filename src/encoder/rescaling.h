// From the sums of a layer to numbers at the scale of activations.
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>

namespace sayso::encoder {

inline constexpr int fraction_bits = 10;
inline constexpr std::int32_t one = 1 << fraction_bits;
inline constexpr std::int32_t largest_logit = 1 << 20;

// Of a row of a layer. 1 <= multiplier <= 2^30, and sum + bias fits into 32 bits, see weights.h.
struct RowScale {
    std::int32_t bias = 0;
    std::int32_t multiplier = 1;
};

inline constexpr unsigned scale_shift = 30;

// Right shifts of negative numbers round down, as C++20 says.
constexpr std::int32_t rescaled(RowScale scale, std::int32_t sum) {
    constexpr std::int64_t half = std::int64_t{1} << (scale_shift - 1);
    return static_cast<std::int32_t>((std::int64_t{sum + scale.bias} * scale.multiplier + half) >> scale_shift);
}

constexpr std::int16_t saturated(std::int32_t value) {
    return static_cast<std::int16_t>(std::clamp<std::int32_t>(value, std::numeric_limits<std::int16_t>::min(),
                                                              std::numeric_limits<std::int16_t>::max()));
}

}  // namespace sayso::encoder
