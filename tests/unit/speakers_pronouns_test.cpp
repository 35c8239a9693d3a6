#include <catch2/catch.hpp>

#include "speakers_cast.h"

using namespace sayso;
using sayso::testing::Cast;
using Names = std::vector<std::string>;

TEST_CASE("a pronoun goes on with the one who was speaking") {
    const Cast cast("[Peter Lunt] said the mill would close. \"It is old,\" [he] said.");
    CHECK(cast.names() == Names{"Peter Lunt", "Peter Lunt"});
    CHECK(cast.why(1) == "\"he\" is Peter Lunt: the last one who was speaking");
}

TEST_CASE("gender chooses between two people") {
    const Cast cast("[Anna Kessel] said no. [Peter Lunt] said yes. [She] said it again. [He] laughed.");
    CHECK(cast.names() == Names{"Anna Kessel", "Peter Lunt", "Anna Kessel", "Peter Lunt"});
}

TEST_CASE("titles tell the gender that names do not") {
    const Cast cast("Spokeswoman Oriel Tamm met Councilman Ebbo Varn. [He] said no. [She] said yes.");
    CHECK(cast.names() == Names{"Ebbo Varn", "Oriel Tamm"});
}

TEST_CASE("the subject of the sentence before is nearer than its object") {
    CHECK(Cast("Peter Lunt met John Barrow in Lund. [He] said the talks were good.").names() == Names{"Peter Lunt"});
}

TEST_CASE("somebody named inside a quotation is seldom whom the pronoun behind it means") {
    CHECK(Cast("[Peter Lunt] said: \"John Barrow is wrong.\" [He] said it twice.").names() ==
          Names{"Peter Lunt", "Peter Lunt"});
}

TEST_CASE("he is never a group, an organisation or a document") {
    CHECK(Cast("[The Trade Council] said no. [He] said yes.").names() == Names{"Trade Council", "-"});
    CHECK(Cast("[Officials] said no. [He] said yes.").names() == Names{"Officials", "-"});
    CHECK(Cast("[The report] said no. [She] said yes.").names() == Names{"the report", "-"});
}

TEST_CASE("nobody is better than somebody who does not fit") {
    const Cast cast("[Anna Kessel] said no. [He] said yes.");
    CHECK(cast.name(1) == "-");
    CHECK(cast.why(1) == "nobody named before fits \"He\"");
}

TEST_CASE("they and it go on with groups and organisations") {
    CHECK(Cast("[Two officials] said no. [They] said it was late.").names() == Names{"Two officials", "Two officials"});
    CHECK(Cast("[The Trade Council] said no. [It] said prices were high.").names() ==
          Names{"Trade Council", "Trade Council"});
    CHECK(Cast("[The study] found no harm. [It] found that wages rose.").names() == Names{"the study", "the study"});
}

TEST_CASE("a relative pronoun means what it follows") {
    CHECK(Cast("Anna Kessel, [who] said no, left.").names() == Names{"Anna Kessel"});
}

TEST_CASE("I inside somebody's words is the one who speaks") {
    Document document = sayso::testing::up_to_quotations("Anna Kessel said: \"I think it is late.\"");
    Attribution outer;
    outer.source = {{0, 11}};
    outer.content = {{18, 39}};
    Attribution inner;
    inner.source = {{19, 20}};
    document.attributions = {outer, inner};
    const Roster roster = build_roster(document);
    REQUIRE(roster.links[1].speaker);
    CHECK(roster.links[1].speaker == roster.links[0].speaker);
}

TEST_CASE("some, others and one are speakers of their own") {
    CHECK(Cast("[Anna Kessel] said no. [Some] said yes. [Others] said nothing.").names() ==
          Names{"Anna Kessel", "Some", "Others"});
}

TEST_CASE("a pronoun in a phrase at the front means the subject behind it") {
    const Cast cast("In his speech, Peter Lunt thanked the town. [He] said it was late.");
    CHECK(cast.names() == Names{"Peter Lunt"});
}

TEST_CASE("the owner in a phrase can be meant") {
    CHECK(Cast("Anna Kessel's house burnt down. [She] said it was old.").names() == Names{"Anna Kessel"});
}

TEST_CASE("a pronoun inside a quotation tells nobody's gender") {
    const Cast cast("Her neighbour, the fisherman Oriel Varn, buys bread. \"Without her there is none,\" [he] said.");
    CHECK(cast.names() == Names{"Oriel Varn"});
}

TEST_CASE("I in the answers of an interview without names is the one who is interviewed") {
    const Cast cast(
        "An interview with the baker Anna Kessel.\n\nWhen did you start?\n\n[I] think it was in 1990.\n\nAnd "
        "why did [you] say no?\n\nIt was late.");
    CHECK(cast.names() == Names{"Anna Kessel", "Anna Kessel"});
}

TEST_CASE("we without anybody's words around it is the text's own voice") {
    const Cast cast("[We] found no harm. [We] think that wages rose.");
    CHECK(cast.names() == Names{"We", "We"});
    CHECK(cast.roster().speakers.size() == 1);
}
