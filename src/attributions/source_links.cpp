#include "attributions/source_links.h"

#include <algorithm>

#include "attributions/source_phrases.h"

namespace sayso::attributions {

using enum WordClass;

namespace {

constexpr Index agent_distance = 30;

bool in_quotation(const QuotedTokens& quoted, Index token) {
    return quoted.quotation_at(token).has_value();
}

// "was denied by Orr", "was described in the letter by Orr".
SourceLink agent_of(const Reading& reading, const Cue& cue) {
    const Range sentence = reading.sentence_of(cue.tokens.first);
    const Index limit = std::min(sentence.last, cue.tokens.last + agent_distance);
    for (Index token = cue.tokens.last; token < limit; ++token) {
        if (reading.is_finite(token)) break;
        if (reading.word(token) != u"by") continue;
        const std::optional<Range> source = source_from(reading, token + 1);
        const NounPhrase* phrase = reading.phrase_at(token + 1);
        if (source && phrase && phrase->kind != PhraseKind::quantity) return {SourcePlace::agent, source};
    }
    return {};
}

// "'...', said Orr": the source behind the verb, when what is said stands before it.
std::optional<Range> inverted_source(const Reading& reading, const QuotedTokens& quoted, const Cue& cue) {
    if (cue.form != VerbForm::finite || cue.group_first == 0) return std::nullopt;
    const Index before = cue.group_first - 1;
    const bool after_content = in_quotation(quoted, before) || reading.is_comma(before) || reading.is_dash(before);
    if (!after_content) return std::nullopt;
    const bool quote_before = in_quotation(quoted, before) || (before > 0 && in_quotation(quoted, before - 1));
    const NounPhrase* phrase = phrase_behind_verb(reading, cue.tokens.last);
    if (!phrase) return std::nullopt;
    // Without a quotation only a name or a person is trusted: ", said Orr", not ", said prices".
    if (!quote_before) {
        const bool closes =
            phrase->tokens.last >= reading.sentence_of(before).last || reading.is_sentence_end(phrase->tokens.last);
        if (phrase->kind != PhraseKind::person && phrase->name.empty() && !closes) return std::nullopt;
        if (cue.verb.shapes.addressee || reading.is_verb(phrase->tokens.last) || reading.is_finite(phrase->tokens.last))
            return std::nullopt;
        if (source_before(reading, cue.group_first)) return std::nullopt;
    }
    return source_from(reading, cue.tokens.last);
}

// The subject of the first finite verb of the sentence before `end`.
std::optional<Range> sentence_subject(const Reading& reading, const QuotedTokens& quoted, Range sentence, Index end) {
    for (Index token = sentence.first; token < end; ++token) {
        if (!reading.is_finite(token) || in_quotation(quoted, token)) continue;
        if (const std::optional<Range> source = source_before(reading, token)) return source;
    }
    return std::nullopt;
}

// "Calling it reckless, Orr said": the subject behind the comma.
std::optional<Range> subject_behind(const Reading& reading, const QuotedTokens& quoted, const Cue& cue) {
    const Range sentence = reading.sentence_of(cue.tokens.first);
    for (Index token = cue.tokens.last; token < sentence.last && token < cue.tokens.last + 60; ++token) {
        if (!reading.is_comma(token) && !in_quotation(quoted, token)) continue;
        const NounPhrase* phrase = reading.phrase_starting_at(token + 1);
        if (phrase && reading.is_finite(phrase->tokens.last)) return phrase->tokens;
    }
    return std::nullopt;
}

// Tells the source from the words around one cue and from the sources of the cues before it in the sentence.
class Linker {
public:
    Linker(const Reading& reading, const QuotedTokens& quoted) : reading_(reading), quoted_(quoted) {}

    SourceLink link(const Cue& cue) {
        const Range sentence = reading_.sentence_of(cue.tokens.first);
        if (sentence != sentence_) {
            sentence_ = sentence;
            subject_.reset();
        }
        const SourceLink link = find(cue);
        const bool makes_subject = link.place == SourcePlace::before || link.place == SourcePlace::after;
        if (makes_subject && cue.kind == CueKind::verb && cue.form == VerbForm::finite &&
            (!subject_ || (link.source && opens_clause(link.source->first))))
            subject_ = link.source;
        return link;
    }

private:
    // "Orr said so, but | Hill ...": a subject on a level with the one before, not one inside what was said.
    [[nodiscard]] bool opens_clause(Index first) const {
        return first > sentence_.first &&
               (reading_.tag(first - 1) == conjunction ||
                reading_.is_word(first - 1, {u",", u";", u"while", u"whereas", u"although"}));
    }

    [[nodiscard]] SourceLink find(const Cue& cue) const {
        switch (cue.kind) {
            case CueKind::according:
                if (reading_.is_word(cue.tokens.last, {u"which", u"whom"})) return {};
                return {SourcePlace::after, source_from(reading_, cue.tokens.last)};
            case CueKind::possessed:
                return possessor(cue);
            case CueKind::punctuation:
                return speaker_before_colon(cue);
            case CueKind::verb:
                break;
        }
        if (cue.passive) return agent_of(reading_, cue);
        switch (cue.form) {
            case VerbForm::finite:
                return subject_of(cue);
            case VerbForm::present_participle:
                return subject_of_participle(cue);
            case VerbForm::past_participle:
                return agent_of(reading_, cue);
            case VerbForm::base:
                break;
        }
        return {};
    }

    // "Orr: ..." or "Orr was blunt: '...'": what stands before the colon, or the subject of its sentence.
    [[nodiscard]] SourceLink speaker_before_colon(const Cue& cue) const {
        const NounPhrase* phrase = reading_.phrase_ending_at(cue.tokens.first);
        if (phrase && phrase->tokens.first == sentence_.first) return {SourcePlace::before, phrase->tokens};
        if (const std::optional<Range> subject = sentence_subject(reading_, quoted_, sentence_, cue.tokens.first))
            return {SourcePlace::before, subject};
        return {SourcePlace::before, opening_phrase(cue)};
    }

    // The tokens between the preposition and the noun: "in | Orr's | view".
    [[nodiscard]] SourceLink possessor(const Cue& cue) const {
        Index last = cue.tokens.first;
        while (last > cue.group_first + 1 && reading_.is_tag(last - 1, {possessive, adjective})) --last;
        if (last == cue.group_first + 1) return {};
        return {SourcePlace::inside, Range{cue.group_first + 1, last}};
    }

    [[nodiscard]] SourceLink subject_of(const Cue& cue) const {
        if (const std::optional<Range> source = inverted_source(reading_, quoted_, cue))
            return {SourcePlace::after, source};
        const Index first = cue.group_first;
        if (first == sentence_.first) {
            // The sentence ends within the quotation: '"So what?" asked Orr.'
            if (first > 0 && in_quotation(quoted_, first - 1))
                return {SourcePlace::after, source_from(reading_, cue.tokens.last)};
            return {};
        }
        const Index before = first - 1;
        if (reading_.is_word(before, {u"who", u"which", u"that"}) && reading_.tag(before) == pronoun) {
            Index end = before;
            if (end > sentence_.first && reading_.is_comma(end - 1)) --end;
            return {SourcePlace::relative, antecedent_of(reading_, end)};
        }
        if (reading_.tag(before) == conjunction || (reading_.is_comma(before) && shares_subject(before)))
            return {SourcePlace::shared, shared_subject(first)};
        if (const std::optional<Range> source = source_before(reading_, first)) {
            if (!reading_.is_word(source->first, {u"who", u"which", u"that"})) return {SourcePlace::before, source};
            Index end = source->first;  // "Hill, which also today said"
            if (end > sentence_.first && reading_.is_comma(end - 1)) --end;
            if (end > sentence_.first) return {SourcePlace::relative, antecedent_of(reading_, end)};
        }
        // A relative clause or an adjunct that the search did not see through: "Orr in relaying the news said".
        if (const std::optional<Range> source = opening_phrase(cue)) return {SourcePlace::before, source};
        return {};
    }

    // The first noun phrase of the sentence, an adjunct and its comma passed over.
    [[nodiscard]] std::optional<Range> opening_phrase(const Cue& cue) const {
        Index first = sentence_.first;
        if (reading_.tag(first) == preposition) {
            while (first < cue.group_first && !reading_.is_comma(first)) ++first;
            ++first;
        }
        while (first < cue.group_first && reading_.is_tag(first, {adverb, conjunction, punctuation})) ++first;
        const NounPhrase* phrase = first < cue.group_first ? reading_.phrase_starting_at(first) : nullptr;
        const bool speaks = phrase && (phrase->kind == PhraseKind::person || phrase->kind == PhraseKind::organisation ||
                                       !phrase->name.empty());
        if (!speaks || phrase->tokens.last > cue.group_first || in_quotation(quoted_, first)) return std::nullopt;
        return phrase->tokens;
    }

    // "Orr opened the meeting, praised the mayor and said": a verb follows the comma.
    [[nodiscard]] bool shares_subject(Index comma) const {
        return comma > sentence_.first && !source_before(reading_, comma + 1) && subject_.has_value();
    }

    [[nodiscard]] std::optional<Range> shared_subject(Index end) const {
        return subject_ ? subject_ : sentence_subject(reading_, quoted_, sentence_, end);
    }

    [[nodiscard]] SourceLink subject_of_participle(const Cue& cue) const {
        const Index first = cue.group_first;
        if (first == sentence_.first) return {SourcePlace::shared, subject_behind(reading_, quoted_, cue)};
        const Index before = first - 1;
        if (reading_.is_comma(before) || in_quotation(quoted_, before) || reading_.tag(before) == conjunction)
            return {SourcePlace::shared, shared_subject(first)};
        if (reading_.tag(before) == preposition) return {SourcePlace::shared, shared_subject(first)};
        // "Orr sent a letter urging": the subject of the sentence; without a verb before, what stands next to it
        // ("reports suggesting that ...").
        const NounPhrase* next_to = reading_.phrase_ending_at(first);
        const bool absolute = next_to && next_to->tokens.first > sentence_.first &&
                              reading_.is_word(next_to->tokens.first - 1, {u"with", u"despite", u"without"});
        // "with officials saying": the participle has its subject, and no other.
        if (absolute && can_be_source(reading_, *next_to)) return {SourcePlace::before, next_to->tokens};
        if (!absolute && !reading_.is_tag(before, {auxiliary, modal}))
            if (const std::optional<Range> subject = shared_subject(first)) return {SourcePlace::shared, subject};
        return {SourcePlace::before, source_before(reading_, first)};
    }

    const Reading& reading_;
    const QuotedTokens& quoted_;
    Range sentence_;
    std::optional<Range> subject_;  // of the latest reporting verb of the sentence
};

}  // namespace

std::vector<SourceLink> link_sources(const Reading& reading, const QuotedTokens& quoted, const std::vector<Cue>& cues) {
    std::vector<SourceLink> links;
    links.reserve(cues.size());
    Linker linker(reading, quoted);
    for (const Cue& cue : cues) links.push_back(linker.link(cue));
    return links;
}

}  // namespace sayso::attributions
