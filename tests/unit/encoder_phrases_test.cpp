#include <algorithm>
#include <catch2/catch.hpp>
#include <string_view>
#include <vector>

#include "encoder/hashing.h"
#include "encoder/phrases.h"
#include "sayso.h"

using namespace sayso;

namespace {

std::vector<std::uint32_t> phrases_in(std::u16string text) {
    const Document document = read_surface(std::move(text));
    return encoder::phrases_of(document, encoder::read_features(document),
                               {0, static_cast<Index>(document.tokens.size())});
}

bool has(const std::vector<std::uint32_t>& phrases, std::u16string_view phrase) {
    return std::binary_search(phrases.begin(), phrases.end(), encoder::hash(phrase));
}

}  // namespace

TEST_CASE("The phrases of a sentence are its runs of one to three words, each once") {
    const auto phrases = phrases_in(u"They will, they will not.");
    CHECK(has(phrases, u"they"));
    CHECK(has(phrases, u"they will"));
    CHECK(has(phrases, u"will they will"));
    CHECK_FALSE(has(phrases, u"they will they will"));
    CHECK(phrases.size() == 9);  // three words, three pairs, three triples
}

TEST_CASE("In phrases all numbers are alike, and a question mark is a word") {
    CHECK(phrases_in(u"Prices rose 5 percent") == phrases_in(u"Prices rose 17.5 percent"));
    CHECK(has(phrases_in(u"Is it so?"), u"so ?"));
    CHECK(phrases_in(u"It is so.") == phrases_in(u"It is so"));
}

TEST_CASE("What the weights say of known phrases adds up, and unknown ones add nothing") {
    encoder::Weights weights;
    weights.phrases = {10, 20};
    const std::vector<std::int8_t> values{3, -5};
    weights.phrase.values = values;
    weights.phrase.width = 1;
    for (int value = -128; value < 128; ++value)
        weights.phrase.scaled[static_cast<std::uint8_t>(value)] = static_cast<std::int16_t>(value * 100);
    CHECK(encoder::phrases_logit(weights, std::vector<std::uint32_t>{10}) == 300);
    CHECK(encoder::phrases_logit(weights, std::vector<std::uint32_t>{10, 15, 20}) == -200);
    CHECK(encoder::phrases_logit(weights, std::vector<std::uint32_t>{}) == 0);
}
