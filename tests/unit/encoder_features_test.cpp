#include "encoder/features.h"

#include <catch2/catch.hpp>

#include "segmented.h"

using namespace sayso;
using namespace sayso::encoder;
using sayso::testing::segmented;

namespace {

struct Seen {
    Document document;
    Features features;

    explicit Seen(std::string_view text) : document(segmented(text)), features(read_features(document)) {}

    // The features of the first token that is written so.
    [[nodiscard]] TokenFeatures of(std::string_view word) const {
        const std::u16string wanted = sayso::testing::utf16(word);
        for (std::size_t i = 0; i < document.tokens.size(); ++i)
            if (document.text_of(document.tokens[i].span) == wanted) return features.tokens[i];
        FAIL("no token " << word);
        return {};
    }
    [[nodiscard]] bool knows(std::string_view word, KnownBit bit) const {
        return (of(word).known >> static_cast<unsigned>(bit)) & 1U;
    }
};

}  // namespace

TEST_CASE("words that look different have different shapes") {
    const Seen seen(
        "So the Word of McWord, WORD, U.S., G20 and post-war Trade-Watch cost 1,200 or 23 (4.7%) in 2020: $5th's A.");
    CHECK(seen.of("the").shape == Shape::lower);
    CHECK(seen.of("Word").shape == Shape::capitalised);
    CHECK(seen.of("McWord").shape == Shape::inner_capital);
    CHECK(seen.of("WORD").shape == Shape::upper);
    CHECK(seen.of("U.S.").shape == Shape::upper_with_stops);
    CHECK(seen.of("G20").shape == Shape::upper_mixed);
    CHECK(seen.of("post-war").shape == Shape::lower_hyphenated);
    CHECK(seen.of("Trade-Watch").shape == Shape::capitalised_hyphen);
    CHECK(seen.of("1,200").shape == Shape::number_long);
    CHECK(seen.of("23").shape == Shape::number_short);
    CHECK(seen.of("4.7").shape == Shape::number_long);
    CHECK(seen.of("2020").shape == Shape::number_year);
    CHECK(seen.of("%").shape == Shape::percent);
    CHECK(seen.of("$").shape == Shape::currency);
    CHECK(seen.of("(").shape == Shape::opening_bracket);
    CHECK(seen.of(",").shape == Shape::comma);
    CHECK(seen.of("'s").shape == Shape::clitic);
}

TEST_CASE("a capital at the opening of a sentence is marked as one that tells little") {
    const Seen seen("\"Mills close,\" Orr said. Mills stay. The Mills stay.");
    CHECK(seen.features.tokens[1].shape == Shape::opening_capitalised);
    CHECK(seen.of("Orr").shape == Shape::capitalised);
    CHECK(seen.of("The").shape == Shape::opening_capitalised);
}

TEST_CASE("each token knows whether it stands in a quotation") {
    const Seen seen("Orr said: \"We like 'old mills' here.\" He left.\n\n\"Nobody closes this one.");
    CHECK(seen.of("Orr").quotation == QuotationState::outside);
    CHECK(seen.of("\"").quotation == QuotationState::opening_mark);
    CHECK(seen.of("We").quotation == QuotationState::inside);
    CHECK(seen.of("old").quotation == QuotationState::inside_nested);
    CHECK(seen.of("here").quotation == QuotationState::inside);
    CHECK(seen.of("He").quotation == QuotationState::outside);
    CHECK(seen.of("Nobody").quotation == QuotationState::inside_unclosed);
}

TEST_CASE("the layout tells headline from body and where a sentence starts and ends") {
    const Seen seen("Mill closes\n\nOrr left town. She came back soon.");
    const auto& tokens = seen.features.tokens;
    CHECK(tokens[0].layout == 5);        // headline, paragraph start
    CHECK(seen.of("Orr").layout == 0);   // body, paragraph start
    CHECK(seen.of("left").layout == 2);  // body, within a sentence
    CHECK(seen.of("She").layout == 1);   // body, sentence start
    CHECK(tokens.back().layout == 4);    // body, paragraph end
    CHECK(seen.of(".").layout == 3);     // body, sentence end
}

TEST_CASE("the lexicons tell what a word can be") {
    const Seen seen("Minister Orr said that we all hope for german mills.");
    CHECK(seen.knows("said", KnownBit::reporting_verb));
    CHECK(seen.knows("said", KnownBit::quoting_verb));
    CHECK(seen.knows("hope", KnownBit::reporting_verb));
    CHECK_FALSE(seen.knows("hope", KnownBit::quoting_verb));
    CHECK(seen.knows("mills", KnownBit::plural));
    CHECK(seen.knows("german", KnownBit::nationality));
    CHECK_FALSE(seen.knows("we", KnownBit::reporting_verb));
    CHECK((seen.of("that").known >> static_cast<unsigned>(WordClass::subordinator) & 1U) == 1U);
}

TEST_CASE("a word's key has its digits as zeros, so that numbers of one form share a row") {
    const Seen seen("They paid 1,723 in Orr and 9,865 later; orr.");
    CHECK(seen.of("1,723").word == seen.of("9,865").word);
    CHECK(seen.features.key(seen.document.tokens[2].span) == u"0,000");
    CHECK(seen.of("Orr").word == seen.of("orr").word);
}

TEST_CASE("features stay within their tables, whatever the text") {
    const Seen seen(
        "\xF0\x9F\x98\x80 \xE4\xB8\xAD\xE6\x96\x87 x\xCC\x81 ... ''\" \xE2\x80\x9C ((1a-b_c@d.e)) N'T n't '");
    for (const TokenFeatures& token : seen.features.tokens) {
        CHECK(token.word < word_buckets);
        CHECK(token.prefix3 < prefix3_buckets);
        CHECK(token.suffix3 < suffix3_buckets);
        CHECK(token.suffix2 < suffix2_buckets);
        CHECK(static_cast<std::size_t>(token.shape) < shapes);
        CHECK(static_cast<std::size_t>(token.quotation) < quotation_states);
        CHECK(token.layout < layouts);
    }
    CHECK(Seen("").features.tokens.empty());
}
