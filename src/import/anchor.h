// Finding the words that an annotation quotes, in a text that may have changed since.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "spans.h"

namespace sayso {

// Where the words stood, and between which others. `exact` is not empty.
struct Quote {
    std::u16string exact;
    std::u16string prefix;
    std::u16string suffix;
};

// Looks quotes up in one text.
class Anchor {
public:
    // Refers to the text, which must outlive the anchor.
    explicit Anchor(std::u16string_view text) : text_(text) {}

    // The place that says so, when the quoted words stand there; else the one of the places where they stand that has
    // most of the prefix and suffix around it, of those the nearest to `expected`. Nothing when they stand nowhere.
    //
    // A lookup reads the whole text. After `most_read` code units in all, only places that say so are found, so that
    // a file with thousands of quotes of another text ends soon.
    [[nodiscard]] std::optional<Span> find(const Quote& quote, std::optional<Span> expected);

private:
    static constexpr std::size_t most_read = std::size_t{200} << 20U;

    std::u16string_view text_;
    std::size_t read_ = 0;
};

}  // namespace sayso
