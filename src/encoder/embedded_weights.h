// The trained weights that are linked in (cmake/Encoder.cmake): one artefact, no file to miss at run time.
#pragma once

#include "encoder/weights.h"

namespace sayso::encoder {

// Loaded at the first call. A build with weights that do not fit the code ends here with the loader's message on the
// standard error stream; the unit tests guard against it.
[[nodiscard]] const Weights& embedded_weights();

}  // namespace sayso::encoder
