#include "encoder/features.h"

#include <algorithm>

#include "encoder/hashing.h"
#include "lexicon/reporting_words.h"
#include "tags/candidates.h"
#include "text/characters.h"

namespace sayso::encoder {
namespace {

constexpr bool is_digit(char16_t unit) {
    return unit >= u'0' && unit <= u'9';
}

constexpr std::uint16_t bucket(std::u16string_view units, std::size_t buckets) {
    const std::uint32_t value = hash(units);
    return static_cast<std::uint16_t>((value ^ (value >> 16U)) & (buckets - 1));
}

constexpr std::u16string_view suffix(std::u16string_view word, std::size_t length) {
    return word.substr(word.size() - std::min(word.size(), length));
}

// ---- shape ------------------------------------------------------------------------------------------------------

bool has(std::u16string_view word, char16_t unit) {
    return word.find(unit) != std::u16string_view::npos;
}

Shape number_shape(std::u16string_view word) {
    const bool plain = std::all_of(word.begin(), word.end(), is_digit);
    if (plain && word.size() <= 2) return Shape::number_short;
    if (plain && word.size() == 4 && (word[0] == u'1' || word.substr(0, 2) == u"20")) return Shape::number_year;
    const auto is_part = [](char16_t unit) { return is_digit(unit) || unit == u',' || unit == u'.' || unit == u'-'; };
    return std::all_of(word.begin(), word.end(), is_part) ? Shape::number_long : Shape::number_with_letters;
}

Shape mark_shape(std::u16string_view mark) {
    if (mark.substr(0, 2) == u".." || mark[0] == ellipsis) return Shape::ellipsis;
    switch (mark[0]) {
        case u'.':
            return Shape::full_stop;
        case u',':
            return Shape::comma;
        case u':':
        case u';':
            return Shape::colon;
        case u'?':
        case u'!':
            return Shape::question;
        case u'-':
        case en_dash:
        case em_dash:
            return Shape::dash;
        case u'(':
        case u'[':
        case u'{':
            return Shape::opening_bracket;
        case u')':
        case u']':
        case u'}':
            return Shape::closing_bracket;
        case u'"':
        case u'\'':
        case u'`':
        case left_single_quote:
        case right_single_quote:
        case low_single_quote:
        case left_double_quote:
        case right_double_quote:
        case low_double_quote:
        case left_guillemet:
        case right_guillemet:
        case left_single_guillemet:
        case right_single_guillemet:
            return Shape::quotation_mark;
        case u'%':
            return Shape::percent;
        case u'$':
        case u'\u00A3':  // pound
        case u'\u00A5':  // yen
        case u'\u20AC':  // euro
            return Shape::currency;
        default:
            return Shape::other_mark;
    }
}

// `folded` is the same word in lower case: where the two differ there is a capital.
Shape word_shape_of(std::u16string_view word, std::u16string_view folded, TokenShape token_shape) {
    if (folded.size() > 1 && (folded[0] == u'\'' || folded == u"n't")) return Shape::clitic;
    const bool hyphen = has(folded, u'-');
    if (token_shape == TokenShape::upper) {
        if (word.size() == 1) return Shape::letter;
        if (has(word, u'.')) return Shape::upper_with_stops;
        const bool mixed = hyphen || has(word, u'&') || std::any_of(word.begin(), word.end(), is_digit);
        return mixed ? Shape::upper_mixed : Shape::upper;
    }
    const auto inner_capital = [&] {
        for (std::size_t i = 1; i < word.size(); ++i)
            if (word[i] != folded[i] && folded[i] != u'\'' && folded[i] != u'-' && folded[i - 1] != u'-') return true;
        return false;
    };
    if (inner_capital()) return Shape::inner_capital;
    if (token_shape == TokenShape::capitalised) return hyphen ? Shape::capitalised_hyphen : Shape::capitalised;
    return hyphen ? Shape::lower_hyphenated : Shape::lower;
}

Shape shape_of(const Document& document, Index token) {
    const Token& shown = document.tokens[token];
    const std::u16string_view word = document.text_of(shown.span);
    switch (shown.shape) {
        case TokenShape::number:
            return number_shape(word);
        case TokenShape::punctuation:
            return mark_shape(word);
        case TokenShape::symbol: {
            const Shape shape = mark_shape(word);
            return shape == Shape::other_mark ? Shape::other_symbol : shape;
        }
        case TokenShape::lower:
        case TokenShape::capitalised:
        case TokenShape::upper:
            break;
    }
    return word_shape_of(word, document.word(token), shown.shape);
}

Shape opening(Shape shape) {
    switch (shape) {
        case Shape::capitalised:
            return Shape::opening_capitalised;
        case Shape::capitalised_hyphen:
            return Shape::opening_capitalised_hyphen;
        case Shape::letter:
            return Shape::opening_letter;
        case Shape::upper:
            return Shape::opening_upper;
        case Shape::number_short:
        case Shape::number_year:
        case Shape::number_long:
        case Shape::number_with_letters:
            return Shape::opening_number;
        default:
            return shape;
    }
}

// ---- layout -----------------------------------------------------------------------------------------------------

enum class Place : std::uint8_t { paragraph_start, sentence_start, within, sentence_end, paragraph_end };
constexpr std::uint8_t places = 5;

Place place_of(const Document& document, const Sentence& sentence, Index token) {
    const Range sentences = document.paragraphs[sentence.paragraph].sentences;
    if (token == sentence.tokens.first)
        return token == document.sentences[sentences.first].tokens.first ? Place::paragraph_start
                                                                         : Place::sentence_start;
    if (token + 1 == sentence.tokens.last)
        return token + 1 == document.sentences[sentences.last - 1].tokens.last ? Place::paragraph_end
                                                                               : Place::sentence_end;
    return Place::within;
}

void add_layout(const Document& document, std::vector<TokenFeatures>& tokens) {
    for (const Sentence& sentence : document.sentences) {
        const auto kind = static_cast<std::uint8_t>(document.paragraphs[sentence.paragraph].kind);
        bool opens = true;
        for (Index token = sentence.tokens.first; token < sentence.tokens.last; ++token) {
            const auto place = static_cast<std::uint8_t>(place_of(document, sentence, token));
            tokens[token].layout = static_cast<std::uint8_t>(kind * places + place);
            tokens[token].shape = shape_of(document, token);
            const TokenShape shape = document.tokens[token].shape;
            if (!opens || shape == TokenShape::punctuation || shape == TokenShape::symbol) continue;
            tokens[token].shape = opening(tokens[token].shape);
            opens = false;
        }
    }
}

// ---- quotations -------------------------------------------------------------------------------------------------

QuotationState state_in(const Quotation& quotation, Span token) {
    if (quotation.depth > 0) return QuotationState::inside_nested;
    if (token.start < quotation.inner.start) return QuotationState::opening_mark;
    if (token.start >= quotation.inner.end) return QuotationState::closing_mark;
    if (quotation.continues) return QuotationState::inside_continued;
    return quotation.closed ? QuotationState::inside : QuotationState::inside_unclosed;
}

// An inner quotation comes behind its outer one and so overwrites it.
void add_quotations(const Document& document, std::vector<TokenFeatures>& tokens) {
    for (const Quotation& quotation : document.quotations) {
        auto token = std::partition_point(document.tokens.begin(), document.tokens.end(),
                                          [&](const Token& t) { return t.span.end <= quotation.span.start; });
        for (; token != document.tokens.end() && token->span.start < quotation.span.end; ++token)
            tokens[static_cast<std::size_t>(token - document.tokens.begin())].quotation =
                state_in(quotation, token->span);
    }
}

// ---- the lexicons -----------------------------------------------------------------------------------------------

std::uint32_t known_of(std::u16string_view word) {
    const WordKnowledge knowledge = look_up_word(word);
    const auto bit = [](KnownBit name, bool set) {
        return static_cast<std::uint32_t>(set) << static_cast<unsigned>(name);
    };
    const NameHints& hints = knowledge.hints;
    constexpr std::uint32_t words = (1U << static_cast<unsigned>(WordClass::punctuation)) - 1;
    return (knowledge.candidates.set & words) | bit(KnownBit::reporting_verb, lexicon::is_reporting_verb(word)) |
           bit(KnownBit::quoting_verb, lexicon::is_quoting_verb(word)) | bit(KnownBit::in_word_list, knowledge.known) |
           bit(KnownBit::male_name, hints.male_name) | bit(KnownBit::female_name, hints.female_name) |
           bit(KnownBit::surname, hints.surname) | bit(KnownBit::place, hints.place) |
           bit(KnownBit::nationality, hints.nationality) | bit(KnownBit::organisation, hints.organisation) |
           bit(KnownBit::occupation, hints.occupation) | bit(KnownBit::honorific, hints.honorific) |
           bit(KnownBit::plural, hints.plural);
}

}  // namespace

Features read_features(const Document& document) {
    Features features;
    features.keys = document.folded;
    std::replace_if(features.keys.begin(), features.keys.end(), is_digit, u'0');
    features.tokens.resize(document.tokens.size());
    for (Index token = 0; token < document.tokens.size(); ++token) {
        const std::u16string_view key = features.key(document.tokens[token].span);
        TokenFeatures& seen = features.tokens[token];
        seen.word = bucket(key, word_buckets);
        seen.prefix3 = bucket(key.substr(0, 3), prefix3_buckets);
        seen.suffix3 = bucket(suffix(key, 3), suffix3_buckets);
        seen.suffix2 = bucket(suffix(key, 2), suffix2_buckets);
        seen.known = known_of(document.word(token));
    }
    add_layout(document, features.tokens);
    add_quotations(document, features.tokens);
    return features;
}

}  // namespace sayso::encoder
