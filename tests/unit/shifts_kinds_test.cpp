// The ways in which a text shows change, and the kinds they tell.
#include <catch2/catch.hpp>

#include "shifts_reading.h"

using sayso::testing::Marked;
using sayso::testing::shift_in;
using sayso::testing::shifts_in;

TEST_CASE("A negated change is continuity, a negated continuation an end") {
    CHECK(shift_in("The government will not raise the salt tax.").kind == "continue");
    CHECK(shift_in("The government ruled out raising the salt tax.").kind == "continue");
    CHECK(shift_in("The government has no plans to raise the salt tax.").kind == "continue");
    CHECK(shift_in("The ministry will not renew the subsidy.").kind == "end");
    CHECK(shift_in("The ministry will no longer pay the subsidy.").kind == "end");
}

TEST_CASE("Continuity has its own words") {
    CHECK(shift_in("The government remains committed to the treaty.").kind == "continue");
    CHECK(shift_in("The central bank left its interest rate unchanged.").kind == "continue");
    CHECK(shift_in("The minister said the ban would remain in place.").kind == "continue");
    CHECK(shift_in("The ministry will continue to pay the subsidy.").kind == "continue");
}

TEST_CASE("Particles may stand behind the object") {
    const Marked shift = shift_in("The government will pull its troops out of Orsel.");
    CHECK(shift.kind == "end");
    CHECK(shift.cue == "will pull ... out");
    CHECK(shift_in("The council will bring the tram fare back.").kind == "reverse");
}

TEST_CASE("What a thing is made belongs to the verb") {
    const Marked shift = shift_in("The government made vaccination compulsory.");
    CHECK(shift.kind == "introduce");
    CHECK(shift.policy == "vaccination");
}

TEST_CASE("One thing in favour of another is a replacement") {
    const Marked shift = shift_in("The council will scrap the parking fee in favour of a tram levy.");
    CHECK(shift.kind == "replace");
    CHECK(shift.from == "the parking fee");
    CHECK(shift.to == "a tram levy");
    CHECK(shift_in("The ministry replaced the quota with a tax.").kind == "replace");
}

TEST_CASE("Nouns tell of change when they name a policy") {
    const Marked shift = shift_in("The prime minister announced the withdrawal of the extradition bill.");
    CHECK(shift.kind == "end");
    CHECK(shift.policy == "the extradition bill");
    CHECK(shift.actor == "The prime minister");
}

TEST_CASE("Changed positions are reversals") {
    const Marked shift = shift_in("The minister had previously opposed the toll, but now backs it.");
    CHECK(shift.kind == "reverse");
    CHECK(shift.cue == "had previously opposed");
    CHECK(shift.actor == "The minister");
    CHECK(shift.from == "opposed the toll");
}

TEST_CASE("A position given up is a reversal, a rule given up an end") {
    CHECK(shift_in("The government dropped its promise to build the bridge.").kind == "reverse");
    CHECK(shift_in("The government abolished the bridge toll.").kind == "end");
}

TEST_CASE("Two numbers tell which way a change goes") {
    const std::vector<Marked> up =
        shifts_in("The ministry will raise the salt tax. The benefit will be paid until the age of 23 instead of 21.");
    REQUIRE(up.size() == 2);
    CHECK(up[1].kind == "increase");
    CHECK(up[1].from == "21");
    const std::vector<Marked> down = shifts_in(
        "The council lowered the tram fare. No household may hold more than 20 permits, down from a limit of 50.");
    REQUIRE(down.size() == 2);
    CHECK(down[1].kind == "decrease");
}
