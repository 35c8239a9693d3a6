// What a block adds to one number of four activations: a value times its gate, which opens linearly from 0 to 1 as its
// own activation goes from -2 to 2.
#pragma once

#include <array>
#include <cstdint>

#include "encoder/dot_products.h"
#include "encoder/rescaling.h"

namespace sayso::encoder {

// `sums`: the row of the value, then that of the gate.
[[nodiscard]] std::array<std::int16_t, tile_tokens> gated_changes(const TileSums& sums, RowScale value, RowScale gate,
                                                                  Arithmetic arithmetic = Arithmetic::fastest);

}  // namespace sayso::encoder
