// Quotation marks: which characters of a paragraph are marks, and which way they lean.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document.h"

namespace sayso {

// Marks of one family open and close each other, whatever their form: a curly mark may be closed by a straight one.
enum class QuotationMarkFamily : std::uint8_t {
    double_mark,       // " and its curly, low and full-width forms, '' and ``
    single_mark,       // ' and its curly and low forms, ` and the acute accent
    guillemet,         // << >> as one character, in either direction
    single_guillemet,  // < > likewise
    corner,            // of Chinese and Japanese
    white_corner,
};

struct QuotationMark {
    enum class Lean : std::uint8_t { opens, closes, either };

    Span span;
    QuotationMarkFamily family = QuotationMarkFamily::double_mark;
    Lean lean = Lean::either;
    // A closing mark that may be something else: the apostrophe of "the dogs' bowls" or "goin' home", the sign for
    // feet or inches after a number.
    bool doubtful = false;
};

// Is it one of the characters that this stage knows as marks, wherever it stands?
[[nodiscard]] bool may_be_quotation_mark(char16_t c);

// The marks in text order. Apostrophes and signs that cannot be quotation marks are left out. Linear.
[[nodiscard]] std::vector<QuotationMark> find_quotation_marks(std::u16string_view text, Span paragraph);

}  // namespace sayso
