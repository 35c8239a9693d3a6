// Eight 16-bit or four 32-bit numbers at once, as the two instruction sets that we build for have them: SSE2, which
// every 64-bit x86 processor has, and WebAssembly's SIMD. Elsewhere there are none and the plain code runs.
#pragma once

#include <cstdint>

#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#define SAYSO_SIMD 1
#elif defined(__SSE2__)
#include <emmintrin.h>
#define SAYSO_SIMD 1
#else
#define SAYSO_SIMD 0
#endif

#if SAYSO_SIMD
namespace sayso::encoder {

#if defined(__wasm_simd128__)

using Lanes = v128_t;

inline Lanes zero() {
    return wasm_i32x4_const(0, 0, 0, 0);
}
inline Lanes load(const std::int16_t* eight) {
    return wasm_v128_load(eight);
}
inline void store(std::int32_t* four, Lanes lanes) {
    wasm_v128_store(four, lanes);
}
inline Lanes add(Lanes a, Lanes b) {
    return wasm_i32x4_add(a, b);
}
// Products of 16-bit numbers, added in pairs to 32-bit ones.
inline Lanes multiply_and_pair(Lanes a, Lanes b) {
    return wasm_i32x4_dot_i16x8(a, b);
}
inline Lanes low_halves(Lanes a, Lanes b) {
    return wasm_i32x4_shuffle(a, b, 0, 4, 1, 5);
}
inline Lanes high_halves(Lanes a, Lanes b) {
    return wasm_i32x4_shuffle(a, b, 2, 6, 3, 7);
}
inline Lanes low_pairs(Lanes a, Lanes b) {
    return wasm_i32x4_shuffle(a, b, 0, 1, 4, 5);
}
inline Lanes high_pairs(Lanes a, Lanes b) {
    return wasm_i32x4_shuffle(a, b, 2, 3, 6, 7);
}

inline Lanes load(const std::int32_t* four) {
    return wasm_v128_load(four);
}
inline Lanes all32(std::int32_t value) {
    return wasm_i32x4_splat(value);
}
inline Lanes all16(std::int16_t value) {
    return wasm_i16x8_splat(value);
}
inline Lanes add16(Lanes a, Lanes b) {
    return wasm_i16x8_add(a, b);
}
inline Lanes clamp16(Lanes a, std::int16_t least, std::int16_t most) {
    return wasm_i16x8_min(wasm_i16x8_max(a, all16(least)), all16(most));
}
template <unsigned count>
Lanes shift_right16(Lanes a) {
    return wasm_i16x8_shr(a, count);
}
template <unsigned count>
Lanes shift_right32(Lanes a) {
    return wasm_i32x4_shr(a, count);
}
// (a0, b0, a1, b1, a2, b2, a3, b3) of 16-bit numbers
inline Lanes interleave16(Lanes a, Lanes b) {
    return wasm_i16x8_shuffle(a, b, 0, 8, 1, 9, 2, 10, 3, 11);
}
// 32-bit numbers to saturated 16-bit ones, twice over
inline Lanes narrow(Lanes a) {
    return wasm_i16x8_narrow_i32x4(a, a);
}
inline void store_four(std::int16_t* four, Lanes lanes) {
    wasm_v128_store64_lane(four, lanes, 0);
}

// (a * multiplier + half) >> shift in 64 bits, where the result fits into 32.
template <unsigned shift>
Lanes multiply_and_shift(Lanes a, std::int32_t multiplier) {
    const Lanes factor = all32(multiplier);
    const Lanes half = wasm_i64x2_splat(std::int64_t{1} << (shift - 1));
    const Lanes low = wasm_i64x2_shr(wasm_i64x2_add(wasm_i64x2_extmul_low_i32x4(a, factor), half), shift);
    const Lanes high = wasm_i64x2_shr(wasm_i64x2_add(wasm_i64x2_extmul_high_i32x4(a, factor), half), shift);
    return wasm_i32x4_shuffle(low, high, 0, 2, 4, 6);
}

#else

using Lanes = __m128i;

inline Lanes zero() {
    return _mm_setzero_si128();
}
inline Lanes load(const std::int16_t* eight) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(eight));
}
inline void store(std::int32_t* four, Lanes lanes) {
    _mm_storeu_si128(reinterpret_cast<__m128i*>(four), lanes);
}
inline Lanes add(Lanes a, Lanes b) {
    return _mm_add_epi32(a, b);
}
inline Lanes multiply_and_pair(Lanes a, Lanes b) {
    return _mm_madd_epi16(a, b);
}
inline Lanes low_halves(Lanes a, Lanes b) {
    return _mm_unpacklo_epi32(a, b);
}
inline Lanes high_halves(Lanes a, Lanes b) {
    return _mm_unpackhi_epi32(a, b);
}
inline Lanes low_pairs(Lanes a, Lanes b) {
    return _mm_unpacklo_epi64(a, b);
}
inline Lanes high_pairs(Lanes a, Lanes b) {
    return _mm_unpackhi_epi64(a, b);
}

inline Lanes load(const std::int32_t* four) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(four));
}
inline Lanes all32(std::int32_t value) {
    return _mm_set1_epi32(value);
}
inline Lanes all16(std::int16_t value) {
    return _mm_set1_epi16(value);
}
inline Lanes add16(Lanes a, Lanes b) {
    return _mm_add_epi16(a, b);
}
inline Lanes clamp16(Lanes a, std::int16_t least, std::int16_t most) {
    return _mm_min_epi16(_mm_max_epi16(a, all16(least)), all16(most));
}
template <unsigned count>
Lanes shift_right16(Lanes a) {
    return _mm_srai_epi16(a, count);
}
template <unsigned count>
Lanes shift_right32(Lanes a) {
    return _mm_srai_epi32(a, count);
}
// (a0, b0, a1, b1, a2, b2, a3, b3) of 16-bit numbers
inline Lanes interleave16(Lanes a, Lanes b) {
    return _mm_unpacklo_epi16(a, b);
}
// 32-bit numbers to saturated 16-bit ones, twice over
inline Lanes narrow(Lanes a) {
    return _mm_packs_epi32(a, a);
}
inline void store_four(std::int16_t* four, Lanes lanes) {
    _mm_storel_epi64(reinterpret_cast<__m128i*>(four), lanes);
}

// (a * multiplier + half) >> shift in 64 bits, where the result fits into 32. SSE2 multiplies without sign only: 2^31
// is added before and 2^31 * multiplier taken off behind the shift, of which only the lower 32 bits matter.
template <unsigned shift>
Lanes multiply_and_shift(Lanes a, std::int32_t multiplier) {
    const Lanes factor = all32(multiplier);
    const Lanes half = _mm_set1_epi64x(std::int64_t{1} << (shift - 1));
    const Lanes unsigned_a = _mm_xor_si128(a, all32(INT32_MIN));
    const Lanes even = _mm_srli_epi64(_mm_add_epi64(_mm_mul_epu32(unsigned_a, factor), half), shift);
    const Lanes odd = _mm_srli_epi64(_mm_add_epi64(_mm_mul_epu32(_mm_srli_epi64(unsigned_a, 32), factor), half), shift);
    const Lanes joined = _mm_or_si128(_mm_and_si128(even, _mm_set1_epi64x(0xFFFFFFFF)), _mm_slli_epi64(odd, 32));
    const std::uint32_t excess = static_cast<std::uint32_t>(multiplier) << (31 - shift);
    return _mm_sub_epi32(joined, all32(static_cast<std::int32_t>(excess)));
}

#endif

// (sum of a's lanes, of b's, of c's, of d's)
inline Lanes sums_of_each(Lanes a, Lanes b, Lanes c, Lanes d) {
    const Lanes ab = add(low_halves(a, b), high_halves(a, b));
    const Lanes cd = add(low_halves(c, d), high_halves(c, d));
    return add(low_pairs(ab, cd), high_pairs(ab, cd));
}

}  // namespace sayso::encoder
#endif
