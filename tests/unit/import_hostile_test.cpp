// Imports come from strangers: what a short file asks for must not grow with the text again and again.
#include <catch2/catch.hpp>
#include <string>
#include <variant>

#include "export/formats.h"
#include "import/anchor.h"

using namespace sayso;

TEST_CASE("A place of brat whose pieces overlap is left out with a warning, however often it asks for the text") {
    const std::u16string text(20000, u'a');
    std::string line = "T1\tClaim ";
    for (int i = 0; i < 2000; ++i) line += (i > 0 ? ";0 19999" : "0 19999");
    const auto imported = import_annotations(line + "\taaa\n", text, Format::brat, OffsetUnit::utf16);
    REQUIRE(std::holds_alternative<ImportedRecord>(imported));
    const auto& warnings = std::get<ImportedRecord>(imported).warnings;
    REQUIRE_FALSE(warnings.empty());
    CHECK(warnings.front() == "T1 was left out: its pieces overlap.");
}

TEST_CASE("A quotation is found whole or not at all, also when its start stands everywhere") {
    const std::u16string text = std::u16string(3000, u'a') + u"b";
    Anchor anchor(text);
    const auto found = anchor.find({std::u16string(1000, u'a') + u"b", u"", u""}, std::nullopt);
    REQUIRE(found);
    CHECK(found->start == 2000);
    CHECK_FALSE(anchor.find({std::u16string(1000, u'a') + u"c", u"", u""}, std::nullopt));
}
