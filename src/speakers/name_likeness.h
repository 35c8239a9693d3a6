// Whether a name is a shorter form of another one, and what the shortest forms, acronyms, stand for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "speakers/name_forms.h"

namespace sayso {

// "of", "and" and the like, which acronyms and short forms may leave out.
[[nodiscard]] bool is_joining_word(std::u16string_view word);

[[nodiscard]] std::u16string initials(const std::vector<std::u16string>& words, bool joining_words_too);

// "U.N." as "un".
[[nodiscard]] std::u16string without_dots(std::u16string word);

// The first letter and the consonants: what transcriptions and misspellings mostly leave alone.
[[nodiscard]] std::u16string consonants_of(std::u16string_view word);

// The initials of several words, or letters of a single one in order, beginning with its first: how interviews name
// those who speak after the first time.
[[nodiscard]] bool abbreviates(std::u16string_view letters, const std::vector<std::u16string>& words);

// The nearer the part to the way people are called, the lower.
enum class Likeness : std::uint8_t { surname, first_name, other_part, none };

// What part of the name `whole` the name `part` is. For persons "Orr", "Ann", "A. Orr" of "Ann Orr"; for organisations
// "Orr" of "Orr Motor Company", "the Union" of "Union of Coastal States", "State Department" of "Department of State",
// but never "Lund" of "Lund Police". Linear in the number of words, which name_words bounds.
[[nodiscard]] Likeness likeness_of(const NameForm& part, const NameForm& whole);

}  // namespace sayso
