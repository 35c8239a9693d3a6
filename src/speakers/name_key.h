// The key of a name: how its spellings are compared.
#pragma once

#include <string>
#include <string_view>

namespace sayso {

// A word as text/fold.h spells it, without diacritics and with Latin letters that do not decompose in their usual
// transcription, so that "Brudzinski" and "Brudzi\u0144ski" have one key. Linear.
[[nodiscard]] std::u16string name_key(std::u16string_view folded_word);

}  // namespace sayso
