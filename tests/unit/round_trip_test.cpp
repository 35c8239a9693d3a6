// What is exported can be opened again without loss: json, w3c and brat.
#include <algorithm>
#include <catch2/catch.hpp>

#include "export/formats.h"
#include "golden_articles.h"
#include "human_marks.h"
#include "sayso.h"

namespace {

using sayso::Format;
using sayso::ImportError;
using sayso::Json;
using sayso::OffsetUnit;

std::string exported(const std::string& record, std::u16string_view text, Format format) {
    const auto result = sayso::export_record(record, text, format, OffsetUnit::utf16);
    if (const auto* error = std::get_if<ImportError>(&result)) FAIL(error->message);
    return std::get<std::string>(result);
}

sayso::ImportedRecord imported(const std::string& file, std::u16string_view text, std::optional<Format> format) {
    const auto result = sayso::import_annotations(file, text, format, OffsetUnit::utf16);
    if (const auto* error = std::get_if<ImportError>(&result)) FAIL(error->message);
    return std::get<sayso::ImportedRecord>(result);
}

// Where two records first differ, as a failing check of two whole records can hardly be read.
std::string difference(const std::string& left, const std::string& right) {
    const auto at = std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first - left.begin();
    const std::size_t from = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, at - 200));
    return left == right ? "" : left.substr(from, 300) + "\n--- but should be\n" + right.substr(from, 300);
}

void check_round_trips(const std::string& record, std::u16string_view text) {
    // Complete, with UTF-16 offsets: what an import gives.
    const std::string expected = exported(record, text, Format::json);
    for (const Format format : {Format::json, Format::w3c, Format::brat}) {
        INFO(sayso::name_of(format));
        const sayso::ImportedRecord back = imported(exported(record, text, format), text, std::nullopt);
        CHECK(difference(back.record, expected) == "");
        CHECK(back.warnings == std::vector<std::string>{});
    }
}

}  // namespace

TEST_CASE("a golden record comes back from json, w3c and brat to the byte") {
    const auto articles = sayso::testing::golden_articles();
    REQUIRE(articles.size() >= 6);
    for (const auto& article : articles) {
        INFO(article.name);
        check_round_trips(article.record, article.text);
    }
}

TEST_CASE("the marks of a person, and fields that the format does not know, come back from json, w3c and brat") {
    for (const auto& article : sayso::testing::golden_articles()) {
        // Characters that count differently in every unit stand before everything.
        const std::u16string text = u"\U0001F600\u00E9 " + article.text;
        for (std::uint64_t seed = 0; seed < 8; ++seed) {
            INFO(article.name << " " << seed);
            Json record = Json::parse(sayso::record(sayso::read(text), OffsetUnit::utf16, article.name));
            sayso::testing::Reviewer(text, seed).review(record);
            check_round_trips(sayso::to_line(record), text);
        }
    }
}

TEST_CASE("texts with every kind of line end and with lone surrogates keep their marks") {
    std::u16string text =
        u"Ann\r\nOrr said:\r\n\r\n\u201CNo.\u201D\u2028\u201CNever.\u201D\u2029He left.\x85She stayed. ";
    text += char16_t{0xD800};
    text += u" \uFEFFAnn Orr said they would no longer pay 5 percent.\n\n";
    text += text;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        INFO(seed);
        Json record = Json::parse(sayso::record(sayso::read(text), OffsetUnit::utf16, "ends"));
        sayso::testing::Reviewer(text, seed).review(record);
        check_round_trips(sayso::to_line(record), text);
    }
}
