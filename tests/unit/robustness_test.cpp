// The text is an adversary: whatever it is, there is a record, and every offset in it can be used.
#include <array>
#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "record_invariants.h"
#include "sayso.h"

namespace {

using sayso::OffsetUnit;

std::u16string repeat(std::u16string_view piece, std::size_t times) {
    std::u16string text;
    text.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i) text += piece;
    return text;
}

std::vector<std::string> problems_with(const std::u16string& text) {
    const sayso::Document document = sayso::read(text);
    for (const OffsetUnit unit : {OffsetUnit::utf16, OffsetUnit::codepoint, OffsetUnit::utf8}) {
        const std::string record = sayso::record(document, unit, "x");
        const sayso::testing::RecordChecker checker(text, record, unit);
        if (!checker.problems().empty()) return checker.problems();
    }
    return {};
}

// "Aba Coda", "Aba Code" ...: as many different names as asked for, of letters only.
std::u16string name(std::size_t number) {
    constexpr std::array<std::u16string_view, 10> syllables = {u"ba", u"ce", u"di", u"fo", u"gu",
                                                               u"la", u"me", u"ni", u"ro", u"su"};
    std::u16string text = u"Ann K";
    for (int i = 0; i < 4; ++i, number /= 10) text += syllables[number % 10];
    return text;
}

struct Text {
    const char* what;
    std::u16string text;
};

}  // namespace

TEST_CASE("texts that are hardly texts give a record with valid offsets") {
    const std::vector<Text> texts = {
        {"nothing", u""},
        {"one letter", u"a"},
        {"one quotation mark", u"\""},
        {"one space", u" "},
        {"one lone surrogate", std::u16string(1, char16_t{0xD800})},
        {"a NUL", std::u16string(1, u'\0')},
        {"NULs between words", std::u16string(u"Ann Orr\0 said\0 \"no\0\".", 21)},
        {"100,000 line feeds", std::u16string(100000, u'\n')},
        {"100,000 spaces", std::u16string(100000, u' ')},
        {"every kind of line end", u"One.\r\nTwo.\rThree.\u2028Four.\u2029Five.\x85Six.\v\fSeven."},
        {"white space around", u" \t\u00A0\u3000\n Ann Orr said \"no\". \n\u200B\uFEFF"},
        {"control characters", u"\x01\x02\x1B[31mAnn\x7F\x9F said \"no\"."},
        {"noncharacters", u"\uFFFE said \"\uFFFF\" \U0010FFFF."},
    };
    for (const Text& text : texts) {
        DYNAMIC_SECTION(text.what) {
            CHECK(problems_with(text.text) == std::vector<std::string>());
        }
    }
}

TEST_CASE("quotation marks that match nothing cost no more than themselves") {
    const std::vector<Text> texts = {
        {"straight marks only", std::u16string(10001, u'"')},
        {"apostrophes only", std::u16string(10001, u'\'')},
        {"opening marks only", std::u16string(10000, u'\u201C')},
        {"closing marks only", std::u16string(10000, u'\u201D')},
        {"nested ten thousand deep", std::u16string(10000, u'\u00AB') + u"no" + std::u16string(10000, u'\u00BB')},
        {"all kinds of marks", repeat(u"\u201C\u2018\"'\u00AB\u2039\u201E\u201A``''\u300C\u201D", 2000)},
        {"marks and spaces", repeat(u"\" ", 10000)},
        {"a mark before every word", repeat(u"\"word ", 10000)},
        {"paragraphs that open and never close", repeat(u"\u201CWe stay, said Ann Orr.\n\n", 5000)},
        {"an unclosed quote before many closed ones",
         u"\u201CHe left. " + repeat(u"\u201CYes,\u201D she said. ", 3000)},
    };
    for (const Text& text : texts) {
        DYNAMIC_SECTION(text.what) {
            CHECK(problems_with(text.text) == std::vector<std::string>());
        }
    }
}

TEST_CASE("characters beyond plain English keep the offsets right") {
    const std::vector<Text> texts = {
        {"emoji", repeat(u"\U0001F600 Ann \U0001F469\u200D\U0001F680 said \u201C\U0001F1E6\U0001F1F9\u201D. ", 50)},
        {"lone surrogates in and around a quote",
         std::u16string(u"Ann\xD83D said \xDE00\"no\xDC00\xD800\" to \xD800\xD800\xDC00 Orr.")},
        {"combining marks without end", u"Ann" + std::u16string(20000, u'\u0301') + u" said \u201Cno\u201D."},
        {"combining marks on every letter",
         repeat(u"A\u0301n\u0308n\u0323 s\u0301ai\u0302d \u201Cno\u0301\u201D. ", 500)},
        {"a combining mark on a quotation mark", u"Ann said \"\u0301no\"\u0301. She said \u201C\u20DDno\u201D\u20DD."},
        {"bidi controls", u"\u202EAnn Orr\u202C said \u2067\"no\u2069\"\u200F, \u202A\u202B\u202Dand left.\u061C"},
        {"Arabic and Hebrew",
         u"\u0642\u0627\u0644: \"\u0646\u0639\u0645\". \u05D0\u05DE\u05E8: \u05F4\u05DB\u05DF\u05F4."},
        {"Chinese and Japanese", repeat(u"\u8A18\u8005\u8AAA\u300C\u4E0D\u53EF\u4EE5\u300D\u3002", 500)},
        {"Thai, which has no spaces", repeat(u"\u0E40\u0E02\u0E32\u0E1A\u0E2D\u0E01\u0E27\u0E48\u0E32", 2000)},
        {"letters that change their length in lower case",
         u"\u0130STANBUL SAID \"\u0130\". \u1E9E \u03A3\u03A3 \U00010400."},
        {"HTML", u"<script>alert(\"no\")</script><b>Ann</b> said &ldquo;no&rdquo; <img src=x onerror='1'>\"</b>."},
    };
    for (const Text& text : texts) {
        DYNAMIC_SECTION(text.what) {
            CHECK(problems_with(text.text) == std::vector<std::string>());
        }
    }
}

TEST_CASE("more of one thing than any article has is read in linear time") {
    // There is no clock here: a step that looks back over everything before would not end while one waits.
    std::u16string names;
    for (std::size_t i = 0; i < 5000; ++i) names += name(i) + u" said \u201Cno\u201D. ";
    const std::vector<Text> texts = {
        {"a word of 100,000 letters", u"Ann said " + std::u16string(100000, u'a') + u"."},
        {"a number of 100,000 digits", u"Ann said " + std::u16string(100000, u'7') + u" was too much."},
        {"a word of 50,000 parts", repeat(u"ex-", 50000)},
        {"dots", std::u16string(100000, u'.')},
        {"initials", repeat(u"A.", 20000)},
        {"cues", repeat(u"said ", 10000)},
        {"cues in a quote", u"\u201C" + repeat(u"said ", 10000) + u"\u201D, she said."},
        {"cues with sources", repeat(u"Ann Orr said that ", 5000)},
        {"according to", repeat(u"according to ", 5000)},
        {"pronouns", repeat(u"he she they it ", 3000)},
        {"one name that never ends", repeat(u"Ann ", 20000)},
        {"names", names},
        {"pronouns after names", names + repeat(u"\u201CYes,\u201D he said. ", 3000)},
        {"commas", repeat(u"no, ", 20000)},
        {"and", repeat(u"and ", 20000)},
        {"that", repeat(u"that ", 20000)},
        {"colons", repeat(u"Ann: ", 10000)},
        {"brackets", repeat(u"(", 20000) + repeat(u")", 20000)},
        {"change upon change", repeat(u"will raise the tax from 5 percent to 6 percent and no longer ban ", 3000)},
        {"one sentence of 20,000 words", u"Ann Orr said " + repeat(u"the old mill by the river was closed and ", 2222)},
        {"one floating quote after the other", u"Ann Orr spoke. " + repeat(u"\u201CWe stay.\u201D\n\n", 3000)},
        {"capitals", repeat(u"THE MAYOR ANN ORR SAID ON MONDAY ", 2000)},
        {"apostrophes in words", repeat(u"'tis the dogs' o'clock rock'n'roll ", 2000)},
    };
    for (const Text& text : texts) {
        DYNAMIC_SECTION(text.what) {
            CHECK(problems_with(text.text) == std::vector<std::string>());
        }
    }
}

TEST_CASE("one line of a megabyte gives a record with valid offsets") {
    const std::u16string text = repeat(
        u"Mayor Ann Orr said on Monday that the town will no longer ban cars. \u201CIt is over,\u201D she said. "
        u"According to a report, 5 percent of the 1,200 drivers \u2018did not care\u2019. ",
        7000);
    REQUIRE(text.size() > 1000000);
    CHECK(problems_with(text) == std::vector<std::string>());
}

TEST_CASE("pieces of articles in any order give a record with valid offsets") {
    const std::vector<std::u16string> pieces = {
        u"\u201C",
        u"\u201D",
        u"\"",
        u"'",
        u"\u2019",
        u"\u2018",
        u"``",
        u"''",
        u"\u00AB",
        u"\u00BB",
        u" ",
        u" ",
        u" ",
        u"\n",
        u"\n\n",
        u". ",
        u", ",
        u": ",
        u"; ",
        u" \u2014 ",
        u"? ",
        u"(",
        u")",
        u"...",
        u"Ann Orr",
        u"Mayor",
        u"Orr",
        u"he",
        u"she",
        u"who",
        u"the ministry",
        u"NATO",
        u"said",
        u"said that",
        u"according to",
        u"told",
        u"reporters",
        u"not",
        u"did not say",
        u"n't",
        u"agreed",
        u"warned",
        u"went on to say",
        u"we will",
        u"no longer",
        u"raise",
        u"lifted",
        u"the ban",
        u"from 5% to 6%",
        u"the tax",
        u"unlike",
        u"remains committed",
        u"and",
        u"but",
        u"because",
        u"in 2024",
        u"$3.5 million",
        u"\U0001F600",
        u"e\u0301",
        u"\xD800",
        u"\xDC00",
        u"\u202E",
        u"U.S.",
        u"Dr.",
        u"A.",
        u"a",
    };
    std::mt19937 random(20240229);
    for (int round = 0; round < 400; ++round) {
        std::u16string text;
        const auto size = random() % 60;
        for (unsigned i = 0; i < size; ++i) {
            text += pieces[random() % pieces.size()];
            if (random() % 2 == 0) text += u' ';
        }
        INFO(sayso::to_utf8(text));
        REQUIRE(problems_with(text) == std::vector<std::string>());
    }
}

TEST_CASE("the same text gives the same record, whatever was read before") {
    const std::u16string text = u"\u201CWe stay,\u201D said Mayor Ann Orr. She will no longer ban cars, she added.";
    const std::string first = sayso::record(sayso::read(text), OffsetUnit::codepoint, "x");
    const sayso::Document other = sayso::read(u"\u201CNo,\u201D said Bo Lind, the minister. \u201CNever.");
    CHECK(sayso::record(other, OffsetUnit::codepoint, "x") != first);
    CHECK(sayso::record(sayso::read(text), OffsetUnit::codepoint, "x") == first);
}
