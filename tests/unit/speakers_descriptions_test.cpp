#include <catch2/catch.hpp>

#include "speakers_cast.h"

using namespace sayso;
using sayso::testing::Cast;
using Names = std::vector<std::string>;

TEST_CASE("a definite title means the person who holds it in the article") {
    const Cast cast("Trade Minister Ilva Brandt spoke in Lund. [The minister] said tariffs would end.");
    CHECK(cast.names() == Names{"Ilva Brandt"});
    CHECK(cast.why(0) == "\"The minister\" is Ilva Brandt: the text gives that title");
}

TEST_CASE("the modifiers of a title have to agree") {
    const Cast cast(
        "Trade Minister Ilva Brandt met Interior Minister Colm Barrow. [The trade minister] agreed. "
        "[The interior minister] said no. [The foreign minister] was absent, he said.");
    CHECK(cast.names() == Names{"Ilva Brandt", "Colm Barrow", "the foreign minister"});
}

TEST_CASE("a former holder is not the holder") {
    const Cast cast(
        "Former president Peter Lunt spoke first. Then President Anna Kessel spoke. [The president] said no. "
        "[The former president] said yes.");
    CHECK(cast.names() == Names{"Anna Kessel", "Peter Lunt"});
}

TEST_CASE("a place keeps two holders of one title apart") {
    const Cast cast(
        "Greek prime minister Elena Markou met Polish prime minister Jan Zaleski. "
        "[Poland's prime minister] agreed. [The Greek prime minister] said no.");
    CHECK(cast.names() == Names{"Jan Zaleski", "Elena Markou"});
}

TEST_CASE("an office is none of its deputies") {
    CHECK(Cast("Deputy governor Peter Lunt was there. [The governor] said no.").names() == Names{"the governor"});
}

TEST_CASE("a headline's bare noun is the one holder whom the article names") {
    const Cast cast(
        "[Federal judge] says the draft is unlawful\n\nJudge Anna Kessel ruled on Friday that it must end. "
        "It was a surprise.");
    CHECK(cast.names() == Names{"Anna Kessel"});
}

TEST_CASE("the noun of an organisation's name stands for it") {
    const Cast cast(
        "The Central Bank of Belisar met. [The bank] said rates would rise. The Tarn Council met as well. "
        "[The council] agreed that they were high.");
    CHECK(cast.names() == Names{"Central Bank of Belisar", "Tarn Council"});
}

TEST_CASE("the company is the last body whose name makes it nothing else") {
    CHECK(
        Cast("Kestrin Marine built the ship. Kestrin was paid in May. The Trade Council had agreed. [The company] said "
             "it was proud.")
            .names() == Names{"Kestrin Marine"});
}

TEST_CASE("a report is taken up by its noun or another one for it") {
    const Cast cast("[A study by the Lund Institute] found that wages fell. [The paper] also found that rents rose.");
    CHECK(cast.names() == Names{"a study by the Lund Institute", "a study by the Lund Institute"});
    CHECK(cast.speaker(0)->type == SpeakerType::document);
}

TEST_CASE("the same bare plural is one group, another spokesman is another one") {
    CHECK(Cast("[Officials] said no. Later [officials] said yes.").roster().speakers.size() == 1);
    CHECK(Cast("[A resident] said no. [A resident] said yes.").roster().speakers.size() == 2);
}

TEST_CASE("a spokeswoman is a person of her own") {
    const Cast cast("[A spokeswoman for Mayor Anna Kessel] said no. [Kessel] said yes.");
    CHECK(cast.names() == Names{"a spokeswoman for Mayor Anna Kessel", "Anna Kessel"});
    CHECK(cast.speaker(0)->type == SpeakerType::person);
}

TEST_CASE("somebody's statement speaks for him, a report for itself") {
    CHECK(Cast("Mayor Anna Kessel wrote. [Kessel's statement] said no.").names() == Names{"Anna Kessel"});
    CHECK(Cast("[A tweet by Mayor Anna Kessel] said no.").names() == Names{"Anna Kessel"});
    CHECK(Cast("[The court's report] said no.").names() == Names{"the court's report"});
}

TEST_CASE("an office by its owner says whose it is in the role") {
    const Cast cast("Mayor Anna Kessel was ill. [Her office] said she would be back.");
    CHECK(cast.name(0) == "Her office");
    CHECK(cast.role(0) == "Kessel's office");
}

TEST_CASE("coordinated sources are a group of their own, and each is mentioned") {
    const Cast cast("[Anna Kessel and Peter Lunt] said no. [Lunt] said it twice.");
    CHECK(cast.names() == Names{"Anna Kessel and Peter Lunt", "Peter Lunt"});
    CHECK(cast.speaker(0)->type == SpeakerType::group);
}

TEST_CASE("a source that is half of an apposition is the person named in the other half") {
    CHECK(Cast("[The director], Anna Kessel, said no.").names() == Names{"Anna Kessel"});
    CHECK(Cast("Anna Kessel, [a lawyer for the town], said no.").names() == Names{"Anna Kessel"});
}

TEST_CASE("an adverb behind the source is no part of the speaker") {
    CHECK(Cast("[Anna Kessel] said no. [She also] said yes.").names() == Names{"Anna Kessel", "Anna Kessel"});
}
