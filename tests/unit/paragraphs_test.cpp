#include <catch2/catch.hpp>

#include "segmented.h"

using namespace sayso;
using sayso::testing::segmented;
using sayso::testing::strings;
using Strings = std::vector<std::string>;

namespace {

Strings paragraphs(std::string_view text) {
    const Document document = segmented(text);
    return strings(document, document.paragraphs);
}

std::vector<ParagraphKind> kinds(std::string_view text) {
    std::vector<ParagraphKind> result;
    for (const Paragraph& paragraph : segmented(text).paragraphs) result.push_back(paragraph.kind);
    return result;
}

}  // namespace

TEST_CASE("a blank line separates paragraphs, whatever the line breaks") {
    const Strings both{"One.", "Two."};
    CHECK(paragraphs("One.\n\nTwo.") == both);
    CHECK(paragraphs("One.\r\n\r\nTwo.\r\n") == both);
    CHECK(paragraphs("One.\r\rTwo.") == both);
    CHECK(paragraphs("One.\n \t \nTwo.") == both);
    CHECK(paragraphs("One.\u2029Two.") == both);
    CHECK(paragraphs("  One.  \n\n\n\n  Two.  ") == both);
}

TEST_CASE("a text with one paragraph a line is divided at each line") {
    CHECK(
        paragraphs("Council ends the school tax\n"
                   "Orsana's council voted on Monday to end the tax that parents have paid for the buses since 2015.\n"
                   "\"We listened,\" said the mayor.\n"
                   "The vote was close.")
            .size() == 4);
    CHECK(paragraphs("One.\nTwo.") == Strings{"One.", "Two."});
}

TEST_CASE("a hard-wrapped text is joined within its paragraphs") {
    const Strings found = paragraphs(
        "The council of Orsana voted on Monday to end the tax that parents\n"
        "have paid for school buses since 2015, after a debate that went on\n"
        "until midnight. The mayor said that the vote had been the hardest\n"
        "of her time in office.\n"
        "Parents cheered in the gallery, and some of them wept when the last\n"
        "of the members had raised his hand for the motion.\n"
        "\n"
        "Opponents left early.");
    REQUIRE(found.size() == 3);
    CHECK(found[0].ends_with("office."));
    CHECK(found[1].starts_with("Parents cheered"));
}

TEST_CASE("an indented line in a hard-wrapped text begins a paragraph") {
    CHECK(paragraphs("    The council of Orsana voted on Monday to end the tax that\n"
                     "parents have paid for school buses since 2015, after a debate.\n"
                     "    Parents cheered in the gallery, and some of them wept when\n"
                     "the last of the members had raised his hand for the motion.")
              .size() == 2);
}

TEST_CASE("a line that visibly goes on is joined with the next, as around a copied link") {
    CHECK(paragraphs("The council, which\nmet on Monday, ended the tax.\nParents cheered.") ==
          Strings{"The council, which\nmet on Monday, ended the tax.", "Parents cheered."});
}

TEST_CASE("the first paragraph is a headline if it is short and has no full stop") {
    CHECK(kinds("Council ends school tax\n\nThe council met.").front() == ParagraphKind::headline);
    CHECK(kinds("Who pays for the buses?\n\nThe council met.").front() == ParagraphKind::headline);
    CHECK(kinds("The council met.\n\nIt ended the tax.").front() == ParagraphKind::body);
    CHECK(kinds("\"We stay.\"\n\nIt ended the tax.").front() == ParagraphKind::body);
    CHECK(kinds("Council ends school tax").front() == ParagraphKind::body);
    CHECK(kinds("The council met.\n\nNot a headline\n\nIt ended.")[1] == ParagraphKind::body);
}

TEST_CASE("a paragraph that only says when or where is a date line") {
    for (const char* line : {"Monday, January 13, 2020", "13 January 2020", "Jan. 5, 2020, 5:30 p.m. GMT",
                             "ORSANA, Marovia, Jan. 5", "Orsana, 5 May", "Monday", "Updated Monday, May 4 at 9 a.m."}) {
        INFO(line);
        CHECK(kinds(std::string("Headline\n\n") + line + "\n\nBody text.")[1] == ParagraphKind::dateline);
    }
}

TEST_CASE("a sentence or a headline with a date in it is no date line") {
    for (const char* line : {"Orr Wins March 5 Vote", "The council met on Monday, January 13.", "Orsana", "2020",
                             "May the best win", "March on Monday begins"}) {
        INFO(line);
        CHECK(kinds(std::string("Headline\n\n") + line + "\n\nBody text.")[1] == ParagraphKind::body);
    }
}
