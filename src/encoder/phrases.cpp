#include "encoder/phrases.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "encoder/hashing.h"
#include "encoder/rescaling.h"

namespace sayso::encoder {
namespace {

constexpr std::size_t longest = 3;

bool is_number(Shape shape) {
    return (shape >= Shape::number_short && shape <= Shape::number_with_letters) || shape == Shape::opening_number;
}

bool is_left_out(Shape shape) {
    const bool is_mark = shape >= Shape::full_stop && shape <= Shape::other_mark;
    return is_mark && shape != Shape::question;
}

}  // namespace

std::vector<std::uint32_t> phrases_of(const Document& document, const Features& features, Range tokens) {
    std::vector<std::uint32_t> phrases;
    phrases.reserve(longest * tokens.size());
    std::array<std::uint32_t, longest> begun{};  // hashes of the runs that end here, the shortest first
    std::size_t before = 0;                      // how many words there have been, of which a run can have two
    for (Index token = tokens.first; token < tokens.last; ++token) {
        const Shape shape = features.tokens[token].shape;
        if (is_left_out(shape)) continue;
        const std::u16string_view word = is_number(shape) ? u"0" : features.key(document.tokens[token].span);
        for (std::size_t longer = before; longer > 0; --longer)
            begun[longer] = hash(word, hash(u" ", begun[longer - 1]));
        begun[0] = hash(word);
        phrases.insert(phrases.end(), begun.begin(), begun.begin() + static_cast<std::ptrdiff_t>(before + 1));
        before = std::min(before + 1, longest - 1);
    }
    std::sort(phrases.begin(), phrases.end());
    phrases.erase(std::unique(phrases.begin(), phrases.end()), phrases.end());
    return phrases;
}

std::int32_t phrases_logit(const Weights& weights, std::span<const std::uint32_t> phrases) {
    std::int32_t sum = 0;
    for (const std::uint32_t phrase : phrases) {
        const auto known = std::lower_bound(weights.phrases.begin(), weights.phrases.end(), phrase);
        if (known == weights.phrases.end() || *known != phrase) continue;
        const std::int8_t weight = weights.phrase.values[static_cast<std::size_t>(known - weights.phrases.begin())];
        sum += weights.phrase.scaled[static_cast<std::uint8_t>(weight)];
    }
    return std::clamp(sum, -largest_logit, largest_logit);
}

}  // namespace sayso::encoder
