// What must hold of the first layers for every text.
#include <algorithm>
#include <catch2/catch.hpp>

#include "segmented.h"
#include "text/code_points.h"

using namespace sayso;
using sayso::testing::segmented;

namespace {

// Curly marks throughout, so that a straight twin of equal length can be made of it.
constexpr const char16_t* article =
    u"\u2018No\u2019 to the bridge tax, says Lund\n\n"
    u"Monday, May 4, 2020\n\n"
    u"TARN, Marovia \u2014 Marovia\u2019s council won\u2019t raise the \u201Cbridge tax,\u201D Mayor Ana Lund said on "
    u"Monday. \u201CWe promised that in the \u201980s,\u201D she said, \u201Cand we\u2019ll keep it.\u201D\n\n"
    u"\u201CThe drivers\u2019 union asked for \u2018fair play.\u2019 We listened.\n\n"
    u"\u201CNow they ask: \u2018What next?\u2019\u201D she added. Orr (the opposition\u2019s leader) called it \u201Ca "
    u"farce\u201D at 5 p.m. in the U.S. embassy\u2026\n\n"
    u"Nobody at Tarn Inc. answered. The e-mail, press@tarn.example, didn\u2019t work.";

std::u16string straight(std::u16string text) {
    for (char16_t& c : text) {
        if (c == u'\u201C' || c == u'\u201D') c = u'"';
        if (c == u'\u2018' || c == u'\u2019') c = u'\'';
    }
    return text;
}

std::u16string repeated(std::u16string_view part, std::size_t times) {
    std::u16string text;
    for (std::size_t i = 0; i < times; ++i) text += part;
    return text;
}

std::vector<std::u16string> adversaries() {
    return {
        u"",
        u" ",
        u"a",
        u"\"",
        std::u16string(u"\0\0", 2),
        u"\xD800",
        u"a\xDC00\"\xD83D\"b",
        u"\u202E\"abc\u202C\" \u200F'x'",
        repeated(u"\u0301", 5000),
        u"a" + repeated(u"\u0301", 5000) + u"\"" + repeated(u"\u0301", 5000),
        repeated(u"\U0001F468\u200D", 3000),
        repeated(u"\U0001F1E6", 3001),
        repeated(u"%\u0300", 4000),
        repeated(u"\"", 100000),
        repeated(u"'", 100001),
        repeated(u"\"'", 50000),
        repeated(u" \"a", 30000),
        repeated(u" 'a", 30000),
        repeated(u"a' ", 30000),
        repeated(u"\u201C\u2018", 30000),
        repeated(u"\u00AB \u00BB", 30000),
        repeated(u".", 100000),
        repeated(u". ", 50000),
        repeated(u"A.", 50000),
        repeated(u"[", 50000),
        repeated(u"@a", 50000),
        repeated(u"www.", 50000),
        repeated(u"a\n", 30000),
        repeated(u"\"a.\n\n", 20000),
        repeated(u"x", 1 << 20),
        repeated(u"He said \"no\" to it. ", 50000),
        repeated(u"\u6F22\u5B57\u3002", 30000),
        u"<script>alert(\"x\")</script><b>'bold'</b>",
        article,
        straight(article),
    };
}

bool cuts_pair(std::u16string_view text, Offset offset) {
    return offset > 0 && offset < text.size() && U16_IS_LEAD(text[offset - 1]) && U16_IS_TRAIL(text[offset]);
}

bool is_valid(std::u16string_view text, Span span) {
    return span.start < span.end && span.end <= text.size() && !cuts_pair(text, span.start) &&
           !cuts_pair(text, span.end);
}

std::u16string beginning(std::u16string_view text) {
    return std::u16string(text.substr(0, 40));
}

}  // namespace

TEST_CASE("paragraphs, sentences and tokens are valid spans, each inside the one above") {
    for (const std::u16string& text : adversaries()) {
        INFO(to_utf8(beginning(text)));
        const Document document = segmented(text);
        bool valid = true;
        Index sentence_count = 0;
        for (Index p = 0; p < document.paragraphs.size(); ++p) {
            const Paragraph& paragraph = document.paragraphs[p];
            valid &= is_valid(text, paragraph.span) && paragraph.sentences.first == sentence_count;
            sentence_count = paragraph.sentences.last;
        }
        Index token_count = 0;
        for (const Sentence& sentence : document.sentences) {
            valid &= is_valid(text, sentence.span) && sentence.tokens.first == token_count &&
                     !sentence.tokens.empty() && document.paragraphs[sentence.paragraph].span.contains(sentence.span) &&
                     document.span_of(sentence.tokens) == sentence.span;
            token_count = sentence.tokens.last;
        }
        for (const Token& token : document.tokens) {
            valid &= is_valid(text, token.span) && token.span.length() <= 2048 &&
                     document.sentences[token.sentence].span.contains(token.span);
        }
        CHECK(valid);
        CHECK(sentence_count == document.sentences.size());
        CHECK(token_count == document.tokens.size());
    }
}

TEST_CASE("every code unit that is no white space belongs to exactly one token") {
    for (const std::u16string& text : adversaries()) {
        INFO(to_utf8(beginning(text)));
        const Document document = segmented(text);
        Offset at = 0;
        bool gap_is_white = true;
        for (const Token& token : document.tokens) {
            for (; at < token.span.start; ++at) gap_is_white &= is_space(text[at]);
            gap_is_white &= at == token.span.start;  // no overlap
            at = token.span.end;
        }
        for (; at < text.size(); ++at) gap_is_white &= is_space(text[at]);
        CHECK(gap_is_white);
    }
}

TEST_CASE("quotations are valid, lie inside a paragraph, and overlap only by nesting") {
    for (const std::u16string& text : adversaries()) {
        INFO(to_utf8(beginning(text)));
        const Document document = segmented(text);
        bool valid = true;
        std::vector<Span> around;
        std::size_t paragraph = 0;
        for (Index i = 0; i < document.quotations.size(); ++i) {
            const Quotation& quotation = document.quotations[i];
            while (document.paragraphs[paragraph].span.end < quotation.span.end) ++paragraph;
            while (!around.empty() && around.back().end <= quotation.span.start) around.pop_back();
            valid &= is_valid(text, quotation.span) && quotation.span.contains(quotation.inner) &&
                     document.paragraphs[paragraph].span.contains(quotation.span) &&
                     (around.empty() || around.back().contains(quotation.span)) && quotation.depth == around.size() &&
                     quotation.depth < 8 && (!quotation.continues || *quotation.continues < i);
            around.push_back(quotation.span);
        }
        CHECK(valid);
    }
}

TEST_CASE("a paragraph put in front moves all offsets and changes nothing else") {
    constexpr std::u16string_view front = u"Council meets\n\nThe council of Tarn met on Sunday.\n\n";
    const Document before = segmented(article);
    const Document after = segmented(std::u16string(front) + article);
    const auto moved = [&](Span span) {
        return Span{span.start + static_cast<Offset>(front.size()), span.end + static_cast<Offset>(front.size())};
    };
    const auto same_tail = [&](const auto& longer, const auto& shorter) {
        REQUIRE(longer.size() >= shorter.size());
        return std::equal(shorter.begin(), shorter.end(), longer.end() - static_cast<std::ptrdiff_t>(shorter.size()),
                          [&](const auto& a, const auto& b) { return moved(a.span) == b.span; });
    };
    CHECK(same_tail(after.paragraphs, before.paragraphs));
    CHECK(same_tail(after.sentences, before.sentences));
    CHECK(same_tail(after.tokens, before.tokens));
    CHECK(same_tail(after.quotations, before.quotations));
    CHECK(after.quotations.size() == before.quotations.size());
}

TEST_CASE("curly and straight marks give the same spans in every layer") {
    const Document curly = segmented(article);
    const Document plain = segmented(straight(article));
    const auto same = [](const auto& a, const auto& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](const auto& x, const auto& y) { return x.span == y.span; });
    };
    CHECK(curly.quotations.size() == 9);
    CHECK(same(curly.paragraphs, plain.paragraphs));
    CHECK(same(curly.sentences, plain.sentences));
    CHECK(same(curly.tokens, plain.tokens));
    CHECK(same(curly.quotations, plain.quotations));
}

TEST_CASE("carriage returns and no-break spaces change no token") {
    std::u16string windows;
    for (const char16_t c : std::u16string_view(article))
        windows += c == u'\n' ? std::u16string(u"\r\n") : std::u16string(1, c);
    std::u16string unbroken = article;
    std::replace(unbroken.begin(), unbroken.end(), u' ', u'\u00A0');
    const auto words = [](const std::u16string& text) {
        const Document document = segmented(text);
        return sayso::testing::strings(document, document.tokens);
    };
    CHECK(words(windows) == words(article));
    CHECK(words(unbroken) == words(article));
    CHECK(segmented(windows).sentences.size() == segmented(article).sentences.size());
    CHECK(segmented(unbroken).sentences.size() == segmented(article).sentences.size());
}

TEST_CASE("one line of a megabyte is read sentence by sentence") {
    const std::u16string line = repeated(u"He said \"no\" to it. ", 55000);
    const Document document = segmented(line);
    CHECK(document.paragraphs.size() == 1);
    CHECK(document.sentences.size() == 55000);
    CHECK(document.quotations.size() == 55000);
}

TEST_CASE("a hundred thousand marks and nothing else hold no quotation") {
    for (const char16_t mark : {u'"', u'\'', u'\u201C', u'\u201D', u'\u00AB', u'`'}) {
        CHECK(segmented(std::u16string(100000, mark)).quotations.empty());
    }
}
