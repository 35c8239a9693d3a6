#include "encoder/embedded_weights.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

extern "C" {
// In the generated reader_weights.c.
extern const std::byte sayso_reader_weights[];
extern const std::uint32_t sayso_reader_weights_size;
}

namespace sayso::encoder {

const Weights& embedded_weights() {
    static const Weights weights = [] {
        auto loaded = load_weights({sayso_reader_weights, sayso_reader_weights_size});
        if (const WeightsError* error = std::get_if<WeightsError>(&loaded)) {
            static_cast<void>(std::fputs((error->message + '\n').c_str(), stderr));  // the program ends anyway
            std::abort();
        }
        return std::get<Weights>(std::move(loaded));
    }();
    return weights;
}

}  // namespace sayso::encoder
