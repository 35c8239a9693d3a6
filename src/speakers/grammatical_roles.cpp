#include "speakers/grammatical_roles.h"

#include <algorithm>
#include <string_view>

namespace sayso {

using enum WordClass;

namespace {

constexpr Index longest_insertion = 25;  // words between a subject and its verb

bool is_finite_group(WordClass word_class) {
    return word_class == verb_finite || word_class == auxiliary || word_class == modal;
}

bool is_verb(WordClass word_class) {
    return is_finite_group(word_class) || word_class == verb_base || word_class == verb_past_participle ||
           word_class == verb_present_participle;
}

// Reads what stands around one phrase.
class Surroundings {
public:
    Surroundings(const Document& document, Range phrase)
        : document_(document), phrase_(phrase), sentence_(sentence_of(document, phrase)) {}

    [[nodiscard]] GrammaticalRole role() const {
        const bool pronoun = phrase_.size() == 1 && class_at(phrase_.first) == determiner;  // "his"
        if (pronoun || class_at(phrase_.last) == possessive || class_at(phrase_.last - 1) == possessive)
            return GrammaticalRole::possessor;
        const WordClass before = class_before();
        if (before == preposition) return GrammaticalRole::prepositional;
        const bool behind_verb = is_verb(before);
        if (!behind_verb && verb_follows()) return GrammaticalRole::subject;
        if (behind_verb) return GrammaticalRole::object;
        return GrammaticalRole::other;
    }

private:
    static Range sentence_of(const Document& document, Range phrase) {
        return document.sentences[document.tokens[phrase.first].sentence].tokens;
    }

    [[nodiscard]] WordClass class_at(Index token) const {
        return token < sentence_.last ? document_.tags[token].word_class : punctuation;
    }

    [[nodiscard]] WordClass class_before() const {
        Index token = phrase_.first;
        while (token > sentence_.first && (class_at(token - 1) == adverb || class_at(token - 1) == particle)) --token;
        return token > sentence_.first ? class_at(token - 1) : punctuation;
    }

    // The verb of the phrase: behind appositions, relative clauses between commas, prepositional phrases, brackets and
    // other members of a coordination.
    [[nodiscard]] bool verb_follows() const {
        const Index limit = std::min(sentence_.last, phrase_.last + longest_insertion);
        for (Index token = phrase_.last; token < limit;) {
            const WordClass word_class = class_at(token);
            const std::u16string_view word = document_.word(token);
            if (is_finite_group(word_class)) return true;
            if (word == u"," || word == u"(") {
                const Index close = closing(token, word == u"(" ? u")" : u",", limit);
                if (close == limit) return false;
                token = close + 1;
            } else if (word == u"who" || word == u"which" || word == u"that") {
                return true;  // a restrictive clause: what it belongs to is a subject more often than not
            } else if (word_class == verb_past_participle) {
                return true;  // "Orr joined the board": the tagger takes many such verbs for participles
            } else if (word_class == preposition || word_class == adverb || word_class == conjunction ||
                       word_class == determiner || word_class == adjective || word_class == noun ||
                       word_class == proper_noun || word_class == number || word_class == possessive ||
                       word_class == negation) {
                ++token;
            } else {
                return false;
            }
        }
        return false;
    }

    [[nodiscard]] Index closing(Index open, std::u16string_view mark, Index limit) const {
        for (Index token = open + 1; token < limit; ++token)
            if (document_.word(token) == mark) return token;
        return limit;
    }

    const Document& document_;
    Range phrase_;
    Range sentence_;
};

}  // namespace

GrammaticalRole grammatical_role(const Document& document, Range phrase) {
    return Surroundings(document, phrase).role();
}

Index verb_groups_in(const Document& document, Range tokens) {
    Index groups = 0;
    bool inside = false;
    for (Index token = tokens.first; token < tokens.last; ++token) {
        const WordClass word_class = document.tags[token].word_class;
        const bool verb = is_verb(word_class) || word_class == infinitive_marker;
        if (verb && !inside) ++groups;
        inside = verb || (inside && (word_class == adverb || word_class == negation));
    }
    return groups;
}

}  // namespace sayso
