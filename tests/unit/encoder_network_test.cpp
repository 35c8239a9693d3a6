// The network's numbers do not depend on how they are worked out.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdint>
#include <random>
#include <string>
#include <variant>
#include <vector>

#include "encoder/dot_products.h"
#include "encoder/gated_changes.h"
#include "encoder/network.h"
#include "encoder/reading.h"
#include "encoder_weights_file.h"
#include "segmented.h"

using namespace sayso;
using namespace sayso::testing;
using encoder::Arithmetic;

namespace {

const encoder::Weights& random_weights() {
    static const Bytes bytes = weights_file(RandomTensors().tensors);
    static const encoder::Weights weights = std::get<encoder::Weights>(encoder::load_weights(bytes));
    return weights;
}

std::string article(int paragraphs) {
    std::string text;
    for (int i = 0; i < paragraphs; ++i)
        text += "Mayor Ann Orr said on Monday that the bridge would cost " + std::to_string(i) +
                " crowns.\n\n\"We were told otherwise,\" the council of Norvale replied; nobody paid.\n\n";
    return text;
}

using Logits = std::vector<std::vector<std::int32_t>>;

Logits logits_in_runs_of(Index length, const Document& document, Arithmetic arithmetic) {
    const encoder::Features features = encoder::read_features(document);
    encoder::Network network(random_weights(), document, features, arithmetic);
    Logits all;
    const auto size = static_cast<Index>(document.tokens.size());
    for (Index first = 0; first < size; first += length) {
        const Index last = std::min(first + length, size);
        network.run({first, last});
        for (Index token = first; token < last; ++token) {
            const auto logits = network.logits(token);
            all.emplace_back(logits.begin(), logits.end());
        }
    }
    return all;
}

}  // namespace

TEST_CASE("SIMD and plain dot products are the same numbers") {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        const std::size_t width = 16 * (1 + random() % 8);
        const std::size_t taps = 1 + random() % 3;
        std::vector<std::int16_t> numbers((4 + 4 * taps) * width);
        std::vector<std::int16_t> rows(2 * taps * width);
        for (std::int16_t& number : numbers) number = static_cast<std::int16_t>(random());
        for (std::int16_t& weight : rows) weight = static_cast<std::int16_t>(static_cast<std::int8_t>(random()));
        if (round == 0) {  // the ends of the range
            std::fill(numbers.begin(), numbers.end(), std::int16_t{-32768});
            std::fill(rows.begin(), rows.end(), std::int16_t{-128});
        }
        const encoder::Window window{numbers.data(), width, taps, (1 + random() % 4) * width, width};
        const std::int16_t* other_row = rows.data() + taps * width;
        CHECK(encoder::dot_products(rows.data(), other_row, window, Arithmetic::plain) ==
              encoder::dot_products(rows.data(), other_row, window, Arithmetic::fastest));
    }
}

TEST_CASE("SIMD and plain gates are the same numbers") {
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        encoder::TileSums sums{};
        // Any sums that with the bias fit into 32 bits, at all scales, also such as saturate.
        const auto size = static_cast<unsigned>(random() % 31);
        for (auto& row : sums)
            for (std::int32_t& sum : row) sum = static_cast<std::int32_t>(random()) >> size;
        encoder::RowScale value{0, static_cast<std::int32_t>(1 + (random() >> (2 + random() % 30)))};
        encoder::RowScale gate{0, static_cast<std::int32_t>(1 + (random() >> (2 + random() % 30)))};
        if (size > 2) value.bias = gate.bias = static_cast<std::int32_t>(random()) >> 2;
        CHECK(encoder::gated_changes(sums, value, gate, Arithmetic::plain) ==
              encoder::gated_changes(sums, value, gate, Arithmetic::fastest));
    }
}

TEST_CASE("SIMD and plain arithmetic give the same logits") {
    const Document document = segmented(article(10));
    CHECK(logits_in_runs_of(encoder::chunk_tokens, document, Arithmetic::plain) ==
          logits_in_runs_of(encoder::chunk_tokens, document, Arithmetic::fastest));
}

TEST_CASE("the logits do not depend on the runs that a document is worked on in") {
    const Document document = segmented(article(12));
    REQUIRE(document.tokens.size() > 300);
    REQUIRE(document.tokens.size() <= encoder::chunk_tokens);
    const Logits whole = logits_in_runs_of(encoder::chunk_tokens, document, Arithmetic::fastest);
    for (const Index length : {1U, 3U, 8U, 50U, 129U})
        CHECK(logits_in_runs_of(length, document, Arithmetic::fastest) == whole);
}

TEST_CASE("a token sees its neighbours as far as the blocks look, and no further") {
    const std::string text = article(6);
    std::string changed = text;
    changed.replace(changed.find("Ann"), 3, "Eva");
    const Document document = segmented(text);
    const Document changed_document = segmented(changed);
    REQUIRE(document.tokens.size() == changed_document.tokens.size());
    const Logits logits = logits_in_runs_of(encoder::chunk_tokens, document, Arithmetic::fastest);
    const Logits changed_logits = logits_in_runs_of(encoder::chunk_tokens, changed_document, Arithmetic::fastest);
    const std::size_t changed_token = 1;
    const std::size_t reach = 1 + 2 + 4;
    CHECK(logits[changed_token] != changed_logits[changed_token]);
    CHECK(logits[changed_token + reach] != changed_logits[changed_token + reach]);
    for (std::size_t token = changed_token + reach + 1; token < logits.size(); ++token)
        CHECK(logits[token] == changed_logits[token]);
}

TEST_CASE("texts of any length are read: none, one token, more than a run, one endless sentence") {
    for (const std::string& text : {std::string(), std::string("Yes"), article(120), std::string(20000, 'a')}) {
        const Document document = segmented(text);
        const LearnedReading reading = encoder::read(random_weights(), document);
        CHECK(reading.tokens.size() == document.tokens.size());
        CHECK(reading.sentence_worthiness.size() == document.sentences.size());
    }
    const Document document = segmented("Stop." + std::string(5000, ')'));
    REQUIRE(document.sentences.size() == 1);
    CHECK(encoder::read(random_weights(), document).tokens.size() == 5002);
}

TEST_CASE("a reading's percentages are percentages") {
    const Document document = segmented(article(40));
    const LearnedReading reading = encoder::read(random_weights(), document);
    for (const TokenReading& token : reading.tokens) {
        int sum = 0;
        for (const std::uint8_t percent : token.word_class_percent) sum += percent;
        CHECK((sum > 85 && sum < 115));  // each of 22 is rounded
        CHECK(token.percent_of(token.word_class) ==
              *std::max_element(token.word_class_percent.begin(), token.word_class_percent.end()));
        for (const std::uint8_t percent : token.role.percent) CHECK(percent <= 100);
        CHECK((!token.role.begins || token.role.kind != RoleKind::none));
    }
}
