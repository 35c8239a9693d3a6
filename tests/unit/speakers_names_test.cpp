#include <catch2/catch.hpp>

#include "speakers/name_key.h"
#include "speakers_cast.h"

using namespace sayso;
using sayso::testing::Cast;
using Names = std::vector<std::string>;

TEST_CASE("a speaker is known by the fullest name of the article, wherever it stands") {
    CHECK(Cast("[Kessel] called the plan sound. It was written by Mayor Anna Kessel herself.").names() ==
          Names{"Anna Kessel"});
    CHECK(Cast("[John Lunt] said no. \"Never,\" [Lunt] said. [John R. Lunt] left.").names() ==
          Names{"John R. Lunt", "John R. Lunt", "John R. Lunt"});
}

TEST_CASE("a first name stands for the one person who bears it") {
    CHECK(Cast("Princess Marit Solberg opened the bridge. [Princess Marit] said it was high.").names() ==
          Names{"Marit Solberg"});
}

TEST_CASE("people of one surname are kept apart by first names and titles") {
    const Cast cast(
        "Anna Kessel and Peter Kessel have run the mill for years. [Anna Kessel] said it was sold. "
        "[Peter Kessel] said it was not. [Mr Kessel] left. [Ms Kessel] stayed.");
    CHECK(cast.names() == Names{"Anna Kessel", "Peter Kessel", "Peter Kessel", "Anna Kessel"});
}

TEST_CASE("an acronym in parentheses is a name of the organisation") {
    CHECK(Cast("[The National Storm Centre (NSC)] issued a warning. [The NSC] said the wind would rise.").names() ==
          Names{"National Storm Centre", "National Storm Centre"});
    CHECK(Cast("[The Lund Gas and Electric Company (LG&E)] cut the power. [LG&E] said so.").names() ==
          Names{"Lund Gas and Electric Company", "Lund Gas and Electric Company"});
}

TEST_CASE("the initials of an organisation are its name without parentheses, too") {
    CHECK(Cast("The Federal Grain Board met on Monday. [The FGB] said prices would rise.").names() ==
          Names{"Federal Grain Board"});
}

TEST_CASE("an organisation's name is shortened from the front and from behind") {
    CHECK(Cast("Tarn Motor Company closed its plant. [Tarn] said sales were slow.").names() ==
          Names{"Tarn Motor Company"});
    CHECK(Cast("The United States Department of State wrote back. [The State Department] said no.").names() ==
          Names{"United States Department of State"});
    CHECK(Cast("[The Union of Coastal States] met. [The Union] agreed that trade was slow.").names() ==
          Names{"Union of Coastal States", "Union of Coastal States"});
}

TEST_CASE("a town is not its police") {
    CHECK(Cast("Lund Police closed the road. [Lund] said it would pay.").names() == Names{"Lund"});
}

TEST_CASE("two phrases with one nationality are two speakers") {
    const Cast cast("[Chinese officials] denied it. [Chinese scientists] were less sure.");
    CHECK(cast.names() == Names{"Chinese officials", "Chinese scientists"});
}

TEST_CASE("spellings with and without diacritics are one name, shown with them") {
    CHECK(name_key(u"brudzi\u0144ski") == u"brudzinski");
    CHECK(name_key(u"\u0142ukasz") == u"lukasz");
    const Cast cast("[Minister Pawe\xC5\x82 Zieli\xC5\x84ski] agreed. [Zielinski] said it was late.");
    CHECK(cast.name(1) == "Pawe\xC5\x82 Zieli\xC5\x84ski");
    CHECK(cast.roster().speakers.size() == 1);
}

TEST_CASE("a surname that is misspelt in its vowels is no new speaker") {
    CHECK(Cast("[Spokesman Yusuf Sarela] spoke first. [Sarila] said more later.").names() ==
          Names{"Yusuf Sarela", "Yusuf Sarela"});
}

TEST_CASE("interviews name who speaks by letters after the first time") {
    const Cast cast("[Maren Silder] I am a teacher of music.\n\n[MS] We sang.\n\n[MS] We danced as well.");
    CHECK(cast.names() == Names{"Maren Silder", "Maren Silder", "Maren Silder"});
}

TEST_CASE("a name in a script without capitals is found behind its title") {
    CHECK(Cast("[Mayor \xE6\x9E\x97\xE5\xB0\x8F\xE6\xB5\xB7] said the harbour would close.").names() ==
          Names{"\xE6\x9E\x97\xE5\xB0\x8F\xE6\xB5\xB7"});
}
