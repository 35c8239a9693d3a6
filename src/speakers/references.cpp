#include "speakers/references.h"

#include <algorithm>
#include <string_view>

#include "speakers/description_completion.h"
#include "speakers/pronoun_sense.h"
#include "speakers/source_spans.h"
#include "tags/candidates.h"

namespace sayso {
namespace {

constexpr Index look_ahead = 40;  // tokens behind the start of a phrase that is no source

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
            if (phrase.tokens.first >= taken_ && !is_head_of_apposition(phrase.tokens)) add_phrase(phrase);
        }
        for (; source != sources.end(); ++source) add_source(*source);
        merge_pronouns();
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
        reference.role = GrammaticalRole::subject;
        reference.quoted = is_quoted(document_.tokens[tokens.first].span.start);
        reference.span = {document_.tokens[tokens.first].span.start, document_.tokens[tokens.last - 1].span.end};
        reference.sentence = document_.tokens[tokens.first].sentence;
        reference.label = starts_paragraph(tokens.first);
        if (is_pronoun(tokens)) {
            set_pronoun(reference, tokens, pronoun_sense(document_.word(tokens.first)));
        } else {
            reference.phrase = read_source(tokens);
            if (!reference.phrase.name.empty() || !read_beyond(reference, tokens)) describe(reference);
            if (reference.form == MentionForm::title && reference.span.end <= cue_start(source.attribution))
                if (const std::optional<Range> more =
                        description_behind(document_, reference.phrase, tokens.last, cue_start(source.attribution)))
                    reference.phrase.complement = *more;
        }
        add_owners(reference.phrase.core, reference.phrase.core.last);
        // Each of "Orr and Kell" is a reference as well.
        if (!reference.phrase.coordinated) taken_ = std::max(taken_, reference.phrase.core.last);
        if (!reference.phrase.apposition.empty()) skip_apposition(reference.phrase);
        references_.of_attribution[source.attribution] = static_cast<Index>(references_.all.size());
        references_.all.push_back(reference);
    }

    void add_phrase(const NounPhrase& phrase) {
        if (phrase.kind == PhraseKind::time || phrase.kind == PhraseKind::quantity ||
            phrase.kind == PhraseKind::pronoun)
            return;
        Reference reference;
        reference.sentence = document_.tokens[phrase.tokens.first].sentence;
        reference.quoted = is_quoted(document_.tokens[phrase.tokens.first].span.start);
        reference.in_place = follows_place_preposition(phrase.tokens.first);
        const Index limit =
            std::min(document_.sentences[reference.sentence].tokens.last, phrase.tokens.first + look_ahead);
        add_owners(phrase.tokens, phrase.head);
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
        reference.role = grammatical_role(document_, reading.core);
        references_.all.push_back(reference);
    }

    // A source that is half of an apposition: "the director" of "the director, Ann Orr, said", "a lawyer" of "Ann Orr,
    // a lawyer, said".
    [[nodiscard]] bool read_beyond(Reference& reference, Range tokens) {
        const NounSense& sense = reference.phrase.sense;
        if (!sense.person() || sense.number == Number::plural) return false;
        const Range sentence = document_.sentences[reference.sentence].tokens;
        const Index limit = std::min(sentence.last, tokens.first + look_ahead);
        if (tokens.last < limit && document_.word(tokens.last) == u"," && !reference.phrase.coordinated) {
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

    // 0 when there is no cue: nothing stands before it.
    [[nodiscard]] Offset cue_start(Index attribution) const {
        const std::vector<Span>& cue = document_.attributions[attribution].cue;
        return cue.empty() ? 0 : cue.front().start;
    }

    [[nodiscard]] bool starts_paragraph(Index token) const {
        const Sentence& sentence = document_.sentences[document_.tokens[token].sentence];
        if (document_.paragraphs[sentence.paragraph].sentences.first != document_.tokens[token].sentence) return false;
        while (token > sentence.tokens.first && document_.tokens[token - 1].shape == TokenShape::punctuation) --token;
        return token == sentence.tokens.first;
    }

    // Pronouns that are no source, possessives among them ("his" in "his office", before the reference to the office).
    void merge_pronouns() {
        quotation_ = 0;
        std::vector<Reference> merged;
        std::vector<Index> place(references_.all.size());
        Index token = 0;
        const auto add_before = [&](Offset offset) {
            for (; token < document_.tokens.size() && document_.tokens[token].span.start <= offset; ++token)
                if (const PronounSense sense = pronoun_sense(document_.word(token)); tells_gender(sense))
                    merged.push_back(pronoun_at(token, sense));
        };
        for (Index i = 0; i < references_.all.size(); ++i) {
            const Reference& reference = references_.all[i];
            if (reference.form == MentionForm::pronoun && token < document_.tokens.size()) {
                if (reference.span.start > 0) add_before(reference.span.start - 1);
                token = std::max(token, reference.phrase.core.last);
            } else {
                add_before(reference.span.start);
            }
            place[i] = static_cast<Index>(merged.size());
            merged.push_back(reference);
        }
        add_before(static_cast<Offset>(document_.text.size()));
        for (std::optional<Index>& reference : references_.of_attribution)
            if (reference) reference = place[*reference];
        references_.all = std::move(merged);
    }

    [[nodiscard]] Reference pronoun_at(Index token, const PronounSense& sense) {
        Reference reference;
        reference.sentence = document_.tokens[token].sentence;
        reference.span = document_.tokens[token].span;
        reference.quoted = is_quoted(reference.span.start);
        set_pronoun(reference, {token, token + 1}, sense);
        const std::u16string_view word = document_.word(token);
        reference.role = word == u"he" || word == u"she" ? GrammaticalRole::subject
                                                         : grammatical_role(document_, {token, token + 1});
        return reference;
    }

    // Takes back what was read from a token on, but no source.
    void drop_from(Index token) {
        while (!references_.all.empty() && !references_.all.back().source &&
               references_.all.back().phrase.core.last > token)
            references_.all.pop_back();
    }

    // The head of an apposition is no reference of its own; what it belongs to ("of the Lund Institute") is.
    void skip_apposition(const PhraseReading& reading) {
        if (reading.reversed) {
            taken_ =
                std::max({taken_, reading.core.last, std::min(reading.apposition.first + 1, reading.apposition.last)});
        } else {
            apposition_ = reading.apposition.first;
        }
    }

    [[nodiscard]] bool is_head_of_apposition(Range phrase) const {
        return apposition_ && phrase.first <= *apposition_ && *apposition_ < phrase.last;
    }

    // "Orr" in "Orr's office", "Lund" in "Lund's Ann Orr": the names before the possessives of a phrase, which may go
    // on with a name of its own.
    void add_owners(Range phrase, Index end) {
        Index first = phrase.first;
        for (Index token = phrase.first; token < end; ++token) {
            if (document_.tags[token].word_class != WordClass::possessive || token == first) continue;
            Reference owner;
            owner.phrase = read_phrase(document_, {first, token}, true);
            first = token + 1;
            if (owner.phrase.name.empty() || owner.phrase.coordinated) continue;
            owner.sentence = document_.tokens[token].sentence;
            owner.span = document_.span_of(owner.phrase.core);
            owner.quoted = is_quoted(owner.span.start);
            owner.role = GrammaticalRole::possessor;
            describe(owner);
            references_.all.push_back(owner);
        }
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

    [[nodiscard]] bool follows_place_preposition(Index token) const {
        if (token == 0 || document_.tokens[token - 1].sentence != document_.tokens[token].sentence) return false;
        const std::u16string_view before = document_.word(token - 1);
        return before == u"in" || before == u"at" || before == u"near" || before == u"across" || before == u"outside";
    }

    const Document& document_;
    References references_;
    Index taken_ = 0;                  // tokens before this one belong to references already
    std::optional<Index> apposition_;  // the first token of the last one
    std::size_t quotation_ = 0;
};

}  // namespace

References find_references(const Document& document) {
    return Finder(document).find();
}

}  // namespace sayso
