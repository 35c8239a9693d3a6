// Folding: the text as the lexicons spell it.
#pragma once

#include <string>
#include <string_view>

namespace sayso {

// A string of the same length, each code point in lower case (Unicode simple case mapping, independent of any
// locale), typographic apostrophes as "'", every hyphen as "-", every longer dash as U+2013 and every kind of space
// as " "; line breaks stay. Same length, so one offset serves both strings; code points whose lower case needs more
// or fewer units stay as they are. Linear.
[[nodiscard]] std::u16string fold(std::u16string_view text);

}  // namespace sayso
