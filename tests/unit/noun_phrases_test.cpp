// Noun phrases, by example.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tagged.h"

using namespace sayso;
using namespace sayso::testing;

using Phrases = std::vector<std::string>;

// ---- noun phrases -----------------------------------------------------------------------------------------------

TEST_CASE("a base noun phrase runs from its determiner to its head") {
    CHECK(phrases("The two old bridges in the north were closed for the whole winter.") ==
          Phrases{"The two old bridges", "the north", "the whole winter"});
}

TEST_CASE("a possessor belongs to the phrase of what it possesses") {
    CHECK(phrases("The minister's new plan failed.") == Phrases{"The minister's new plan"});
    CHECK(phrases("Norvale's mayor praised her staff.") == Phrases{"Norvale's mayor", "her staff"});
}

TEST_CASE("title and name are one phrase, prepositions and asides end it") {
    CHECK(phrases("Mayor Tomas Arken of Norvale, a baker, left.") ==
          Phrases{"Mayor Tomas Arken", "Norvale", "a baker"});
}

TEST_CASE("a time and a name side by side are two phrases") {
    CHECK(phrases("On Tuesday President Calloway left.") == Phrases{"Tuesday", "President Calloway"});
}

TEST_CASE("a nominal adjective or participle behind a determiner makes a phrase") {
    CHECK(phrases("The poor suffered.") == Phrases{"The poor"});
}

TEST_CASE("every pronoun is a phrase of its own") {
    CHECK(phrases("He told them that she had left it.") == Phrases{"He", "them", "she", "it"});
}

TEST_CASE("phrases do not overlap and stand in text order") {
    const Document document = tagged_document(
        "On Monday the council's finance committee, which Owen Pellam chairs, told 40 bus drivers' families that it "
        "had "
        "lost their pension money.");
    for (std::size_t i = 1; i < document.noun_phrases.size(); ++i)
        CHECK(document.noun_phrases[i - 1].tokens.last <= document.noun_phrases[i].tokens.first);
    for (const NounPhrase& phrase : document.noun_phrases) {
        CHECK(phrase.tokens.contains(phrase.head));
        CHECK(phrase.tokens.first <= phrase.name.first);
        CHECK(phrase.name.last <= phrase.tokens.last);
    }
}

// ---- what a phrase names ----------------------------------------------------------------------------------------

TEST_CASE("first names tell persons and their gender") {
    CHECK(sense("Maria Velding", "They met Maria Velding.") == "person female singular, name: Maria Velding");
    CHECK(sense("Thomas Arken", "They met Thomas Arken.") == "person male singular, name: Thomas Arken");
}

TEST_CASE("occupations are persons, with the gender that the word tells") {
    CHECK(sense("a spokeswoman", "Then a spokeswoman left.") == "person female singular");
    CHECK(sense("The chairman", "The chairman left.") == "person male singular");
    CHECK(sense("a fisherman", "They saw a fisherman.") == "person male singular");
    CHECK(sense("two teachers", "They saw two teachers.") == "person unknown plural");
}

TEST_CASE("ministries, unions and abbreviations are organisations") {
    CHECK(sense("The Trade Ministry", "The Trade Ministry objected.").starts_with("organisation neuter singular"));
    CHECK(sense("the union", "Then the union objected.") == "organisation neuter singular");
    CHECK(sense("the CFB", "Then the CFB objected.").starts_with("organisation neuter"));
}

TEST_CASE("what somebody possesses is no person: the mayor's office") {
    CHECK_FALSE(sense("the mayor's office", "They asked the mayor's office.").starts_with("person"));
}

TEST_CASE("times and amounts are kinds of their own") {
    CHECK(sense("Tuesday", "They met on Tuesday.").starts_with("time"));
    CHECK(sense("last week", "They met last week.").starts_with("time"));
    CHECK(sense("40", "They counted 40.").starts_with("quantity"));
}

TEST_CASE("pronouns carry gender and number") {
    CHECK(sense("he", "Then he left.") == "pronoun male singular");
    CHECK(sense("her", "They told her.") == "pronoun female singular");
    CHECK(sense("it", "They left it.") == "pronoun neuter singular");
    CHECK(sense("them", "She left them.") == "pronoun unknown plural");
}

// ---- any text ---------------------------------------------------------------------------------------------------

TEST_CASE("texts without words have tags and no phrases") {
    CHECK(tagged_document("").tags.empty());
    CHECK(tagged_document("\"\"'' -- !?").noun_phrases.empty());
    const Document document = tagged_document("\xF0\x9F\x90\x9F \xE6\x9E\x97 42%");
    CHECK(document.tags.size() == document.tokens.size());
}

// ---- known failures ---------------------------------------------------------------------------------------------
// What ought to come out and does not yet. Each of these tests fails as soon as it does: then move its checks up.

TEST_CASE("need is a verb before an object", "[!shouldfail]") {
    CHECK(phrases("The two old bridges in the north need a very long rest.") ==
          Phrases{"The two old bridges", "the north", "a very long rest"});
}

TEST_CASE("left is a verb behind a nominal participle", "[!shouldfail]") {
    CHECK(phrases("The accused left.") == Phrases{"The accused"});
}

TEST_CASE("the name of a phrase is the proper name without its title", "[!shouldfail]") {
    CHECK(sense("Dr Hugo Tarrock", "They met Dr Hugo Tarrock.") == "person male singular, name: Hugo Tarrock");
}

TEST_CASE("a name with a title of two words is one phrase") {
    CHECK(phrases("They met Transport Minister Celia Marchbanks.") ==
          Phrases{"They", "Transport Minister Celia Marchbanks"});
}

TEST_CASE("a person's name is singular whatever its ending", "[!shouldfail]") {
    CHECK(sense("Celia Marchbanks", "They met Celia Marchbanks.").starts_with("person female singular"));
}

TEST_CASE("fishermen are persons in the plural", "[!shouldfail]") {
    CHECK(sense("Two fishermen", "Two fishermen left.") == "person unknown plural");
}
