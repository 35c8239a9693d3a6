#include <catch2/catch.hpp>

#include "segmented.h"

using namespace sayso;
using sayso::testing::segmented;
using sayso::testing::strings;
using Strings = std::vector<std::string>;

TEST_CASE("a quotation re-opened at each paragraph continues the one before, until it is closed") {
    for (const char* text : {"\"We came.\n\n\"We saw.\n\n\"We stay,\" Orr said. \"Yes.\"",
                             "\u201CWe came.\n\n\u201CWe saw.\n\n\u201CWe stay,\u201D Orr said. \u201CYes.\u201D",
                             "'We came.\n\n'We saw.\n\n'We stay,' Orr said. 'Yes.'"}) {
        INFO(text);
        const Document document = segmented(text);
        REQUIRE(document.quotations.size() == 4);
        CHECK_FALSE(document.quotations[0].closed);
        CHECK_FALSE(document.quotations[1].closed);
        CHECK(document.quotations[2].closed);
        CHECK_FALSE(document.quotations[0].continues.has_value());
        CHECK(document.quotations[1].continues == Index{0});
        CHECK(document.quotations[2].continues == Index{1});
        CHECK_FALSE(document.quotations[3].continues.has_value());
    }
}

TEST_CASE("an unclosed quotation ends with its paragraph") {
    const Document document = segmented("Orr said: \"We stay.\n\nLund left.");
    REQUIRE(document.quotations.size() == 1);
    CHECK_FALSE(document.quotations[0].closed);
    CHECK(document.quotations[0].span.end == document.paragraphs[0].span.end);
    CHECK(document.quotations[0].inner.end == document.quotations[0].span.end);
}

TEST_CASE("a quotation after a closed one starts afresh") {
    const Document document = segmented("\"We came,\" Orr said.\n\n\"We saw,\" Lund said.");
    REQUIRE(document.quotations.size() == 2);
    CHECK_FALSE(document.quotations[1].continues.has_value());
}

TEST_CASE("a paragraph between two quotations breaks their connection") {
    const Document document = segmented("\"We came.\n\nLund left.\n\n\"We saw,\" Orr said.");
    REQUIRE(document.quotations.size() == 2);
    CHECK_FALSE(document.quotations[1].continues.has_value());
}

TEST_CASE("a quotation of two paragraphs without a second opening mark is two parts") {
    const Document document = segmented("\"We came.\n\nWe stay,\" Orr said.");
    CHECK(strings(document, document.quotations) == Strings{"\"We came.", "We stay,\""});
    REQUIRE(document.quotations.size() == 2);
    CHECK(document.quotations[1].continues == Index{0});
    CHECK(document.quotations[1].inner.start == document.quotations[1].span.start);
}

TEST_CASE("a possessive in a re-opened British quotation does not close it") {
    const Document document = segmented("'The dogs' home stays.\n\n'It must,' Orr said.");
    CHECK(strings(document, document.quotations) == Strings{"'The dogs' home stays.", "'It must,'"});
}

TEST_CASE("the part between the marks leaves both marks out") {
    const Document document = segmented("``We stay,'' Orr said.");
    REQUIRE(document.quotations.size() == 1);
    CHECK(to_utf8(document.text_of(document.quotations[0].inner)) == "We stay,");
}
