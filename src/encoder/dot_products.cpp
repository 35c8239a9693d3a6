#include "encoder/dot_products.h"

#include "encoder/lanes.h"

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#include <immintrin.h>
#define SAYSO_WIDE_SIMD 1
#else
#define SAYSO_WIDE_SIMD 0
#endif

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

#if SAYSO_WIDE_SIMD

// AVX2's sixteen numbers at once. Compiled for it whatever the build is for, and called only where the processor has
// it.
#define SAYSO_AVX2 [[gnu::target("avx2")]]

SAYSO_AVX2 inline __m256i load_wide(const std::int16_t* sixteen) {
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(sixteen));
}

SAYSO_AVX2 inline Lanes halves_added(__m256i lanes) {
    return add(_mm256_castsi256_si128(lanes), _mm256_extracti128_si256(lanes, 1));
}

SAYSO_AVX2 inline void store_sums(std::array<std::int32_t, tile_tokens>& sums, const __m256i (&lanes)[tile_tokens]) {
    store(sums.data(),
          sums_of_each(halves_added(lanes[0]), halves_added(lanes[1]), halves_added(lanes[2]), halves_added(lanes[3])));
}

SAYSO_AVX2 TileSums wide_dot_products(const std::int16_t* row, const std::int16_t* other_row, const Window& window) {
    __m256i sums[tile_tokens] = {};
    __m256i other_sums[tile_tokens] = {};
    const std::int16_t* numbers = window.first;
    for (std::size_t tap = 0; tap < window.taps; ++tap, numbers += window.tap_stride)
        for (std::size_t i = 0; i < window.width; i += 16, row += 16, other_row += 16) {
            const __m256i weights = load_wide(row);
            const __m256i other_weights = load_wide(other_row);
            for (std::size_t token = 0; token < tile_tokens; ++token) {
                const __m256i activations = load_wide(numbers + i + token * window.token_stride);
                sums[token] = _mm256_add_epi32(sums[token], _mm256_madd_epi16(activations, weights));
                other_sums[token] = _mm256_add_epi32(other_sums[token], _mm256_madd_epi16(activations, other_weights));
            }
        }
    TileSums result;
    store_sums(result[0], sums);
    store_sums(result[1], other_sums);
    return result;
}

bool processor_has_avx2() {
    static const bool has = __builtin_cpu_supports("avx2") != 0;
    return has;
}

#endif

}  // namespace

TileSums dot_products(const std::int16_t* row, const std::int16_t* other_row, const Window& window,
                      Arithmetic arithmetic) {
#if SAYSO_WIDE_SIMD
    if (arithmetic == Arithmetic::fastest && processor_has_avx2()) return wide_dot_products(row, other_row, window);
#endif
#if SAYSO_SIMD
    if (arithmetic == Arithmetic::fastest) return simd_dot_products(row, other_row, window);
#else
    static_cast<void>(arithmetic);
#endif
    return plain_dot_products(row, other_row, window);
}

}  // namespace sayso::encoder
