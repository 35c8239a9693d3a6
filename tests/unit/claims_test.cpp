#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "claims_reading.h"

using sayso::ClaimType;
using sayso::Document;
using sayso::testing::claims_in;
using sayso::testing::Said;
using sayso::testing::with_claims;
using Claims = std::vector<std::string>;

TEST_CASE("A sentence of the article is a claim without its full stop") {
    CHECK(claims_in("The council closed the Tarn bridge on Monday.") ==
          Claims{"The council closed the Tarn bridge on Monday"});
    const Document document = with_claims("The council closed the bridge.");
    CHECK_FALSE(document.claim_layer.claims[0].attribution);
}

TEST_CASE("A headline is a claim even without a finite verb") {
    CHECK(claims_in("Council to close Tarn bridge for repairs\n\nThe bridge is old.")[0] ==
          "Council to close Tarn bridge for repairs");
}

TEST_CASE("Questions, date lines, credits and captions are no claims") {
    CHECK(claims_in("Who closed the bridge?").empty());
    CHECK(claims_in("Bridge closed after storm\n\nMonday, March 4, 2019\n\nThe council closed the bridge.").size() ==
          2);
    CHECK(claims_in("Image: Kari Holm.").empty());
    CHECK(claims_in("Protesters at the harbour.").empty());
}

TEST_CASE("The place at the head of a report is not part of its claim") {
    CHECK(claims_in("LUND, Meria \u2014 The council closed the bridge.") == Claims{"The council closed the bridge"});
}

TEST_CASE("Coordinated clauses are claims of their own") {
    CHECK(claims_in("The council closed the bridge and the mayor resigned.") ==
          Claims{"The council closed the bridge", "the mayor resigned"});
    CHECK(claims_in("Wages rose by 3%, but food prices have doubled.") ==
          Claims{"Wages rose by 3%", "food prices have doubled"});
    CHECK(claims_in("The mine closed; its owner left the country.") ==
          Claims{"The mine closed", "its owner left the country"});
    CHECK(claims_in("Ann Orr won 12 seats, Per Holm won 8, and Kari Lund lost hers.").size() == 3);
}

TEST_CASE("Coordinated predicates are claims of their own when each says enough") {
    CHECK(claims_in("Orr was convicted of fraud in 2011 and was sentenced to two years in prison.") ==
          Claims{"Orr was convicted of fraud in 2011", "was sentenced to two years in prison"});
    CHECK(claims_in("The storm came and went.").size() == 1);
}

TEST_CASE("Coordinated nouns stay in one claim") {
    CHECK(claims_in("The council and the mayor closed the bridge.").size() == 1);
    CHECK(claims_in("The ministry promised a full and open inquiry.").size() == 1);
    CHECK(claims_in("Police found tools, ropes and a radio in the van.").size() == 1);
}

TEST_CASE("A list with a predicate of its own for each item is divided at its commas") {
    CHECK(claims_in("The storm destroyed 300 homes, damaged the old harbour and flooded the railway line.") ==
          Claims{"The storm destroyed 300 homes", "damaged the old harbour", "flooded the railway line"});
}

TEST_CASE("A subject that is coordinated inside a dependent clause divides nothing") {
    CHECK(claims_in("The school closed because Orr and Holm were ill.").size() == 1);
}

TEST_CASE("A condition or a cause stays with what it is a condition or cause of") {
    CHECK(claims_in("The ferry stopped because the harbour was frozen.").size() == 1);
    CHECK(claims_in("If the river rises, the council closes the bridge.").size() == 1);
}

TEST_CASE("A contrast is a claim beside the main one") {
    CHECK(claims_in("The council closed the bridge, although the mayor opposed it.") ==
          Claims{"The council closed the bridge", "the mayor opposed it"});
}

TEST_CASE("A relative clause between commas is asserted too, with the name that it is about") {
    CHECK(claims_in("Orr, who ran the mine until March, has left the country.") ==
          Claims{"Orr, who ran the mine until March, has left the country", "Orr, who ran the mine until March"});
    CHECK(claims_in("The council sold the harbour, which had lost money for years.") ==
          Claims{"The council sold the harbour", "the harbour, which had lost money for years"});
}

TEST_CASE("A relative clause without commas tells which one is meant and asserts nothing") {
    CHECK(claims_in("The council sold the mine that had lost money for years.").size() == 1);
}

TEST_CASE("A result and a ranking at the end of a clause are asserted too") {
    CHECK(claims_in("A slide blocked the road, leaving two towns without water.") ==
          Claims{"A slide blocked the road", "leaving two towns without water"});
    CHECK(claims_in("Prices rose by 31 percent, the largest increase since 1998.") ==
          Claims{"Prices rose by 31 percent", "the largest increase since 1998"});
    CHECK(claims_in("Rescuers reached the island, using two small boats from Lund.").size() == 1);
}

TEST_CASE("What is reported is the claim, not that it is reported") {
    const Document document =
        with_claims("Orr said that the mine had closed.", {Said{"Orr", "said", {"that the mine had closed"}}});
    REQUIRE(document.claim_layer.claims.size() == 1);
    CHECK(sayso::testing::strings(document, document.claim_layer.claims) == Claims{"the mine had closed"});
    CHECK(document.claim_layer.claims[0].attribution == 0U);
}

TEST_CASE("Coordinated contents of one attribution are separate claims") {
    CHECK(claims_in("Orr said that the mine had closed and that the miners would be paid.",
                    {Said{"Orr", "said", {"that the mine had closed and that the miners would be paid"}}}) ==
          Claims{"the mine had closed", "the miners would be paid"});
    CHECK(claims_in("Orr promised to close the mine and to pay every miner.",
                    {Said{"Orr", "promised", {"to close the mine and to pay every miner"}}}) ==
          Claims{"to close the mine", "to pay every miner"});
}

TEST_CASE("Each sentence of a quotation is a claim without the quotation marks") {
    CHECK(claims_in("\"The mine is closed. We paid everybody,\" Orr said.",
                    {Said{"Orr", "said", {"\"The mine is closed. We paid everybody,\""}}}) ==
          Claims{"The mine is closed", "We paid everybody"});
}

TEST_CASE("A sentence that is interrupted by its report is one claim, two sentences are two") {
    CHECK(claims_in("\"The mine,\" Orr said, \"has lost money for years.\"",
                    {Said{"Orr", "said", {"\"The mine,\"", "\"has lost money for years.\""}}}) ==
          Claims{"\"The mine,\" Orr said, \"has lost money for years.\""});
    CHECK(claims_in("\"The mine is closed,\" Orr said, \"we paid everybody.\"",
                    {Said{"Orr", "said", {"\"The mine is closed,\"", "\"we paid everybody.\""}}}) ==
          Claims{"The mine is closed", "we paid everybody"});
}

TEST_CASE("The article's own assertion beside a report is a claim") {
    CHECK(claims_in("Orr signed the order and said the mine would close.",
                    {Said{"Orr", "said", {"the mine would close"}}}) ==
          Claims{"Orr signed the order", "the mine would close"});
    CHECK(claims_in("On Friday Orr said in Lund that the mine would close.",
                    {Said{"Orr", "said", {"that the mine would close"}}}) == Claims{"the mine would close"});
}

TEST_CASE("Content that only points at a statement made elsewhere is no claim") {
    CHECK(claims_in("Orr denied the accusation.", {Said{"Orr", "denied", {"the accusation"}}}).empty());
    CHECK(claims_in("Orr denied it.", {Said{"Orr", "denied", {"it"}}}).empty());
}

TEST_CASE("A bracket that is closed inside the claim stays, an omission at its end goes") {
    CHECK(claims_in("The road is 8 kilometres (five miles) long [...].") ==
          Claims{"The road is 8 kilometres (five miles) long"});
}

TEST_CASE("The type of a claim follows its words") {
    // As somebody's words, so that nothing is left out as too trivial.
    const auto has = [&](std::string text, ClaimType type) {
        const Document document = with_claims("Orr said: " + text, {Said{"Orr", "said", {text}}});
        const std::vector<ClaimType> types = document.claim_layer.claims.at(0).types;
        return std::find(types.begin(), types.end(), type) != types.end();
    };
    CHECK(has("The storm destroyed 300 homes.", ClaimType::quantity));
    CHECK(has("The council closed the bridge.", ClaimType::event));
    CHECK(has("The ferry stopped because of ice.", ClaimType::causal));
    CHECK(has("Rents are higher than in Lund.", ClaimType::comparison));
    CHECK(has("The council will close the bridge.", ClaimType::prediction));
    CHECK(has("Drivers must pay a toll.", ClaimType::policy));
    CHECK(has("The plan is a disgrace.", ClaimType::evaluation));
    CHECK(has("The Tarn is a river.", ClaimType::definition));
    CHECK_FALSE(has("The council will close the bridge.", ClaimType::event));
    CHECK_FALSE(has("The toll costs more than 5 florins.", ClaimType::comparison));
    CHECK_FALSE(has("He was born in 1961.", ClaimType::quantity));
}

TEST_CASE("What the article itself says without weight is left out, what somebody says is kept") {
    CHECK(claims_in("It is a wonderful, beautiful festival for our fans.").empty());
    CHECK(claims_in("Orr said it is a wonderful, beautiful festival for our fans.",
                    {Said{"Orr", "said", {"it is a wonderful, beautiful festival for our fans"}}})
              .size() == 1);
}

TEST_CASE("Every claim has a type") {
    const Document document = with_claims("The mayor of Lund is seriously ill.");
    REQUIRE_FALSE(document.claim_layer.claims.empty());
    CHECK_FALSE(document.claim_layer.claims[0].types.empty());
}

TEST_CASE("A claim does not grow with the commas of a very long sentence") {
    std::string text = "The mayor, who left";
    for (int i = 0; i < 20000; ++i) text += ", who left";
    const Document document = with_claims(text + ".");
    // A sentence is cut at 1000 tokens, and a piece that starts with its verb is one claim.
    for (std::size_t i = 1; i < document.claim_layer.claims.size(); ++i)
        CHECK(document.claim_layer.claims[i].span.length() < 3500);
}

TEST_CASE("What the article itself only judges or foretells is no claim; in a headline, and said by somebody, it is") {
    CHECK(claims_in("The decision will trouble the whole coast.").empty());
    CHECK(claims_in("Ferry fares will rise on Monday\n\nThe council met on Sunday.").size() == 2);
    const std::string text = "Ann Orr said fares will rise.";
    CHECK(claims_in(text, {{"Ann Orr", "said", {"fares will rise"}}}).size() == 1);
}
