#include "tags/class_choice.h"

#include <algorithm>
#include <initializer_list>

namespace sayso {

using enum WordClass;

namespace {

bool is_one_of(std::u16string_view word, std::initializer_list<std::u16string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// The sentence as seen from one of its words.
struct View {
    const Document& document;
    const Sentence& sentence;
    Index position;
    const std::vector<WordKnowledge>& words;
    std::span<const WordTag> before;
    const ClauseState& state;

    [[nodiscard]] std::u16string_view word(Index at) const {
        return at < words.size() ? document.word(sentence.tokens.first + at) : std::u16string_view();
    }
    [[nodiscard]] const Candidates& here() const { return words[position].candidates; }
    [[nodiscard]] bool can(WordClass word_class) const { return here().has(word_class); }
    [[nodiscard]] Candidates next() const { return next_from(position + 1); }
    // Candidates at a place; nothing behind the end of the sentence.
    [[nodiscard]] Candidates next_from(Index at) const {
        return at < words.size() ? words[at].candidates : Candidates{};
    }
    // The first word behind this one that is no adverb or negation.
    [[nodiscard]] Candidates next_beyond_adverbs() const {
        Index at = position + 1;
        while (at < words.size() && at < position + 4 &&
               (words[at].candidates.likeliest == adverb || words[at].candidates.likeliest == negation))
            ++at;
        return next_from(at);
    }
    [[nodiscard]] WordClass previous() const { return before.empty() ? punctuation : before.back().word_class; }
    // The place of the last word that is no adverb, negation or quotation mark; npos when there is none.
    [[nodiscard]] std::optional<Index> governor() const {
        for (Index at = position; at > 0; --at) {
            const WordClass word_class = before[at - 1].word_class;
            if (word_class == adverb || word_class == negation) continue;
            if (word_class == punctuation && is_one_of(word(at - 1), {u"\"", u"\u201C", u"\u2018", u"''", u"``"}))
                continue;
            return at - 1;
        }
        return std::nullopt;
    }
};

bool is_nominal(const Candidates& candidates) {
    return candidates.has_any({noun, proper_noun, adjective, number});
}

WordClass first_of(const Candidates& candidates, std::initializer_list<WordClass> order) {
    for (const WordClass word_class : order)
        if (candidates.has(word_class)) return word_class;
    return candidates.likeliest;
}

// What follows a verb rather than a noun: an object, a clause, a complement.
bool starts_complement(const View& view) {
    const Candidates next = view.next();
    const std::u16string_view word = view.word(view.position + 1);
    if (is_one_of(word, {u"of", u"'s", u"'"})) return false;
    if (is_one_of(word,
                  {u"\"", u"\u201C", u"\u2018", u"that", u"whether", u"to", u"him", u"her", u"them", u"us", u"me"}))
        return true;
    if (next.has_any({determiner, pronoun, negation, particle})) return true;
    return next.has_any({proper_noun, number, adverb, preposition}) && !next.has(modal);
}

// Whether no other word up to the end of the clause can be its finite verb. Nouns that could be verbs do not count:
// "raises" is the verb of "Tarvia raises minimum wage", though "wage" can be one too.
bool is_last_chance_for_verb(const View& view) {
    constexpr Index reach = 25;
    for (Index at = view.position + 1; at < view.words.size() && at < view.position + reach; ++at) {
        const Candidates& candidates = view.words[at].candidates;
        if (is_one_of(view.word(at), {u".", u";", u":", u"?", u"!", u"that", u"who", u"which", u"as", u"after"})) break;
        if (candidates.has_any({modal, auxiliary})) return false;
        if (candidates.has(verb_finite) && !candidates.has(noun) && view.word(at - 1) != u"to") return false;
    }
    return true;
}

WordClass choose_function_word(const View& view) {
    const std::u16string_view word = view.word(view.position);
    const Candidates next = view.next();
    if (word == u"to") {
        if (is_one_of(view.position > 0 ? view.word(view.position - 1) : std::u16string_view(),
                      {u"according", u"thanks", u"due"}))
            return preposition;
        const Candidates verb = view.next_beyond_adverbs();
        return verb.has(verb_base) || verb.has(auxiliary) ? infinitive_marker : preposition;
    }
    if (word == u"'s") {
        const bool after_pronoun =
            view.previous() == pronoun || view.previous() == adverb || view.previous() == subordinator;
        if (after_pronoun || next.has_any({determiner, negation, verb_present_participle, auxiliary})) return auxiliary;
        return possessive;
    }
    if (word == u"that") {
        const bool verb_follows =
            view.next_beyond_adverbs().has_any({modal, auxiliary}) || (next.has(verb_finite) && !next.has(noun));
        if (verb_follows) return pronoun;
        const bool noun_follows =
            next.has(noun) && !next.has_any({determiner, verb_finite}) && !view.words[view.position + 1].hints.plural;
        const Candidates beyond = view.next_from(view.position + 2);
        if (noun_follows && beyond.has_any({punctuation, preposition}) && view.previous() != verb_finite)
            return determiner;
        return noun_follows && (view.previous() == preposition || view.position == 0) ? determiner : subordinator;
    }
    if (view.can(determiner) && view.can(pronoun)) {
        const bool noun_follows = is_nominal(next) && !next.has_any({auxiliary, modal});
        return noun_follows || next.has(verb_present_participle) ? determiner : pronoun;
    }
    if (view.can(adjective) && view.can(pronoun)) return is_nominal(next) ? adjective : pronoun;
    if (view.can(preposition) && view.can(subordinator)) {
        const bool subject_follows =
            is_one_of(view.word(view.position + 1), {u"he", u"she", u"they", u"we", u"i", u"there"});
        if (view.previous() == auxiliary && next.has_any({verb_past_participle, verb_finite}))
            return adverb;  // "has since said"
        return subject_follows ? subordinator : preposition;
    }
    if (view.can(particle)) {
        const WordClass before = view.previous();
        const bool verb_before = before == verb_finite || before == verb_base || before == verb_past_participle ||
                                 before == verb_present_participle;
        if (verb_before) return particle;
        return view.can(preposition) ? preposition : view.here().likeliest;
    }
    return view.here().likeliest;
}

// After a determiner, an adjective, a number, a possessive or a preposition: inside a noun phrase.
WordClass choose_inside_noun_phrase(const View& view) {
    const Candidates next = view.next();
    const bool more_follows =
        next.has_any({noun, proper_noun}) && !next.has_any({determiner, preposition, conjunction});
    if (more_follows && !next.has(verb_finite))
        return first_of(view.here(), {adjective, noun, verb_past_participle, verb_present_participle, adverb});
    if (view.previous() == preposition && view.can(verb_present_participle) && !view.can(noun))
        return verb_present_participle;
    if (next.has(adjective) && view.can(adverb)) return adverb;
    return first_of(view.here(), {noun, adjective, verb_present_participle, verb_past_participle, adverb});
}

// After a subject: a verb, unless the noun goes on (health officials, arms talks).
WordClass choose_after_subject(const View& view, WordClass subject) {
    if (view.can(verb_finite) && !view.can(noun)) {
        const bool by_follows = view.word(view.position + 1) == u"by";
        const bool reduced =
            view.can(verb_past_participle) && subject != pronoun && (by_follows || view.state.has_finite);
        if (reduced) return verb_past_participle;
        return verb_finite;
    }
    if (view.can(verb_finite) && view.can(noun)) {
        if (subject == pronoun) return verb_finite;
        if (view.next_beyond_adverbs().has_any({auxiliary, modal}) || view.state.has_finite) return noun;
        if (starts_complement(view)) return verb_finite;
        const bool third_person = view.word(view.position).ends_with(u"s") && !view.can(verb_base);
        const bool invariant =
            view.can(verb_base) && view.can(verb_past_participle) && subject == proper_noun;  // "set"
        return (third_person || invariant) && is_last_chance_for_verb(view) ? verb_finite : noun;
    }
    return first_of(view.here(), {noun, verb_present_participle, verb_past_participle, adjective, adverb});
}

WordClass choose_open_class(const View& view) {
    // "said later", "later talks"
    if (view.can(adverb) && view.can(adjective) && !view.can(noun)) {
        const WordClass previous = view.previous();
        const bool inside =
            previous == determiner || previous == adjective || previous == possessive || previous == preposition;
        const Candidates next = view.next();
        const bool may_be_verb = next.has_any({verb_finite, verb_base, verb_past_participle});
        return is_nominal(next) && !next.has(number) && (inside || !may_be_verb) ? adjective : adverb;
    }
    const std::optional<Index> at = view.governor();
    if (!at) {
        const bool verb_first = view.can(verb_base) && view.next().has_any({determiner, pronoun});
        if (verb_first && !view.can(noun)) return verb_base;
        return first_of(view.here(), {noun, adjective, adverb, verb_present_participle, verb_past_participle});
    }
    const WordClass governor = view.before[*at].word_class;
    const std::u16string_view governing = view.word(*at);

    if ((governor == infinitive_marker || governor == modal) && view.can(verb_base)) return verb_base;
    if (governor == auxiliary) {
        if (is_form_of_do(governing) && view.can(verb_base) && !view.can(noun)) return verb_base;
        if (is_form_of_do(governing) && view.can(verb_base) && view.previous() != auxiliary) return verb_base;
        if (is_form_of_have(governing)) return first_of(view.here(), {verb_past_participle, adjective, noun});
        return first_of(view.here(), {verb_present_participle, verb_past_participle, adjective, adverb, noun});
    }
    // "would he say", "did they know": the subject stands between the helper and its verb.
    if (governor == pronoun && *at > 0) {
        const WordClass helper = view.before[*at - 1].word_class;
        const bool inverted = helper == modal || (helper == auxiliary && is_form_of_do(view.word(*at - 1)));
        if (inverted && view.can(verb_base)) return verb_base;
    }
    switch (view.previous()) {
        case determiner:
        case adjective:
        case number:
        case possessive:
        case preposition:
            return choose_inside_noun_phrase(view);
        default:
            break;
    }
    switch (governor) {
        case pronoun:
        case noun:
        case proper_noun:
            return choose_after_subject(view, governor);
        case conjunction:
        case punctuation:
            // "The change, which takes effect in May, turns the default ...": a determiner never follows its noun
            if (governor == punctuation && view.can(verb_finite) && !view.can(verb_base) &&
                view.word(view.position).ends_with(u"s") && view.next().has(determiner) && !view.next().has(adverb))
                return verb_finite;
            if (view.can(noun) && !(view.can(verb_finite) && starts_complement(view) && governor == conjunction))
                return first_of(view.here(), {noun, adjective});
            if (view.can(adjective) && is_nominal(view.next())) return adjective;
            if (view.can(verb_finite)) {
                const bool participle =
                    governor == punctuation && view.can(verb_past_participle) && view.word(view.position + 1) == u"by";
                return participle ? verb_past_participle : verb_finite;
            }
            return view.here().likeliest;
        default:
            break;
    }
    return first_of(view.here(), {noun, adjective, adverb, verb_present_participle, verb_past_participle, verb_base});
}

}  // namespace

bool is_form_of_be(std::u16string_view word) {
    return is_one_of(word, {u"be", u"am", u"is", u"are", u"was", u"were", u"been", u"being", u"'m", u"'re", u"'s"});
}

bool is_form_of_have(std::u16string_view word) {
    return is_one_of(word, {u"have", u"has", u"had", u"having", u"'ve"});
}

bool is_form_of_do(std::u16string_view word) {
    return is_one_of(word, {u"do", u"does", u"did"});
}

void ClauseState::advance(std::u16string_view word, WordClass word_class) {
    if (word_class == verb_finite || word_class == modal) {
        has_finite = true;
    } else if (word_class == auxiliary) {
        has_finite = has_finite || !is_one_of(word, {u"be", u"been", u"being", u"having", u"have"});
    } else if (word_class == conjunction || word_class == subordinator || word_class == punctuation) {
        has_finite = false;
    } else if (word_class == pronoun &&
               is_one_of(word, {u"who", u"which", u"that", u"he", u"she", u"they", u"we", u"i", u"it"})) {
        has_finite = false;
    }
}

WordClass choose_class(const Document& document, const Sentence& sentence, Index position,
                       const std::vector<WordKnowledge>& words, std::span<const WordTag> before,
                       const ClauseState& state) {
    const View view{document, sentence, position, words, before, state};
    const Candidates& here = view.here();
    if (view.word(position) == u"no" && view.word(position + 1) == u"longer") return negation;
    if (position > 0 && view.word(position) == u"longer" && before.back().word_class == negation) return adverb;
    if (here.has(modal)) {  // "will", "may": a noun only where a noun must stand
        const WordClass previous = view.previous();
        if (view.document.tokens[view.sentence.tokens.first + position].shape == TokenShape::capitalised &&
            previous == preposition)
            return proper_noun;  // "in May"
        if (!here.has(noun) || (previous != determiner && previous != possessive && previous != adjective))
            return modal;
        return noun;
    }
    // A determiner or an adjective makes a noun of a word that the lexicon knows as a verb only: "the rail regulator".
    const WordClass previous_class = view.previous();
    const bool noun_place = previous_class == determiner || previous_class == possessive || previous_class == adjective;
    const bool only_verb =
        here.has_any({verb_base, verb_finite}) &&
        !here.has_any({noun, adjective, adverb, verb_past_participle, verb_present_participle, proper_noun, auxiliary});
    if (noun_place && only_verb) return noun;
    if ((here.set & (here.set - 1)) == 0) return here.likeliest;  // one candidate
    const bool function_word = here.has_any(
        {determiner, pronoun, preposition, subordinator, conjunction, particle, infinitive_marker, possessive});
    return function_word ? choose_function_word(view) : choose_open_class(view);
}

}  // namespace sayso
