// Words that begin with an apostrophe: "'90s", "'tis". The tokenizer keeps them whole, and the quotation scanner must
// not take their apostrophe for a quotation mark.
#pragma once

#include <string_view>

#include "document.h"

namespace sayso {

// The length of the word at an apostrophe, of any form, with the apostrophe; 0 if it is no such word. Looks no
// farther than `limit`. Constant time.
[[nodiscard]] Offset elision_length(std::u16string_view text, Offset apostrophe, Offset limit);

}  // namespace sayso
