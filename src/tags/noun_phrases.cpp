#include "tags/noun_phrases.h"

#include <algorithm>
#include <optional>

#include "tags/phrase_kinds.h"

namespace sayso {

using enum WordClass;

namespace {

bool is_participle(WordClass word_class) {
    return word_class == verb_past_participle || word_class == verb_present_participle;
}

bool can_be_head(WordClass word_class) {
    return word_class == noun || word_class == proper_noun || word_class == number;
}

// Reads one phrase at a time from the tokens of a sentence.
class PhraseReader {
public:
    PhraseReader(const Document& document, const Sentence& sentence)
        : document_(document), first_(sentence.tokens.first), at_(first_), last_(sentence.tokens.last) {}

    std::optional<NounPhrase> next() {
        while (at_ < last_) {
            const Index start = at_;
            if (class_at(start) == pronoun) {
                ++at_;
                return phrase({start, at_}, start);
            }
            const Index end = end_of_phrase(start);
            if (end == start) {
                ++at_;
                continue;
            }
            at_ = end;
            const Index head = head_of({start, end});
            if (head != end) return phrase({start, head + 1}, head);
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] WordClass class_at(Index token) const {
        return token < last_ ? document_.tags[token].word_class : punctuation;
    }

    // Behind the last token that can belong to a phrase starting here; `start` when none can.
    [[nodiscard]] Index end_of_phrase(Index start) const {
        Index end = start;
        bool has_head = false;
        for (; end < last_; ++end) {
            const WordClass word_class = class_at(end);
            const WordClass following = class_at(end + 1);
            if (word_class == determiner) {
                const bool opens = end == start || class_at(end - 1) == determiner || class_at(end - 1) == possessive;
                if (!opens) break;
            } else if (can_be_head(word_class)) {
                if (has_head && starts_anew(end)) break;
                has_head = true;
            } else if (word_class == adjective) {
                // An adjective behind a noun starts something new, unless it is part of a name.
                if (has_head && class_at(end - 1) == noun && !can_be_head(following)) break;
            } else if (word_class == possessive) {
                if (!has_head) break;
            } else if (is_participle(word_class)) {
                const bool modifies =
                    (can_be_head(following) || following == adjective) &&
                    (end > start ? class_at(end - 1) != noun && class_at(end - 1) != proper_noun
                                 : following == noun && word_class == verb_past_participle && !follows_helper(end));
                // "the accused": a determiner makes a noun of it.
                const bool nominal =
                    end > start && class_at(end - 1) == determiner && !can_be_head(following) && following != adjective;
                if (!modifies && !nominal) break;
            } else if (word_class == adverb) {
                const bool inside = end > start && class_at(end - 1) != noun && class_at(end - 1) != proper_noun &&
                                    (following == adjective || following == number || is_participle(following));
                if (!inside) break;
            } else {
                break;
            }
        }
        return end;
    }

    // "has imposed | sanctions", "were previously called | refugees": the participle is the verb of its helper.
    [[nodiscard]] bool follows_helper(Index token) const {
        Index at = token;
        while (at > first_ && (class_at(at - 1) == adverb || class_at(at - 1) == negation)) --at;
        return at > first_ && class_at(at - 1) == auxiliary;
    }

    // Two phrases may stand side by side: "On Tuesday | President Orr", "the country | 23 lives", "the talks | Orr
    // left".
    [[nodiscard]] bool starts_anew(Index token) const {
        const WordClass word_class = class_at(token);
        const WordClass before = class_at(token - 1);
        if (word_class == number) return before == noun;
        if (names_a_time(document_, token - 1) != names_a_time(document_, token)) return before == proper_noun;
        return word_class == proper_noun && before == noun && !can_precede_name(document_, token - 1);
    }

    // The last token that can be a head; the end of the range when there is none. A possessive is no end: "Iran's".
    [[nodiscard]] Index head_of(Range range) const {
        for (Index token = range.last; token > range.first; --token)
            if (can_be_head(class_at(token - 1))) return token - 1;
        // "the public", "the accused"
        const WordClass last = class_at(range.last - 1);
        const bool nominal = class_at(range.first) == determiner && (last == adjective || is_participle(last));
        return nominal && range.size() > 1 ? range.last - 1 : range.last;
    }

    [[nodiscard]] NounPhrase phrase(Range tokens, Index head) const {
        NounPhrase phrase;
        phrase.tokens = tokens;
        phrase.head = head;
        phrase.name = {head + 1, head + 1};
        while (phrase.name.first > tokens.first && class_at(phrase.name.first - 1) == proper_noun) --phrase.name.first;
        const PhraseSense sense = sense_of(document_, phrase);
        phrase.kind = sense.kind;
        phrase.gender = sense.gender;
        phrase.number = sense.number;
        return phrase;
    }

    const Document& document_;
    Index first_;
    Index at_;
    Index last_;
};

}  // namespace

std::vector<NounPhrase> find_noun_phrases(const Document& document) {
    std::vector<NounPhrase> phrases;
    for (const Sentence& sentence : document.sentences) {
        PhraseReader reader(document, sentence);
        while (const std::optional<NounPhrase> phrase = reader.next()) phrases.push_back(*phrase);
    }
    return phrases;
}

}  // namespace sayso
