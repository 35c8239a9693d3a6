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

#endif

// (sum of a's lanes, of b's, of c's, of d's)
inline Lanes sums_of_each(Lanes a, Lanes b, Lanes c, Lanes d) {
    const Lanes ab = add(low_halves(a, b), high_halves(a, b));
    const Lanes cd = add(low_halves(c, d), high_halves(c, d));
    return add(low_pairs(ab, cd), high_pairs(ab, cd));
}

}  // namespace sayso::encoder
#endif
