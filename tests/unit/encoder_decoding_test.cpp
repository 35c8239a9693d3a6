// From scores to labels and percentages.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

#include "encoder/decoding.h"

using namespace sayso;

namespace {

using Scores = std::vector<std::int32_t>;
using Labels = std::vector<std::uint8_t>;

Labels best_labels(const encoder::Transitions& transitions, const std::vector<Scores>& tokens) {
    encoder::SequenceDecoder decoder(transitions);
    for (const Scores& logits : tokens) decoder.add(logits);
    const auto labels = decoder.best_labels();
    return {labels.begin(), labels.end()};
}

std::int64_t score_of(const encoder::Transitions& transitions, const std::vector<Scores>& tokens,
                      const Labels& labels) {
    std::int64_t score = transitions.start[labels[0]] + tokens[0][labels[0]];
    for (std::size_t i = 1; i < labels.size(); ++i)
        score += transitions.next[labels[i - 1] * transitions.start.size() + labels[i]] + tokens[i][labels[i]];
    return score;
}

// Label 2 goes on with a span that label 1 begins.
const encoder::Transitions no_orphans{{0, 0, -100000}, {0, 0, -100000, 0, 0, 0, 0, 0, 0}};

}  // namespace

TEST_CASE("without preference for an order the best labels are the best of each token") {
    const encoder::Transitions free{{0, 0, 0}, Scores(9)};
    CHECK(best_labels(free, {{5, 1, 2}, {1, 9, 2}, {0, 0, 3}}) == Labels{0, 1, 2});
}

TEST_CASE("a span does not go on that has not begun") {
    CHECK(best_labels(no_orphans, {{900, 0, 1000}}) == Labels{0});
    CHECK(best_labels(no_orphans, {{500, 400, 0}, {0, 0, 1000}}) == Labels{1, 2});
    CHECK(best_labels(no_orphans, {{5000, 400, 0}, {0, 0, 1000}}) == Labels{0, 0});
}

TEST_CASE("of equal labels the lower one wins") {
    const encoder::Transitions free{{0, 0, 0}, Scores(9)};
    CHECK(best_labels(free, {{1, 1, 1}, {0, 7, 7}}) == Labels{0, 1});
}

TEST_CASE("no labelling scores higher than the decoder's") {
    std::mt19937 random(3);
    const auto draw = [&] { return static_cast<std::int32_t>(random() % 4001) - 2000; };
    for (int round = 0; round < 50; ++round) {
        encoder::Transitions transitions{Scores(3), Scores(9)};
        std::generate(transitions.start.begin(), transitions.start.end(), draw);
        std::generate(transitions.next.begin(), transitions.next.end(), draw);
        std::vector<Scores> tokens(6, Scores(3));
        for (Scores& logits : tokens) std::generate(logits.begin(), logits.end(), draw);
        const std::int64_t found = score_of(transitions, tokens, best_labels(transitions, tokens));
        for (int labelling = 0; labelling < 729; ++labelling) {
            Labels labels;
            for (int left = labelling; labels.size() < 6; left /= 3)
                labels.push_back(static_cast<std::uint8_t>(left % 3));
            if (score_of(transitions, tokens, labels) > found) FAIL("a better labelling exists");
        }
    }
    SUCCEED();
}

TEST_CASE("a decoder starts afresh after clear, and knows the empty sequence") {
    encoder::SequenceDecoder decoder(no_orphans);
    CHECK(decoder.best_labels().empty());
    decoder.add(Scores{0, 500, 0});
    decoder.clear();
    decoder.add(Scores{0, 0, 1000});
    CHECK(decoder.best_labels().size() == 1);
    CHECK(decoder.best_labels()[0] == 0);
}

TEST_CASE("percentages are those of the softmax, within one") {
    std::mt19937 random(5);
    for (int round = 0; round < 500; ++round) {
        Scores logits(7);
        for (std::int32_t& logit : logits) logit = static_cast<std::int32_t>(random() % 12000) - 6000;
        std::array<std::uint8_t, 7> percentages{};
        encoder::to_percentages(logits, percentages);
        double whole = 0;
        for (const std::int32_t logit : logits) whole += std::exp(logit / 1024.0);
        for (std::size_t i = 0; i < logits.size(); ++i)
            CHECK(std::abs(percentages[i] - 100 * std::exp(logits[i] / 1024.0) / whole) < 1);
    }
}

TEST_CASE("percentages of extreme scores are 0 and 100") {
    std::array<std::uint8_t, 3> percentages{};
    encoder::to_percentages(Scores{-(1 << 20), 1 << 20, 0}, percentages);
    CHECK(percentages == std::array<std::uint8_t, 3>{0, 100, 0});
    CHECK(encoder::to_percentage(0) == 50);
    CHECK(encoder::to_percentage(1024) == 73);
    CHECK(encoder::to_percentage(-(1 << 20)) == 0);
    CHECK(encoder::to_percentage(1 << 20) == 100);
}
