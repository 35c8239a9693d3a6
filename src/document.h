// The document: a text and the layers that the stages lay over it.
//
// Every layer is a vector of plain structs that point into the text by offsets; none owns a copy of it, so the
// original is always recoverable and a layer can be read without knowing how it came to be.
//
//   text         Mr. Orr said: "We will stay." He left.\n\nShe agreed.
//   paragraphs   |------------------------------------|  |-----------|
//   sentences    |---------------------------||-------|  |-----------|
//   tokens       |-||-| |--|| ||--| ...
//   quotations                |-------------|
//   attributions |--source--||c||--content---|
//
// Unit: UTF-16 code units from the start of the text, the unit of ICU and of the DOM. Spans are half open,
// [start, end), lie inside the text and never cut a surrogate pair.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "spans.h"

namespace sayso {

// ---- text -> paragraphs, sentences, tokens --------------------------------------------------------------------

enum class ParagraphKind : std::uint8_t {
    body,
    headline,  // the first paragraph, short and without a closing full stop
    dateline,  // a paragraph that only says when or where: "Monday, January 13, 2020"
};

struct Paragraph {
    Span span;  // without surrounding white space
    ParagraphKind kind = ParagraphKind::body;
    Range sentences;
};

struct Sentence {
    Span span;  // without surrounding white space
    Index paragraph = 0;
    Range tokens;
};

enum class TokenShape : std::uint8_t {
    lower,        // "word"
    capitalised,  // "Word", "McConnell"
    upper,        // "NATO", "U.S.", "A"
    number,       // "5", "1,723", "4.7", "2020s"
    punctuation,  // one mark
    symbol,       // "%", "$", emoji
};

// A word, a number, a mark, or the clitic of a word: "didn't" is "did" + "n't", "Iran's" is "Iran" + "'s".
struct Token {
    Span span;
    Index sentence = 0;
    TokenShape shape = TokenShape::lower;
};

// ---- tags: the shallow reading of each token --------------------------------------------------------------------
// By rule and by what the learned reader (below) says of each token: later stages see only these structs.

enum class WordClass : std::uint8_t {
    noun,
    proper_noun,
    pronoun,     // personal, reflexive, relative, interrogative, indefinite
    determiner,  // articles, demonstratives, possessives, quantifiers before a noun
    adjective,
    adverb,
    number,
    preposition,
    subordinator,             // that, whether, because, if, although ...
    conjunction,              // and, or, but
    infinitive_marker,        // to before a verb
    auxiliary,                // be, have, do as helpers
    modal,                    // will, would, can, may, must ...
    verb_finite,              // says, said
    verb_base,                // say (after to or a modal)
    verb_past_participle,     // said (after have or be, or reduced relative)
    verb_present_participle,  // saying
    negation,                 // not, n't, never
    possessive,               // 's
    particle,                 // up, out after a verb
    punctuation,
    other,
};

struct WordTag {
    WordClass word_class = WordClass::other;
};

enum class PhraseKind : std::uint8_t { common, person, organisation, place, pronoun, time, quantity };
enum class Gender : std::uint8_t { unknown, male, female, neuter };
enum class Number : std::uint8_t { unknown, singular, plural };

// A base noun phrase: determiner to head, with its attached title and name ("Harbour Minister Ann Orr"),
// without what follows the head (relative clauses, prepositional phrases, appositions).
struct NounPhrase {
    Range tokens;
    Index head = 0;  // token
    PhraseKind kind = PhraseKind::common;
    Gender gender = Gender::unknown;
    Number number = Number::unknown;
    Range name;  // tokens of the proper name inside ("Ann Orr"), empty when there is none
};

// ---- the learned reader -----------------------------------------------------------------------------------------
// What the trained network (src/encoder) takes each token for. Percentages are rounded, so that their sum may miss 100.

enum class RoleKind : std::uint8_t { none, source, cue, content };                // in an attribution
enum class NameKind : std::uint8_t { none, person, organisation, place, other };  // of what is named
enum class ShiftRole : std::uint8_t { none, cue, actor, policy, from, to };       // in a policy shift

// What kind of span a token belongs to. `kind` and `begins` are those of the best labelling of the whole sentence and
// may differ from what is most likely for the token alone, which is what the percentages say.
template <typename Kind, std::size_t kinds>
struct SpanReading {
    Kind kind{};
    bool begins = false;                        // the token is the first of its span
    std::array<std::uint8_t, kinds> percent{};  // [Kind]

    [[nodiscard]] std::uint8_t percent_of(Kind asked) const { return percent[static_cast<std::size_t>(asked)]; }
};

struct TokenReading {
    WordClass word_class = WordClass::other;            // the most likely one
    std::array<std::uint8_t, 22> word_class_percent{};  // [WordClass]
    SpanReading<RoleKind, 4> role;
    SpanReading<NameKind, 5> name;
    SpanReading<ShiftRole, 6> shift;

    [[nodiscard]] std::uint8_t percent_of(WordClass asked) const {
        return word_class_percent[static_cast<std::size_t>(asked)];
    }
};

struct LearnedReading {
    std::vector<TokenReading> tokens;               // one a token
    std::vector<std::uint8_t> sentence_worthiness;  // percent, one a sentence: how much it is worth checking
};

// ---- quotes -----------------------------------------------------------------------------------------------------

enum class QuotationKind : std::uint8_t {
    speech,    // somebody's words
    scare,     // a word held at arm's length
    title,     // of a work
    nickname,  // of a person
};

struct Quotation {
    Span span;                       // with the marks
    Span inner;                      // between the marks
    std::uint8_t depth = 0;          // 0 for an outermost quotation, 1 for one inside it ...
    bool closed = true;              // false: no closing mark; the quotation then ends with its paragraph
    std::optional<Index> continues;  // the quotation of the paragraph before, re-opened by this one
    QuotationKind kind = QuotationKind::speech;
};

// ---- attributions -----------------------------------------------------------------------------------------------

enum class Mode : std::uint8_t { direct, indirect, mixed };
enum class Act : std::uint8_t { speech, thought };
enum class Polarity : std::uint8_t { positive, negative };

// Who says what, and by which words the text tells so. A role is a list of spans in text order because it may be
// interrupted ("It is", he said, "over"); an empty list is a role that the text leaves out.
struct Attribution {
    std::vector<Span> source;
    std::vector<Span> cue;
    std::vector<Span> content;
    Mode mode = Mode::indirect;
    Act act = Act::speech;
    Polarity polarity = Polarity::positive;
    std::optional<Index> continues;  // floating: goes on quoting the source of that earlier attribution
    std::uint8_t confidence = 0;     // percent
    std::vector<std::string> why;    // UTF-8, for the reader
};

// ---- speakers ---------------------------------------------------------------------------------------------------

enum class SpeakerType : std::uint8_t { person, group, organisation, document, unknown };
enum class MentionForm : std::uint8_t { name, title, pronoun };

struct Mention {
    Span span;
    MentionForm form = MentionForm::name;
};

struct Speaker {
    std::u16string name;  // the fullest name in the text, without title; for the unnamed, the describing phrase
    std::u16string role;  // the title as the text gives it; may be empty
    SpeakerType type = SpeakerType::unknown;
    std::vector<Mention> mentions;  // in text order
};

struct SpeakerLink {
    std::optional<Index> speaker;  // in Roster::speakers; none when the text names nobody
    std::string why;               // UTF-8: the sieve that decided
};

struct Roster {
    std::vector<Speaker> speakers;
    std::vector<SpeakerLink> links;  // one an attribution, same order
};

// ---- claims -----------------------------------------------------------------------------------------------------

enum class ClaimType : std::uint8_t { quantity, event, causal, comparison, prediction, policy, evaluation, definition };
enum class QualifierKind : std::uint8_t { negation, hedge, modality, quantity, time };

struct Qualifier {
    QualifierKind kind = QualifierKind::hedge;
    Span span;
};

// One proposition.
struct Claim {
    Span span;
    std::optional<Index> attribution;  // none: the article itself asserts it
    std::vector<ClaimType> types;
    std::vector<Qualifier> qualifiers;
    std::uint8_t check_worthiness = 0;  // percent
    std::vector<std::string> why;
};

struct ClaimLayer {
    std::vector<Claim> claims;                      // in text order
    std::vector<std::uint8_t> sentence_worthiness;  // percent, one a sentence
};

// ---- policy shifts ----------------------------------------------------------------------------------------------

enum class ShiftKind : std::uint8_t { introduce, end, increase, decrease, replace, reverse, continuation };
enum class ShiftStatus : std::uint8_t { enacted, announced, proposed, predicted, denied };

struct Shift {
    ShiftKind kind = ShiftKind::introduce;
    ShiftStatus status = ShiftStatus::announced;
    std::vector<Span> cue;
    std::vector<Span> actor;
    std::vector<Span> policy;
    std::vector<Span> from;
    std::vector<Span> to;
    std::optional<Index> attribution;  // the attribution in whose content the shift stands
    std::uint8_t confidence = 0;       // percent
    std::vector<std::string> why;
};

// ---- the whole --------------------------------------------------------------------------------------------------

struct Document {
    std::u16string text;
    std::u16string folded;  // same length as text: lower case, typographic apostrophes as "'", see text/fold.h
    std::vector<Paragraph> paragraphs;
    std::vector<Sentence> sentences;
    std::vector<Token> tokens;
    LearnedReading learned;
    std::vector<WordTag> tags;  // one a token
    std::vector<NounPhrase> noun_phrases;
    std::vector<Quotation> quotations;  // by start; an outer one before its inner ones
    std::vector<Attribution> attributions;
    Roster roster;
    ClaimLayer claim_layer;
    std::vector<Shift> shifts;

    [[nodiscard]] std::u16string_view text_of(Span span) const {
        return std::u16string_view(text).substr(span.start, span.length());
    }
    // The word of a token as the lexicons spell it.
    [[nodiscard]] std::u16string_view word(Index token) const {
        return std::u16string_view(folded).substr(tokens[token].span.start, tokens[token].span.length());
    }
    // From the start of the first token of a range to the end of its last. The range must not be empty.
    [[nodiscard]] Span span_of(Range range) const {
        return {tokens[range.first].span.start, tokens[range.last - 1].span.end};
    }
};

}  // namespace sayso
