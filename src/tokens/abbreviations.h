// Abbreviations: when a full stop belongs to a word, and when it may end a sentence all the same.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace sayso {

enum class AbbreviationUse : std::uint8_t {
    before_name,    // "Mr.", "Gov.": something always follows
    before_number,  // "No.", "pp.": an abbreviation only before a number
    month,          // "Jan.": only if capitalised
    inner,          // "e.g.", "vs.": something always follows
    ends_freely,    // "p.m.", "etc.": ends a sentence before most capitalised words
    ends_rarely,    // "Inc.", "U.S.": ends a sentence only before a word that starts one ("The")
};

// `folded` is the folded word with its full stop.
[[nodiscard]] std::optional<AbbreviationUse> find_abbreviation(std::u16string_view folded);

// Letters with full stops between them: "U.S", "p.m", "J.K"; with or without the last full stop.
[[nodiscard]] bool is_initialism(std::u16string_view word);

}  // namespace sayso
