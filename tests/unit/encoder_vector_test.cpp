// The trained network gives the numbers that its trainer worked out for a text (tests/encoder/vector.json, written by
// train/encoder/test_vector.py for the same weights): the inference does what was trained, in every build.
#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "encoder/decoding.h"
#include "encoder/embedded_weights.h"
#include "encoder/network.h"
#include "encoder/reading.h"
#include "segmented.h"

using namespace sayso;
using namespace sayso::testing;

namespace {

const nlohmann::json& vector() {
    static const nlohmann::json json = nlohmann::json::parse(std::ifstream(SAYSO_ENCODER_VECTOR "/vector.json"));
    return json;
}

using Scores = std::vector<std::int32_t>;

}  // namespace

TEST_CASE("the logits of the linked weights are the trainer's") {
    const Document document = segmented(vector()["text"].get<std::string>());
    const encoder::Features features = encoder::read_features(document);
    encoder::Network network(encoder::embedded_weights(), document, features);
    network.run({0, static_cast<Index>(document.tokens.size())});
    const std::vector<std::pair<std::string, encoder::HeadRows>> heads{{"class", encoder::word_class_head},
                                                                       {"role", encoder::role_head},
                                                                       {"mention", encoder::mention_head},
                                                                       {"shift", encoder::shift_head}};
    for (const auto& [name, rows] : heads) {
        const auto expected = vector()["logits"][name].get<std::vector<Scores>>();
        REQUIRE(expected.size() == document.tokens.size());
        for (Index token = 0; token < expected.size(); ++token) {
            const auto logits = network.logits(token).subspan(rows.first, rows.count);
            CHECK(Scores(logits.begin(), logits.end()) == expected[token]);
        }
    }
}

TEST_CASE("the labels and the worthiness of the linked weights are the trainer's") {
    const Document document = segmented(vector()["text"].get<std::string>());
    const LearnedReading reading = encoder::read(encoder::embedded_weights(), document);
    const auto label_of = [](const auto& span) { return 2 * static_cast<int>(span.kind) - (span.begins ? 1 : 0); };
    for (std::size_t token = 0; token < document.tokens.size(); ++token) {
        CHECK(static_cast<int>(reading.tokens[token].word_class) == vector()["tags"]["class"][token]);
        CHECK(label_of(reading.tokens[token].role) == vector()["tags"]["role"][token]);
        CHECK(label_of(reading.tokens[token].name) == vector()["tags"]["mention"][token]);
        CHECK(label_of(reading.tokens[token].shift) == vector()["tags"]["shift"][token]);
    }
    const auto worth = vector()["worth"].get<Scores>();
    REQUIRE(worth.size() == document.sentences.size());
    for (std::size_t sentence = 0; sentence < worth.size(); ++sentence)
        CHECK(reading.sentence_worthiness[sentence] == encoder::to_percentage(worth[sentence]));
}
