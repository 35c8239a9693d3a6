#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "claims/worthiness.h"
#include "claims_reading.h"
#include "lexicon/lexicon.h"
#include "lexicon_data.h"

using sayso::Claim;
using sayso::Document;
using sayso::testing::Said;
using sayso::testing::with_claims;

namespace {

int worthiness_of(std::string_view text, const std::vector<Said>& attributions = {}) {
    return with_claims(text, attributions).claim_layer.sentence_worthiness.at(0);
}

}  // namespace

TEST_CASE("Figures and public harm are worth a check, courtesies and opinions hardly") {
    const int figures = worthiness_of("The storm killed 12 people and destroyed 300 homes.");
    const int opinion = worthiness_of("We are very proud of this wonderful team.");
    const int question = worthiness_of("Where do you want to go?");
    CHECK(figures > 80);
    CHECK(opinion < 25);
    CHECK(question < 15);
}

TEST_CASE("Each sentence has a worthiness, each claim has one with its reasons") {
    const Document document = with_claims("The council closed the bridge. Nobody was hurt.\n\nIt is 40 years old.");
    CHECK(document.claim_layer.sentence_worthiness.size() == document.sentences.size());
    for (const Claim& claim : document.claim_layer.claims) {
        CHECK(claim.check_worthiness <= 100);
        CHECK(claim.why.size() <= 3);
    }
}

TEST_CASE("The reasons are visible features, and say which way they weigh") {
    const Document document = with_claims("The mine cost 90 million florins.");
    const std::vector<std::string>& why = document.claim_layer.claims.at(0).why;
    CHECK(std::find(why.begin(), why.end(), "a specific number") != why.end());
    const Document wish = with_claims("Orr said we should be proud of our great mine.",
                                      {Said{"Orr", "said", {"we should be proud of our great mine"}}});
    const std::vector<std::string>& against = wish.claim_layer.claims.at(0).why;
    CHECK(std::any_of(against.begin(), against.end(),
                      [](const std::string& reason) { return reason.ends_with("lowers the score"); }));
}

TEST_CASE("What is reported is judged, not the words that report it") {
    const std::string_view text = "Speaking at a ceremony for artists in Lund, Orr said 300 miners had died.";
    const int reported = worthiness_of(text, {Said{"Orr", "said", {"300 miners had died"}}});
    const int same_words = worthiness_of(text);
    CHECK(reported > same_words);
}

TEST_CASE("Every feature has one weight, and every weight a feature") {
    std::multiset<std::string> names;
    for (const auto& feature : sayso::claims::feature_names()) names.insert(std::string(feature.name));
    names.insert("base");
    std::multiset<std::string> weighted;
    for (const auto& entry : sayso::lexicon::parse(sayso::lexicon::data::worthiness_weights))
        weighted.insert(sayso::to_utf8(entry.key));
    CHECK(names == weighted);
}

TEST_CASE("A feature that raises the logit raises the percentage") {
    sayso::claims::Features none;
    sayso::claims::Features number;
    number.set(static_cast<std::size_t>(sayso::claims::Feature::exact_number));
    CHECK(sayso::claims::score_worthiness(number).percent > sayso::claims::score_worthiness(none).percent);
}
