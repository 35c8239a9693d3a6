// The words that the encoder has rows for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sayso::encoder {

class Vocabulary {
public:
    Vocabulary() = default;

    // `lines`: the words in ascending order of their UTF-8 bytes, each followed by "\n". Nothing when they are not.
    // Linear.
    [[nodiscard]] static std::optional<Vocabulary> from_lines(std::string_view lines);

    // The word's place in the list. Constant time.
    [[nodiscard]] std::optional<std::uint32_t> find(std::u16string_view searched) const;
    [[nodiscard]] std::size_t size() const { return starts_.empty() ? 0 : starts_.size() - 1; }

private:
    [[nodiscard]] std::u16string_view word(std::uint32_t index) const {
        return std::u16string_view(text_).substr(starts_[index], starts_[index + 1] - starts_[index]);
    }
    // The slot that has the word, or the empty one in which it would be.
    [[nodiscard]] std::size_t slot_of(std::u16string_view searched) const;

    std::u16string text_;                // all words in a row
    std::vector<std::uint32_t> starts_;  // of each word in the text, and the end
    std::vector<std::uint32_t> slots_;   // open addressing: index of a word, or no_word; a power of two, half empty
    static constexpr std::uint32_t no_word = ~std::uint32_t{0};
};

}  // namespace sayso::encoder
