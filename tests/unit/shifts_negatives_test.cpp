// What looks like a policy shift and is none.
#include <catch2/catch.hpp>

#include "shifts_reading.h"

using sayso::testing::shifts_in;

TEST_CASE("A change of posts and an election are no shifts") {
    CHECK(shifts_in("The party dropped its candidate on Monday.").empty());
    CHECK(shifts_in("The mayor ended his campaign for the presidency.").empty());
}

TEST_CASE("Markets, weather and casualties change without policy") {
    CHECK(shifts_in("Share prices rose to 40 crowns from 38 crowns.").empty());
    CHECK(shifts_in("The storm lifted the roof of the school.").empty());
    CHECK(shifts_in("The death toll increased to 31.").empty());
    CHECK(shifts_in("The temperature fell to four degrees.").empty());
}

TEST_CASE("Sport and battle are no policy") {
    CHECK(shifts_in("The club extended its lead.").empty());
    CHECK(shifts_in("The army launched an attack on the pass.").empty());
}

TEST_CASE("A rule that holds is no change") {
    CHECK(shifts_in("The law requires a licence for boats.").empty());
    CHECK(shifts_in("Boats that require a licence are rare.").empty());
}

TEST_CASE("What outsiders want is no shift") {
    CHECK(shifts_in("Protesters urged the council to abolish the toll.").empty());
}

TEST_CASE("A purpose is no shift") {
    CHECK(shifts_in("She travelled to the coast to reduce costs.").empty());
}

TEST_CASE("To go on speaking is not to continue a policy") {
    // Found in the field: "he continued" was read as continuity, and so was "it maintained".
    CHECK(shifts_in("\"The tax is wrong\", he continued.").empty());
}

TEST_CASE("What did not happen in the past is no continuity") {
    CHECK(shifts_in("The council did not raise the toll.").empty());
    CHECK(shifts_in("The two parties could not agree on a budget.").empty());
}
