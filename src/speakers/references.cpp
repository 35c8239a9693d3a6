#include "speakers/references.h"

#include <algorithm>
#include <string_view>

#include "tags/candidates.h"

namespace sayso {
namespace {

constexpr Index look_ahead = 40;       // tokens behind the start of a phrase that is no source
constexpr Index longest_source = 200;  // tokens that are read of a source

struct SourceSpan {
    Range tokens;
    Index attribution;
};

Index first_token_at(const Document& document, Offset offset) {
    const auto found = std::partition_point(document.tokens.begin(), document.tokens.end(),
                                            [&](const Token& token) { return token.span.end <= offset; });
    return static_cast<Index>(found - document.tokens.begin());
}

Range tokens_in(const Document& document, Span span) {
    const Index first = first_token_at(document, span.start);
    const Index limit = std::min(first + longest_source, static_cast<Index>(document.tokens.size()));
    Index last = first;
    while (last < limit && document.tokens[last].span.start < span.end) ++last;
    return {first, last};
}

// "He also": what modifies the verb is no part of the one who speaks.
Range without_adverbs(const Document& document, Range tokens) {
    while (tokens.size() > 1 && document.tags[tokens.last - 1].word_class == WordClass::adverb &&
           document.tokens[tokens.last - 1].shape == TokenShape::lower && document.word(tokens.last - 1) != u"there" &&
           document.word(tokens.last - 1) != u"here")
        --tokens.last;
    return tokens;
}

// By position. A source in pieces is known by its first.
std::vector<SourceSpan> source_spans(const Document& document) {
    std::vector<SourceSpan> sources;
    for (Index i = 0; i < document.attributions.size(); ++i) {
        const std::vector<Span>& source = document.attributions[i].source;
        if (source.empty() || source.front().empty()) continue;
        const Range tokens = without_adverbs(document, tokens_in(document, source.front()));
        if (!tokens.empty()) sources.push_back({tokens, i});
    }
    std::stable_sort(sources.begin(), sources.end(),
                     [](const SourceSpan& a, const SourceSpan& b) { return a.tokens.first < b.tokens.first; });
    return sources;
}

struct PronounSense {
    Gender gender = Gender::unknown;
    Number number = Number::unknown;
};

PronounSense pronoun_sense(std::u16string_view word) {
    if (word == u"he" || word == u"him" || word == u"his") return {Gender::male, Number::singular};
    if (word == u"she" || word == u"her" || word == u"hers") return {Gender::female, Number::singular};
    if (word == u"it" || word == u"its") return {Gender::neuter, Number::singular};
    if (word == u"they" || word == u"them" || word == u"their") return {Gender::unknown, Number::plural};
    return {};
}

class Finder {
public:
    explicit Finder(const Document& document) : document_(document) {
        references_.of_attribution.resize(document.attributions.size());
    }

    References find() {
        const std::vector<SourceSpan> sources = source_spans(document_);
        auto source = sources.begin();
        for (const NounPhrase& phrase : document_.noun_phrases) {
            for (; source != sources.end() && source->tokens.first < phrase.tokens.last; ++source) add_source(*source);
            if (phrase.tokens.first >= taken_) add_phrase(phrase);
        }
        for (; source != sources.end(); ++source) add_source(*source);
        return std::move(references_);
    }

private:
    void add_source(const SourceSpan& source) {
        const Range tokens = source.tokens;
        if (!references_.all.empty()) {
            const Reference& last = references_.all.back();
            if (last.source &&
                last.span.start == document_.tokens[tokens.first].span.start) {  // two attributions share it
                references_.of_attribution[source.attribution] = static_cast<Index>(references_.all.size() - 1);
                return;
            }
        }
        // A source inside a phrase that was read already replaces it.
        drop_from(tokens.first);

        Reference reference;
        reference.source = true;
        reference.subject = true;
        reference.span = {document_.tokens[tokens.first].span.start, document_.tokens[tokens.last - 1].span.end};
        reference.sentence = document_.tokens[tokens.first].sentence;
        reference.label = starts_paragraph(tokens.first);
        if (is_pronoun(tokens)) {
            set_pronoun(reference, tokens, pronoun_sense(document_.word(tokens.first)));
        } else {
            reference.phrase = read_source(tokens);
            if (!reference.phrase.name.empty() || !read_beyond(reference, tokens)) describe(reference);
        }
        // Each of "Orr and Kell" is a reference as well.
        if (!reference.phrase.coordinated) taken_ = std::max(taken_, reference.phrase.core.last);
        if (!reference.phrase.apposition.empty()) skip_apposition(reference.phrase);
        references_.of_attribution[source.attribution] = static_cast<Index>(references_.all.size());
        references_.all.push_back(reference);
    }

    void add_phrase(const NounPhrase& phrase) {
        if (phrase.kind == PhraseKind::time || phrase.kind == PhraseKind::quantity) return;
        Reference reference;
        reference.sentence = document_.tokens[phrase.tokens.first].sentence;
        reference.quoted = is_quoted(document_.tokens[phrase.tokens.first].span.start);
        reference.in_place = follows_place_preposition(phrase.tokens.first);
        reference.after_preposition = follows_preposition(phrase.tokens.first);
        if (phrase.kind == PhraseKind::pronoun) {
            if (phrase.number != Number::singular || phrase.gender == Gender::unknown ||
                phrase.gender == Gender::neuter)
                return;
            set_pronoun(reference, phrase.tokens, {phrase.gender, phrase.number});
        } else {
            const Index limit =
                std::min(document_.sentences[reference.sentence].tokens.last, phrase.tokens.first + look_ahead);
            reference.phrase = read_phrase(document_, {phrase.tokens.first, limit}, false);
            const PhraseReading& reading = reference.phrase;
            if (reading.core.empty() || (reading.name.empty() && !reading.sense.known())) return;
            reference.span = document_.span_of(reading.core);
            if (reading.reversed) reference.span.end = document_.tokens[reading.name.last - 1].span.end;
            reference.kind = phrase.kind;
            describe(reference);
            taken_ = std::max(taken_, reading.core.last);
            if (!reading.apposition.empty()) skip_apposition(reading);
            if (reading.reversed) taken_ = std::max(taken_, reading.name.last);
        }
        reference.subject = is_subject(reference);
        references_.all.push_back(reference);
    }

    // A source that is half of an apposition: "the director" of "the director, Ann Orr, said", "a lawyer" of "Ann Orr,
    // a lawyer, said".
    [[nodiscard]] bool read_beyond(Reference& reference, Range tokens) {
        const NounSense& sense = reference.phrase.sense;
        if (!sense.person() || sense.number == Number::plural || reference.phrase.coordinated) return false;
        const Range sentence = document_.sentences[reference.sentence].tokens;
        const Index limit = std::min(sentence.last, tokens.first + look_ahead);
        if (tokens.last < limit && document_.word(tokens.last) == u",") {
            const PhraseReading reading = read_phrase(document_, {tokens.first, limit}, false);
            if (reading.reversed) {
                reference.phrase = reading;
                describe(reference);
                return true;
            }
        }
        if (references_.all.empty() || tokens.first < sentence.first + 2 || document_.word(tokens.first - 1) != u",")
            return false;
        const Reference& before = references_.all.back();
        if (before.form != MentionForm::name || before.source || before.kind == PhraseKind::organisation ||
            (before.phrase.apposition.first != tokens.first && before.phrase.apposition.first != tokens.first + 1))
            return false;
        reference.phrase = before.phrase;
        reference.form = MentionForm::name;
        reference.gender = before.gender;
        return true;
    }

    [[nodiscard]] bool starts_paragraph(Index token) const {
        const Sentence& sentence = document_.sentences[document_.tokens[token].sentence];
        if (document_.paragraphs[sentence.paragraph].sentences.first != document_.tokens[token].sentence) return false;
        while (token > sentence.tokens.first && document_.tokens[token - 1].shape == TokenShape::punctuation) --token;
        return token == sentence.tokens.first;
    }

    // Takes back what was read from a token on, but no source.
    void drop_from(Index token) {
        while (!references_.all.empty() && !references_.all.back().source &&
               references_.all.back().phrase.core.last > token)
            references_.all.pop_back();
    }

    // The head of an apposition is no reference of its own; what it belongs to ("of the Lund Institute") is.
    void skip_apposition(const PhraseReading& reading) {
        taken_ = std::max(taken_, std::min(reading.apposition.first + 1, reading.apposition.last));
        if (reading.reversed) taken_ = std::max(taken_, reading.core.last);
    }

    [[nodiscard]] bool is_pronoun(Range tokens) const {
        const WordClass word_class = document_.tags[tokens.first].word_class;
        const bool possessive = word_class == WordClass::determiner &&
                                pronoun_sense(document_.word(tokens.first)).number != Number::unknown;
        return tokens.size() == 1 && (word_class == WordClass::pronoun || possessive);
    }

    static void set_pronoun(Reference& reference, Range tokens, PronounSense sense) {
        reference.form = MentionForm::pronoun;
        reference.kind = PhraseKind::pronoun;
        reference.gender = sense.gender;
        reference.number = sense.number;
        reference.phrase.core = tokens;
        reference.phrase.head = tokens.first;
        reference.phrase.last = tokens.last;
    }

    // "Orr's statement", "the family's letter" speak for Orr and the family.
    [[nodiscard]] PhraseReading read_source(Range tokens) const {
        PhraseReading reading = read_phrase(document_, tokens, true);
        if (!reading.sense.author || reading.description.empty()) return reading;
        for (Index token = reading.description.first + 1; token < reading.description.last; ++token)
            if (document_.tags[token].word_class == WordClass::possessive)
                return read_phrase(document_, {tokens.first, token + 1}, true);
        // "a tweet by Orr", "a statement from the ministry"
        for (Index token = reading.complement.first; token + 1 < reading.complement.last; ++token)
            if (document_.word(token) == u"by" || document_.word(token) == u"from")
                return read_phrase(document_, {token + 1, tokens.last}, true);
        return reading;
    }

    void describe(Reference& reference) const {
        const PhraseReading& reading = reference.phrase;
        reference.form = reading.name.empty() || reading.coordinated ? MentionForm::title : MentionForm::name;
        reference.gender = reading.sense.gender;
        reference.number = reading.coordinated ? Number::plural : reading.sense.number;
        if (reading.name.empty()) return;
        const WordKnowledge first = look_up_word(document_.word(reading.name.first));
        if (reference.gender == Gender::unknown && reading.name.size() > 1 &&
            first.hints.male_name != first.hints.female_name)
            reference.gender = first.hints.male_name ? Gender::male : Gender::female;
    }

    // Quotations come by start; the outermost before its inner ones.
    [[nodiscard]] bool is_quoted(Offset offset) {
        const std::vector<Quotation>& quotations = document_.quotations;
        while (quotation_ < quotations.size() &&
               (quotations[quotation_].span.end <= offset || quotations[quotation_].depth > 0 ||
                quotations[quotation_].kind != QuotationKind::speech))
            ++quotation_;
        return quotation_ < quotations.size() && quotations[quotation_].span.contains(offset);
    }

    [[nodiscard]] bool follows_preposition(Index token) const {
        return token > document_.sentences[document_.tokens[token].sentence].tokens.first &&
               document_.tags[token - 1].word_class == WordClass::preposition;
    }

    [[nodiscard]] bool follows_place_preposition(Index token) const {
        if (token == 0 || document_.tokens[token - 1].sentence != document_.tokens[token].sentence) return false;
        const std::u16string_view before = document_.word(token - 1);
        return before == u"in" || before == u"at" || before == u"near" || before == u"across" || before == u"outside";
    }

    [[nodiscard]] bool is_subject(const Reference& reference) const {
        const Range sentence = document_.sentences[reference.sentence].tokens;
        const Index first = reference.phrase.core.first;
        if (first > sentence.first && document_.tags[first - 1].word_class == WordClass::preposition) return false;
        Index next = reference.phrase.last;
        if (next < sentence.last && document_.tags[next].word_class == WordClass::adverb) ++next;
        if (next >= sentence.last) return false;
        const WordClass word_class = document_.tags[next].word_class;
        const std::u16string_view word = document_.word(next);
        return word_class == WordClass::verb_finite || word_class == WordClass::auxiliary ||
               word_class == WordClass::modal || word == u"who" || word == u",";
    }

    const Document& document_;
    References references_;
    Index taken_ = 0;  // tokens before this one belong to references already
    std::size_t quotation_ = 0;
};

}  // namespace

References find_references(const Document& document) {
    return Finder(document).find();
}

}  // namespace sayso
