// Words and numbers: where they end, and where a clitic begins.
#pragma once

#include <string_view>

#include "document.h"

namespace sayso {

// No token is longer, in code units, so that later stages may copy one without a thought.
inline constexpr Offset longest_token = 256;

// The end of the word or number that starts at `start`, not beyond `limit`. Inner hyphens, apostrophes and full stops
// belong to it ("post-war", "O'Brien", "4.7", "U.S"), and so does the last full stop of an abbreviation ("U.S.").
[[nodiscard]] Offset word_end(std::u16string_view text, std::u16string_view folded, Offset start, Offset limit);

// Where the last clitic of a word begins: "didn't" at "n't", "Iran's" at "'s". The word's end if it has none.
[[nodiscard]] Offset clitic_start(std::u16string_view folded, Span word);

// The length of a clitic at an apostrophe that follows a token without a gap, as in "U.S.'s"; 0 if there is none.
[[nodiscard]] Offset detached_clitic_length(std::u16string_view folded, Offset apostrophe, Offset limit);

[[nodiscard]] TokenShape word_shape(std::u16string_view word);

// A place at or a little before `end` that does not divide a surrogate pair nor, unless the marks run on and on, a
// letter from its marks.
[[nodiscard]] Offset safe_cut(std::u16string_view text, Span token);

}  // namespace sayso
