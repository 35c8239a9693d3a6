// Folding: the text as the lexicons spell it.
#pragma once

#include <string>
#include <string_view>

namespace sayso {

// A string of the same length, each code point in lower case (Unicode simple case mapping, independent of any
// locale), typographic apostrophes as "'", every dash but the hyphen as U+2013 and every kind of space as " ".
// Same length, so one offset serves both strings; code points whose lower case needs more units stay as they are.
[[nodiscard]] std::u16string fold(std::u16string_view text);

}  // namespace sayso
