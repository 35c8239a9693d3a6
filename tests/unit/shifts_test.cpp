#include <catch2/catch.hpp>

#include "shifts_reading.h"

using namespace sayso;
using sayso::testing::Marked;
using sayso::testing::Reported;
using sayso::testing::shift_in;
using sayso::testing::shifts_in;
using sayso::testing::with_shifts;

TEST_CASE("Who lifts a ban is the actor, and the ban is policy and old state") {
    const Marked shift = shift_in("The government of Tarn lifted the ban on night fishing on Monday.");
    CHECK(shift.kind == "end");
    CHECK(shift.status == "enacted");
    CHECK(shift.cue == "lifted");
    CHECK(shift.actor == "The government of Tarn");
    CHECK(shift.policy == "the ban on night fishing");
    CHECK(shift.from == "the ban on night fishing");
    CHECK(shift.to.empty());
}

TEST_CASE("What is introduced is the new state") {
    const Marked shift = shift_in("The parliament introduced a tax on empty houses.");
    CHECK(shift.kind == "introduce");
    CHECK(shift.policy == "a tax on empty houses");
    CHECK(shift.to == "a tax on empty houses");
    CHECK(shift.from.empty());
}

TEST_CASE("What a ban hits is no new state") {
    const Marked shift = shift_in("The council banned fireworks in parks.");
    CHECK(shift.kind == "introduce");
    CHECK(shift.policy == "fireworks in parks");
    CHECK(shift.to.empty());
}

TEST_CASE("A passive names its actor behind by") {
    const Marked shift = shift_in("The curfew was lifted by the mayor.");
    CHECK(shift.kind == "end");
    CHECK(shift.cue == "was lifted");
    CHECK(shift.actor == "the mayor");
    CHECK(shift.policy == "The curfew");
}

TEST_CASE("A passive without agent takes who decided before it") {
    const std::vector<Marked> shifts =
        shifts_in("The ministry will raise the fishing fee. The quota will be abolished next year.");
    REQUIRE(shifts.size() == 2);
    CHECK(shifts[1].policy == "The quota");
    CHECK(shifts[1].actor == "The ministry");
}

TEST_CASE("The subject of a verb is found over relative clauses, insertions and coordination") {
    CHECK(shift_in("The minister, who took office in May, will abolish the quota.").actor == "The minister");
    CHECK(shift_in("The council, after two hours of talks, scrapped the parking fee.").actor == "The council");
    const std::vector<Marked> both = shifts_in("The council scrapped the parking fee and lowered the speed limit.");
    REQUIRE(both.size() == 2);
    CHECK(both[1].actor == "The council");
    CHECK(both[1].policy == "the speed limit");
}

TEST_CASE("Whoever plans or votes to change a policy changes it") {
    const Marked planned = shift_in("The government plans to abolish the salt tax.");
    CHECK(planned.cue == "to abolish");
    CHECK(planned.actor == "The government");
    CHECK(planned.status == "announced");
    const Marked voted = shift_in("Parliament voted to legalise home brewing.");
    CHECK(voted.status == "enacted");
    CHECK(voted.actor == "Parliament");
}

TEST_CASE("A law that does something hands on to who made it") {
    const Marked shift = shift_in("The governor signed a law banning plastic bags.");
    CHECK(shift.cue == "banning");
    CHECK(shift.actor == "The governor");
    CHECK(shift.policy == "plastic bags");
}

TEST_CASE("A plan inside a plan is one shift") {
    const Marked shift = shift_in("Ministers have abandoned plans to raise the salt tax.");
    CHECK(shift.kind == "reverse");
    CHECK(shift.policy == "plans to raise the salt tax");
}

TEST_CASE("Old and new values stand behind the change") {
    const Marked rise = shift_in("The ministry will raise the minimum wage to 52 crowns from 44 crowns.");
    CHECK(rise.kind == "increase");
    CHECK(rise.policy == "the minimum wage");
    CHECK(rise.from == "44 crowns");
    CHECK(rise.to == "52 crowns");
    const Marked fall = shift_in("The council cut the toll from 12 crowns to 8 crowns.");
    CHECK(fall.kind == "decrease");
    CHECK(fall.from == "12 crowns");
    CHECK(fall.to == "8 crowns");
}

TEST_CASE("A bill is proposed, not enacted") {
    const Marked shift = shift_in("Senator Ida Brook has filed a bill that would ban night flights.");
    CHECK(shift.cue == "would ban");
    CHECK(shift.status == "proposed");
}

TEST_CASE("What analysts expect is predicted") {
    const Marked shift = shift_in("The central bank will cut the interest rate, economists said.",
                                  {Reported{"economists", "said", "The central bank will cut the interest rate"}});
    CHECK(shift.kind == "decrease");
    CHECK(shift.status == "predicted");
}

TEST_CASE("What is denied keeps its kind") {
    const Marked shift = shift_in("The government denied that it would raise the pension age.",
                                  {Reported{"The government", "denied", "that it would raise the pension age"}});
    CHECK(shift.kind == "increase");
    CHECK(shift.status == "denied");
    CHECK(shift.actor == "The government");
}

TEST_CASE("A shift names the attribution it stands in, and the page can show why it is one") {
    const Document document = with_shifts("The minister said the ministry would scrap the salt tax.",
                                          {Reported{"The minister", "said", "the ministry would scrap the salt tax"}});
    REQUIRE(document.shifts.size() == 1);
    CHECK(document.shifts[0].attribution == 0);
    CHECK(document.shifts[0].confidence > 0);
    CHECK(document.shifts[0].confidence <= 100);
    REQUIRE_FALSE(document.shifts[0].why.empty());
    CHECK(document.shifts[0].why[0] == "\"would scrap\" says that something ends");
}

TEST_CASE("A headline takes its status from the story below it") {
    const std::vector<Marked> shifts =
        shifts_in("Tarn scraps salt tax\n\nThe government of Tarn will scrap the salt tax in May, it said.");
    REQUIRE(shifts.size() == 2);
    CHECK(shifts[0].status == "announced");
    CHECK(shifts[1].status == "announced");
}

TEST_CASE("A text without cues has no shifts") {
    CHECK(shifts_in("").empty());
    CHECK(shifts_in("The harbour was quiet on Monday.").empty());
}
