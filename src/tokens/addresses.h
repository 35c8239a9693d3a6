// Addresses: web and mail addresses, hashtags and @handles, each one token.
#pragma once

#include <string_view>

#include "document.h"

namespace sayso {

// The end of the address that starts at `start`, or `start` if none does. Must be asked only at the start of a word.
[[nodiscard]] Offset address_end(std::u16string_view folded, Offset start, Offset limit);

}  // namespace sayso
