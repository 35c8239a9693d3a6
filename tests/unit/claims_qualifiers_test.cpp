#include <catch2/catch.hpp>
#include <string>

#include "claims_reading.h"

using sayso::Document;
using sayso::Qualifier;
using sayso::QualifierKind;
using sayso::testing::Said;
using sayso::testing::with_claims;
using Words = std::vector<std::string>;

namespace {

// The qualifiers of one kind in a claim. As somebody's words, so that nothing is left out as too trivial.
Words qualifiers(const std::string& text, QualifierKind kind) {
    const Document document = with_claims("Orr said: " + text, {Said{"Orr", "said", {text}}});
    Words words;
    if (document.claim_layer.claims.empty()) return words;
    for (const Qualifier& qualifier : document.claim_layer.claims[0].qualifiers)
        if (qualifier.kind == kind) words.push_back(sayso::to_utf8(document.text_of(qualifier.span)));
    return words;
}

}  // namespace

TEST_CASE("Amounts are qualifiers with what they count") {
    CHECK(qualifiers("The storm destroyed at least 300 homes.", QualifierKind::quantity) ==
          Words{"at least 300 homes"});
    CHECK(qualifiers("The mine cost $90 million.", QualifierKind::quantity) == Words{"$90 million"});
    CHECK(qualifiers("Orr won 25.7% of the vote.", QualifierKind::quantity) == Words{"25.7% of the vote"});
    CHECK(qualifiers("Two thirds of the island lost power.", QualifierKind::quantity) ==
          Words{"Two thirds of the island"});
    CHECK(qualifiers("Several schools were closed.", QualifierKind::quantity) == Words{"Several schools"});
}

TEST_CASE("Numbers of dates and names count nothing") {
    CHECK(qualifiers("The mine closed on March 4, 2019.", QualifierKind::quantity).empty());
    CHECK(qualifiers("The council voted on Article 50.", QualifierKind::quantity).empty());
    CHECK(qualifiers("It was the 3rd vote.", QualifierKind::quantity).empty());
}

TEST_CASE("A time ends the amount before it") {
    CHECK(qualifiers("Prices rose 31 percent last year.", QualifierKind::quantity) == Words{"31 percent"});
    CHECK(qualifiers("Prices rose 31 percent last year.", QualifierKind::time) == Words{"last year"});
}

TEST_CASE("Dates, spans and events say when") {
    CHECK(qualifiers("On Monday, March 4, the mine closed.", QualifierKind::time) == Words{"On Monday, March 4"});
    CHECK(qualifiers("Orr led the council for 20 years.", QualifierKind::time) == Words{"for 20 years"});
    CHECK(qualifiers("The bridge has been shut since 2015.", QualifierKind::time) == Words{"since 2015"});
    CHECK(qualifiers("The roof fell two weeks ago.", QualifierKind::time) == Words{"two weeks ago"});
    CHECK(qualifiers("The mine closed during the strike.", QualifierKind::time) == Words{"during the strike"});
    CHECK(qualifiers("The toll has already been raised.", QualifierKind::time) == Words{"already"});
}

TEST_CASE("The verb may and the month May are told apart") {
    CHECK(qualifiers("The mine may close.", QualifierKind::hedge) == Words{"may"});
    CHECK(qualifiers("The mine closed in May.", QualifierKind::hedge).empty());
    CHECK(qualifiers("The mine closed in May.", QualifierKind::time) == Words{"in May"});
}

TEST_CASE("Hedges leave a statement less than certain") {
    CHECK(qualifiers("The fire was reportedly caused by a lamp.", QualifierKind::hedge) == Words{"reportedly"});
    CHECK(qualifiers("About 300 homes were lost.", QualifierKind::hedge) == Words{"About"});
    CHECK(qualifiers("Orr wrote a book about the mine.", QualifierKind::hedge).empty());
}

TEST_CASE("Modality is what must, will or can be") {
    CHECK(qualifiers("The mine will close.", QualifierKind::modality) == Words{"will"});
    CHECK(qualifiers("Drivers have to pay a toll.", QualifierKind::modality) == Words{"have to"});
    CHECK(qualifiers("The ministry is to publish the rates.", QualifierKind::modality) == Words{"is to"});
}

TEST_CASE("Negation is marked by its word") {
    CHECK(qualifiers("The council did not vote.", QualifierKind::negation) == Words{"not"});
    CHECK(qualifiers("The council didn't vote.", QualifierKind::negation) == Words{"n't"});
    CHECK(qualifiers("The bridge is no longer safe.", QualifierKind::negation) == Words{"no longer"});
}
