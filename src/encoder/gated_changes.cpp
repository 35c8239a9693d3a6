#include "encoder/gated_changes.h"

#include <algorithm>

#include "encoder/lanes.h"

namespace sayso::encoder {
namespace {

using Changes = std::array<std::int16_t, tile_tokens>;

Changes plain_gated_changes(const TileSums& sums, RowScale value_scale, RowScale gate_scale) {
    Changes changes{};
    for (std::size_t i = 0; i < tile_tokens; ++i) {
        const std::int32_t value = saturated(rescaled(value_scale, sums[0][i]));
        const std::int32_t opening = saturated(rescaled(gate_scale, sums[1][i]));
        const std::int32_t gate = std::clamp(one / 2 + (opening >> 2), 0, one);
        changes[i] = static_cast<std::int16_t>((value * gate + one / 2) >> fraction_bits);
    }
    return changes;
}

#if SAYSO_SIMD

Lanes rescaled_lanes(RowScale scale, const std::array<std::int32_t, tile_tokens>& sums) {
    return multiply_and_shift<scale_shift>(add(load(sums.data()), all32(scale.bias)), scale.multiplier);
}

Changes simd_gated_changes(const TileSums& sums, RowScale value_scale, RowScale gate_scale) {
    const Lanes values = narrow(rescaled_lanes(value_scale, sums[0]));
    const Lanes openings = narrow(rescaled_lanes(gate_scale, sums[1]));
    const Lanes gates = clamp16(add16(shift_right16<2>(openings), all16(one / 2)), 0, one);
    // value * gate + 1 * half, in one step
    const Lanes products = multiply_and_pair(interleave16(values, all16(1)), interleave16(gates, all16(one / 2)));
    Changes changes;
    store_four(changes.data(), narrow(shift_right32<fraction_bits>(products)));
    return changes;
}

#endif

}  // namespace

Changes gated_changes(const TileSums& sums, RowScale value, RowScale gate, Arithmetic arithmetic) {
#if SAYSO_SIMD
    if (arithmetic == Arithmetic::fastest) return simd_gated_changes(sums, value, gate);
#else
    static_cast<void>(arithmetic);
#endif
    return plain_gated_changes(sums, value, gate);
}

}  // namespace sayso::encoder
