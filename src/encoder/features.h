// What the encoder sees of each token: small integers, read off the word, its shape, the quotations and the layout.
//
// Training reads the same features from `sayso features`, so the two cannot drift apart. A change here needs new
// weights; the sizes of the tables are checked against those of the weights file when it is loaded.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document.h"

namespace sayso::encoder {

// How many values each feature has. The hashed ones are powers of two.
inline constexpr std::size_t word_buckets = 4096;
inline constexpr std::size_t prefix3_buckets = 2048;
inline constexpr std::size_t suffix3_buckets = 2048;
inline constexpr std::size_t suffix2_buckets = 1024;
inline constexpr std::size_t shapes = 32;
inline constexpr std::size_t quotation_states = 8;
inline constexpr std::size_t layouts = 16;
inline constexpr std::size_t known_bits = 32;

// How the token is written. The opening_ ones are those of the first word of a sentence, where a capital tells little.
enum class Shape : std::uint8_t {
    lower,                // "word"
    lower_hyphenated,     // "post-war"
    clitic,               // "'s", "n't"
    capitalised,          // "Word"
    capitalised_hyphen,   // "Trade-Watch"
    inner_capital,        // "McWord", "iWord"
    letter,               // "A"
    upper,                // "WORD"
    upper_with_stops,     // "U.S."
    upper_mixed,          // "F-16", "G20", "AT&T"
    number_short,         // "5", "23"
    number_year,          // "2020", four digits from 1000 to 2099
    number_long,          // "1,200", "4.7"
    number_with_letters,  // "2020s", "5th"
    full_stop,
    comma,
    colon,     // and semicolon
    question,  // and exclamation mark
    dash,      // and a hyphen that stands alone
    opening_bracket,
    closing_bracket,
    quotation_mark,
    ellipsis,
    other_mark,
    percent,
    currency,
    other_symbol,
    opening_capitalised,
    opening_capitalised_hyphen,
    opening_letter,
    opening_upper,
    opening_number,
};

enum class QuotationState : std::uint8_t {
    outside,
    opening_mark,
    inside,
    closing_mark,
    inside_nested,     // in a quotation within a quotation, its marks included
    inside_unclosed,   // the text gives no closing mark
    inside_continued,  // the quotation goes on from the paragraph before
};

// Of the bits of `known`, those from 0 are the word's candidate classes (tags/candidates.h) in the order of WordClass;
// the last two classes are no words and leave room for the reporting verbs.
enum class KnownBit : std::uint8_t {
    reporting_verb = static_cast<std::uint8_t>(WordClass::punctuation),
    quoting_verb,
    in_word_list,
    male_name,
    female_name,
    surname,
    place,
    nationality,
    organisation,
    occupation,
    honorific,
    plural,
};

struct TokenFeatures {
    std::uint16_t word = 0;     // hashes of the token's key, each below its number of buckets
    std::uint16_t prefix3 = 0;  // of its first three code units, or all when it has fewer
    std::uint16_t suffix3 = 0;
    std::uint16_t suffix2 = 0;
    Shape shape = Shape::lower;
    QuotationState quotation = QuotationState::outside;
    std::uint8_t layout = 0;  // kind of paragraph times the token's place in the sentence, see features.cpp
    std::uint32_t known = 0;  // set of bits
};

struct Features {
    std::u16string keys;                // the folded text with every ASCII digit as "0": the vocabulary's spelling
    std::vector<TokenFeatures> tokens;  // one a token

    [[nodiscard]] std::u16string_view key(Span span) const {
        return std::u16string_view(keys).substr(span.start, span.length());
    }
};

// Needs paragraphs, sentences, tokens and quotations as scanned (their kinds are not looked at). Linear.
[[nodiscard]] Features read_features(const Document& document);

}  // namespace sayso::encoder
