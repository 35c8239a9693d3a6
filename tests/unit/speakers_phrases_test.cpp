#include <catch2/catch.hpp>

#include "speakers/phrase_reading.h"
#include "speakers_cast.h"

using namespace sayso;
using sayso::testing::Cast;
using sayso::testing::tagged;

namespace {

struct Parts {
    std::string title;
    std::string name;
    std::string description;
    std::string apposition;
};

// The source of "... said no", read as such. Words before it take away the capital of a sentence's first word.
Parts parts(const std::string& source, const std::string& before = "On that day ") {
    const Document document = sayso::testing::up_to_quotations(before + source + " said no.");
    const Offset start = static_cast<Offset>(sayso::testing::utf16(before).size());
    Range tokens{0, static_cast<Index>(document.tokens.size() - 3)};
    while (document.tokens[tokens.first].span.start < start) ++tokens.first;
    const PhraseReading reading = read_phrase(document, tokens, true);
    const auto text = [&](Range range) {
        return range.empty() ? std::string() : to_utf8(document.text_of(document.span_of(range)));
    };
    return {text(reading.title), text(reading.name), text(reading.description), text(reading.apposition)};
}

}  // namespace

TEST_CASE("a title before a name is told from the name") {
    const auto [source, title, name] = GENERATE(table<const char*, const char*, const char*>({
        {"Defence Minister Ilva Brandt", "Defence Minister", "Ilva Brandt"},
        {"the former US envoy Peter Lunt", "former US envoy", "Peter Lunt"},
        {"Secretary of State Mary Okonda", "Secretary of State", "Mary Okonda"},
        {"First Minister of Scotland Anna Kessel", "First Minister of Scotland", "Anna Kessel"},
        {"Minister for Rural Affairs Colm Barrow", "Minister for Rural Affairs", "Colm Barrow"},
        {"ambassador to Germany Richard Tamm", "ambassador to Germany", "Richard Tamm"},
        {"police adviser and terrorism expert Peter Lunt", "police adviser and terrorism expert", "Peter Lunt"},
        {"Dr. Mary Okonda", "Dr.", "Mary Okonda"},
        {"Sgt. Peter Lunt", "Sgt.", "Peter Lunt"},
        {"study co-author Anna Kessel", "study co-author", "Anna Kessel"},
        {"then-Secretary Okonda", "then-Secretary", "Okonda"},
        {"Member of Parliament (MP) Anna Kessel", "Member of Parliament", "Anna Kessel"},
        {"Mayor Ludwig van der Orr", "Mayor", "Ludwig van der Orr"},
        {"President Omar al-Tarik", "President", "Omar al-Tarik"},
    }));
    INFO(source);
    const Parts found = parts(source);
    CHECK(found.title == title);
    CHECK(found.name == name);
}

TEST_CASE("an apposition behind a name is told from the name") {
    const auto [source, name, apposition] = GENERATE(table<const char*, const char*, const char*>({
        {"Anna Kessel, the mayor of Lund", "Anna Kessel", "mayor of Lund"},
        {"Peter Lunt, an adviser to the court", "Peter Lunt", "adviser to the court"},
        {"Peter Lunt, 53", "Peter Lunt", "53"},
        {"Peter Lunt, who left in May", "Peter Lunt", ""},
        {"Grenzwerk, the state-owned operator", "Grenzwerk", "state-owned operator"},
    }));
    INFO(source);
    const Parts found = parts(source);
    CHECK(found.name == name);
    CHECK(found.apposition == apposition);
}

TEST_CASE("a description with the name behind a comma is that name's title") {
    const auto [source, name, apposition] = GENERATE(table<const char*, const char*, const char*>({
        {"the mayor of Lund, Anna Kessel", "Anna Kessel", "mayor of Lund"},
        {"a government spokesman, Peter Lunt", "Peter Lunt", "government spokesman"},
        {"one of its doctors, Mary Okonda", "Mary Okonda", "one of its doctors"},
        {"the judge presiding over the case, Anna Kessel", "Anna Kessel", "judge presiding over the case"},
        {"the militant group, the Army of the Lake", "Army of the Lake", "militant group"},
    }));
    INFO(source);
    const Parts found = parts(source);
    CHECK(found.name == name);
    CHECK(found.apposition == apposition);
}

TEST_CASE("the name of an organisation goes on behind of, for and and") {
    for (const char* name : {"Trade Ministry of Kestria", "Centre for Disease Control and Prevention", "Bank of Sarrat",
                             "European Court of Justice", "Commission on Religious Freedom", "Workers' Party",
                             "Transport for Lund", "Lund Gas & Water Company"}) {
        INFO(name);
        CHECK(parts(name).name == name);
    }
}

TEST_CASE("a name ends before the place where its bearer is") {
    CHECK(parts("the Institute for Energy Systems in Karlow").name == "Institute for Energy Systems");
    CHECK(parts("Anna Kessel of the Reform Union").name == "Anna Kessel");
    CHECK(parts("Peter Lunt from the Institute of Archaeology").name == "Peter Lunt");
}

TEST_CASE("capitals at the start of a sentence make no name of a common noun") {
    for (const char* source :
         {"Government", "Trustees", "The Culture Secretary", "Members of the House", "Officials"}) {
        INFO(source);
        CHECK(parts(source, "").name.empty());
        CHECK_FALSE(parts(source, "").description.empty());
    }
}

TEST_CASE("an adjective of origin is no part of a name") {
    CHECK(parts("the Kurdish-led Lake Front").name == "Lake Front");
    CHECK(parts("the London-based Tarn Institute").name == "Tarn Institute");
}

TEST_CASE("the noun behind a title of a publication says what it is") {
    const Parts found = parts("Lantern magazine");
    CHECK(found.name == "Lantern");
    CHECK(found.title == "magazine");
}
