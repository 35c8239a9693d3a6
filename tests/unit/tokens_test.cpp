#include <catch2/catch.hpp>

#include "segmented.h"
#include "tokens/words.h"

using namespace sayso;
using sayso::testing::segmented;
using sayso::testing::strings;
using Strings = std::vector<std::string>;

namespace {

Strings tokens(std::string_view text) {
    const Document document = segmented(text);
    return strings(document, document.tokens);
}

TokenShape shape(std::string_view word) {
    return segmented(word).tokens.front().shape;
}

}  // namespace

TEST_CASE("words and marks are tokens") {
    CHECK(tokens("He left, at last.") == Strings{"He", "left", ",", "at", "last", "."});
    CHECK(tokens("(yes)") == Strings{"(", "yes", ")"});
}

TEST_CASE("inner hyphens, apostrophes and full stops belong to the word") {
    CHECK(tokens("post-war") == Strings{"post-war"});
    CHECK(tokens("post\xE2\x80\x91war") == Strings{"post\xE2\x80\x91war"});
    CHECK(tokens("O'Brien") == Strings{"O'Brien"});
    CHECK(tokens("mother-in-law's") == Strings{"mother-in-law", "'s"});
    CHECK(tokens("marovia.example and AT&T") == Strings{"marovia.example", "and", "AT&T"});
}

TEST_CASE("clitics are tokens of their own, whatever the apostrophe") {
    CHECK(tokens("didn't") == Strings{"did", "n't"});
    CHECK(tokens("DON'T") == Strings{"DO", "N'T"});
    CHECK(tokens("Orsana's") == Strings{"Orsana", "'s"});
    CHECK(tokens("Orsana\u2019s") == Strings{"Orsana", "\u2019s"});
    CHECK(tokens("we're they've she'll I'd I'm") ==
          Strings{"we", "'re", "they", "'ve", "she", "'ll", "I", "'d", "I", "'m"});
    CHECK(tokens("U.S.'s") == Strings{"U.S.", "'s"});
    CHECK(tokens("the dogs' bowls") == Strings{"the", "dogs", "'", "bowls"});
}

TEST_CASE("a word that begins with an apostrophe keeps it") {
    CHECK(tokens("the '90s") == Strings{"the", "'90s"});
    CHECK(tokens("rock 'n' roll") == Strings{"rock", "'n'", "roll"});
    CHECK(tokens("'Tis done") == Strings{"'Tis", "done"});
}

TEST_CASE("numbers keep their points, commas and units of letters") {
    CHECK(tokens("1,723.5 voters") == Strings{"1,723.5", "voters"});
    CHECK(tokens("a 4.7-magnitude quake at 5:30") == Strings{"a", "4.7-magnitude", "quake", "at", "5:30"});
    CHECK(tokens("5% of $90 and 3bn") == Strings{"5", "%", "of", "$", "90", "and", "3bn"});
    CHECK(tokens("the 5th, in 2020.") == Strings{"the", "5th", ",", "in", "2020", "."});
    CHECK(tokens("up .5 points") == Strings{"up", ".5", "points"});
    CHECK(tokens("36\u201340") == Strings{"36", "\u2013", "40"});
}

TEST_CASE("an abbreviation keeps its full stop, a word at the end of a sentence does not") {
    CHECK(tokens("Mr. Orr of Tarn Inc. left") == Strings{"Mr.", "Orr", "of", "Tarn", "Inc.", "left"});
    CHECK(tokens("the U.S. and U.N.-led talks") == Strings{"the", "U.S.", "and", "U.N.-led", "talks"});
    CHECK(tokens("at 5 p.m. sharp") == Strings{"at", "5", "p.m.", "sharp"});
    CHECK(tokens("J. K. Orr and J.K. Orr") == Strings{"J.", "K.", "Orr", "and", "J.K.", "Orr"});
    CHECK(tokens("No. 10") == Strings{"No.", "10"});
    CHECK(tokens("She said no.") == Strings{"She", "said", "no", "."});
    CHECK(tokens("He felt ill.") == Strings{"He", "felt", "ill", "."});
    CHECK(tokens("the then-U.S.-president") == Strings{"the", "then-U.S.-president"});
}

TEST_CASE("runs of one mark are one token") {
    CHECK(tokens("Well... no -- never") == Strings{"Well", "...", "no", "--", "never"});
    CHECK(tokens("What?! ***") == Strings{"What", "?!", "***"});
    CHECK(tokens("``Yes'', he said") == Strings{"``", "Yes", "''", ",", "he", "said"});
}

TEST_CASE("each quotation mark is one token") {
    CHECK(tokens("\"'No,'\"") == Strings{"\"", "'", "No", ",", "'", "\""});
    CHECK(tokens("\u201CYes.\u201D") == Strings{"\u201C", "Yes", ".", "\u201D"});
}

TEST_CASE("addresses, hashtags and handles are one token each, without the mark after them") {
    CHECK(tokens("See https://news.example/a?b=1, now") == Strings{"See", "https://news.example/a?b=1", ",", "now"});
    CHECK(tokens("(www.news.example)") == Strings{"(", "www.news.example", ")"});
    CHECK(tokens("Write to press@orsana.example.") == Strings{"Write", "to", "press@orsana.example", "."});
    CHECK(tokens("@ana_orr wrote #NoTax") == Strings{"@ana_orr", "wrote", "#NoTax"});
    CHECK(tokens("#1 @ noon") == Strings{"#", "1", "@", "noon"});
    CHECK(tokens("http://") == Strings{"http", ":", "/", "/"});
}

TEST_CASE("an emoji of several code points is one token, a letter keeps its marks") {
    const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";
    CHECK(tokens("a " + family + " b") == Strings{"a", family, "b"});
    CHECK(tokens("\U0001F1E6\U0001F1F9\U0001F1E7\U0001F1EA") ==
          Strings{"\U0001F1E6\U0001F1F9", "\U0001F1E7\U0001F1EA"});
    CHECK(tokens("cafe\u0301 x") == Strings{"cafe\u0301", "x"});
}

TEST_CASE("texts without spaces and invisible characters are tokens too") {
    CHECK(tokens("\u653F\u5E9C\u5BA3\u5E03\u3002") == Strings{"\u653F\u5E9C\u5BA3\u5E03", "\u3002"});
    CHECK(tokens("a\u200E") == Strings{"a", "\u200E"});
    CHECK(tokens("\u202Eabc") == Strings{"\u202E", "abc"});
    CHECK(tokens(std::string_view("a\0b", 3)).size() == 3);
}

TEST_CASE("a space forgotten after a full stop still divides words") {
    CHECK(tokens("It ended.The talks") == Strings{"It", "ended", ".", "The", "talks"});
}

TEST_CASE("tokens have the shape of their letters") {
    CHECK(shape("word") == TokenShape::lower);
    CHECK(shape("Word") == TokenShape::capitalised);
    CHECK(shape("McOrr") == TokenShape::capitalised);
    CHECK(shape("NATO") == TokenShape::upper);
    CHECK(shape("A") == TokenShape::upper);
    CHECK(shape("U.N.") == TokenShape::upper);
    CHECK(shape("1,723") == TokenShape::number);
    CHECK(shape("2020s") == TokenShape::number);
    CHECK(shape(";") == TokenShape::punctuation);
    CHECK(shape("%") == TokenShape::symbol);
    CHECK(shape("\U0001F600") == TokenShape::symbol);
}

TEST_CASE("a word without end is cut, but not inside a surrogate pair nor between a letter and its mark") {
    const std::u16string deseret = [] {
        std::u16string word = u"a";  // makes the pairs start at odd offsets
        for (int i = 0; i < 2000; ++i) word += u"\U00010428";
        return word;
    }();
    std::u16string marked;
    for (int i = 0; i < 2000; ++i) marked += u"e\u0301";
    for (const std::u16string& text : {deseret, marked}) {
        const Document document = segmented(text);
        CHECK(document.tokens.size() > 1);
        for (const Token& token : document.tokens) {
            CHECK(token.span.length() <= longest_token);
            CHECK_FALSE((text[token.span.start] >= 0xDC00 && text[token.span.start] <= 0xDFFF));
            CHECK(text[token.span.start] != u'\u0301');
        }
    }
}
