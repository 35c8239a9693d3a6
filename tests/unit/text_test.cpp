#include <catch2/catch.hpp>

#include "segmented.h"
#include "text/elisions.h"

using namespace sayso;
using sayso::testing::utf16;

TEST_CASE("folding lowers letters of any script and keeps the length") {
    CHECK(fold(u"ORSANA Will Not") == u"orsana will not");
    CHECK(fold(u"\u00C9MILE \u0416") == u"\u00E9mile \u0436");
    CHECK(fold(u"\U00010400") == u"\U00010428");  // Deseret: two code units become two
}

TEST_CASE("folding depends on no locale: I becomes a dotted i, and dotted I loses its dot but no length") {
    CHECK(fold(u"TITLE") == u"title");
    CHECK(fold(u"\u0130").size() == 1);
}

TEST_CASE("a letter whose lower case needs another number of units keeps its place") {
    // Full case mapping would turn the first into two code points; sharp s in capital has a simple mapping.
    for (const std::u16string_view letter : {u"\u0130", u"\u1E9E", u"\uFB01", u"\u2126"}) {
        CHECK(fold(letter).size() == letter.size());
    }
}

TEST_CASE("every apostrophe becomes the straight one") {
    CHECK(fold(u"don\u2019t don\u2018t don\u02BCt don\uFF07t don\u00B4t") == u"don't don't don't don't don't");
}

TEST_CASE("hyphens become the hyphen and longer dashes the en dash") {
    CHECK(fold(u"post\u2010war post\u2011war") == u"post-war post-war");
    CHECK(fold(u"a\u2012b\u2013c\u2014d\u2015e") == u"a\u2013b\u2013c\u2013d\u2013e");
}

TEST_CASE("every kind of space becomes a space, and line breaks stay") {
    CHECK(fold(u"a\u00A0b\u2009c\u3000d\te") == u"a b c d e");
    CHECK(fold(u"a\nb\r\nc\u2029d") == u"a\nb\r\nc\u2029d");
}

TEST_CASE("folding leaves lone surrogates alone") {
    CHECK(fold(u"A\xD800") == std::u16string(u"a\xD800"));
}

TEST_CASE("well-formed UTF-8 of one to four bytes is read") {
    CHECK(utf16("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80") == u"a\u00E9\u20AC\U0001F600");
    CHECK(utf16("").empty());
    CHECK(utf16(std::string_view("\0a", 2)) == std::u16string(u"\0a", 2));
}

TEST_CASE("a byte order mark at the start is dropped, elsewhere it stays") {
    CHECK(utf16("\xEF\xBB\xBF"
                "a") == u"a");
    CHECK(utf16("a\xEF\xBB\xBF") == u"a\uFEFF");
}

TEST_CASE("ill-formed UTF-8 is refused with the offset of the first bad byte") {
    const auto offset_of = [](std::string_view bytes) {
        const auto result = from_utf8(bytes);
        return std::holds_alternative<Utf8Error>(result) ? static_cast<int>(std::get<Utf8Error>(result).offset) : -1;
    };
    CHECK(offset_of("ab\x80") == 2);             // a trail byte alone
    CHECK(offset_of("ab\xC0\x80") == 2);         // an overlong form
    CHECK(offset_of("\xC3") == 0);               // cut off
    CHECK(offset_of("a\xE2\x82") == 1);          // cut off
    CHECK(offset_of("a\xED\xA0\x80") == 1);      // a surrogate
    CHECK(offset_of("a\xF4\x90\x80\x80") == 1);  // beyond U+10FFFF
    CHECK(offset_of("\xEF\xBB\xBF\xFF") == 3);   // after a byte order mark
    CHECK(offset_of("fine") == -1);
}

TEST_CASE("lone surrogates are written as the replacement character") {
    CHECK(to_utf8(u"a\xD800z\xDC00") == "a\xEF\xBF\xBDz\xEF\xBF\xBD");
    CHECK(to_utf8(u"\U0001F600") == "\xF0\x9F\x98\x80");
}

TEST_CASE("words that begin with an apostrophe are known by all its forms") {
    const auto length = [](std::u16string_view text) {
        return elision_length(text, 0, static_cast<Offset>(text.size()));
    };
    CHECK(length(u"'90s") == 4);
    CHECK(length(u"\u201880s and") == 4);
    CHECK(length(u"\u2019Tis") == 4);
    CHECK(length(u"'n' roll") == 3);
    CHECK(length(u"'em") == 3);
}

TEST_CASE("a quoted word or number is no elision") {
    const auto length = [](std::u16string_view text) {
        return elision_length(text, 0, static_cast<Offset>(text.size()));
    };
    CHECK(length(u"'90 per cent'") == 0);
    CHECK(length(u"'emergency'") == 0);
    CHECK(length(u"'tissue'") == 0);
    CHECK(length(u"tis") == 0);
    CHECK(length(u"'") == 0);
}
