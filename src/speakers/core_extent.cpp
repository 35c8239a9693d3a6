#include "speakers/core_extent.h"

#include <algorithm>

#include "tags/candidates.h"
#include "tags/phrase_kinds.h"

namespace sayso {

using enum WordClass;

namespace {

class Extent {
public:
    Extent(const PhraseWords& words, Index start) : words_(words), start_(start) {}

    [[nodiscard]] Index end() const {
        Index at = start_;
        while (const Index step = step_at(at)) at += step;
        return at;
    }

private:
    // How many tokens the core takes from `at` on; none when it ends there.
    [[nodiscard]] Index step_at(Index at) const {
        if (at >= words_.last()) return 0;
        const bool opens = at == start_;
        if (!opens && names_a_time(words_.document(), at) && !words_.is_name_word(at)) return 0;
        // Whatever the tag: what is possessed is a noun or stands before one.
        if (!opens && words_.is_possessive(at - 1) && words_.class_at(at) != preposition &&
            words_.class_at(at) != punctuation)
            return 1;
        if (const Index title = title_at(at)) return title;
        if (words_.whole() && !opens && (words_.is_noun(at - 1) || words_.class_at(at - 1) == adjective) &&
            noun_sense(words_.word(at)).known())
            return 1;  // "the Lund delegate", "a Lund report"
        if (is_nominal(at)) return is_behind_its_noun(at) ? 0 : 1;
        if (words_.whole() && !opens && words_.is_capital(at) && words_.class_at(at) != pronoun) return 1;
        if (opens || !joins(at)) return 0;
        return words_.class_at(at + 1) == determiner ? 2 : 1;
    }

    [[nodiscard]] bool is_nominal(Index at) const {
        if (words_.is_possessive(at)) return true;
        switch (words_.class_at(at)) {
            case noun:
            case proper_noun:
            case adjective:
            case number:
            case verb_past_participle:
            case verb_present_participle:
                return true;
            case adverb:
                return words_.class_at(at + 1) == adjective || words_.class_at(at + 1) == verb_past_participle;
            case determiner:
                return at > words_.first() && words_.is_possessive(at - 1);
            default:
                return false;
        }
    }

    // "the report published on Sunday", "two people familiar with the talks"
    [[nodiscard]] bool is_behind_its_noun(Index at) const {
        if (at == start_) return false;
        const bool before_noun = words_.is_noun(at + 1) || words_.class_at(at + 1) == adjective;
        switch (words_.class_at(at)) {
            case verb_past_participle:
            case verb_present_participle:
                return !before_noun || (words_.is_noun(at - 1) && !noun_sense(words_.word(at + 1)).known());
            case adjective:
                return words_.class_at(at - 1) == noun && !before_noun;
            default:
                return false;
        }
    }

    // Words of a title count whatever their tags say: "the Lund Bank chair Ann Orr".
    [[nodiscard]] Index title_at(Index at) const {
        const NounMatch match = words_.noun_at(at);
        if (!match || !match.sense.person()) return 0;
        return (words_.whole() && match.words > 1) || words_.is_capital(at + match.words) ? match.words : 0;
    }

    // Whether the word at `at` goes on with the name or the title before it.
    [[nodiscard]] bool joins(Index at) const {
        if (words_.is_particle(at) && particle_joins(at)) return true;
        if (words_.is(at, {u"&", u"\u2013"})) return words_.is_name_word(at - 1) && words_.is_capital(at + 1);
        if (words_.word(at) == u"and") return and_joins(at);
        const Index behind = words_.word(at + 1) == u"the" ? at + 2 : at + 1;
        return words_.is(at, {u"of", u"for", u"to", u"on", u"in"}) && words_.is_capital(behind) &&
               preposition_joins(at, behind);
    }

    // "Ludwig van Orr", "Ana de la Cruz"
    [[nodiscard]] bool particle_joins(Index at) const {
        if (!words_.is_name_word(at - 1)) return words_.is_particle(at - 1) && words_.is_name_word(at + 1);
        return words_.is_name_word(at + 1) || (words_.is_particle(at + 1) && words_.is_name_word(at + 2));
    }

    [[nodiscard]] bool preposition_joins(Index at, Index behind) const {
        if (is_inside_title(at)) return true;
        const std::u16string_view word = words_.word(at);
        const NounSense before = noun_sense(words_.word(at - 1));
        if (word == u"in") return words_.is_capital(at - 1) && words_.is(at - 1, {u"embassy", u"consulate"});
        if (word == u"for" && at == start_ + 1 && is_unknown_name(start_)) return true;  // "Transport for Lund"
        const bool body = (before.organisation || before.group) && !before.office;
        if (body && words_.is_capital(at - 1)) return word != u"to" || !look_up_word(words_.word(behind)).hints.place;
        return before.title() && name_follows_complement(behind);
    }

    // "secretary of state"
    [[nodiscard]] bool is_inside_title(Index at) const {
        for (Index first = at - std::min<Index>(at - start_, 3); first < at; ++first) {
            const NounMatch match = words_.noun_at(first);
            if (match && match.sense.person() && first + match.words > at + 1) return true;
        }
        return false;
    }

    [[nodiscard]] bool is_unknown_name(Index token) const {
        return words_.is_name_word(token) && !noun_sense(words_.word(token)).known() && !words_.is_first_name(token) &&
               !look_up_word(words_.word(token)).hints.surname;
    }

    // "Minister of Information Ann Orr", "President of Lund Ann Orr"
    [[nodiscard]] bool name_follows_complement(Index complement) const {
        Index end = complement;
        while (words_.is_capital(end) || words_.is_name_word(end)) ++end;
        for (Index token = complement + 1; token + 1 < end; ++token)
            if (words_.is_first_name(token)) return true;
        const WordKnowledge first = look_up_word(words_.word(complement));
        return end - complement >= 3 && (first.hints.place || first.candidates.has(noun));
    }

    [[nodiscard]] bool and_joins(Index at) const {
        const bool between_names = words_.is_name_word(at - 1) && words_.is_name_word(at + 1);
        // "Centre for Disease Control and Prevention"
        if (between_names && is_body_with_complement(at) && !words_.is_first_name(at + 1) && !starts_body(at + 1))
            return true;
        // "State of Lund and the Coast"
        if (words_.whole() && words_.is_name_word(at - 1) && words_.word(at + 1) == u"the" &&
            words_.is_name_word(at + 2) && words_.is_capital(at + 2) && is_body_with_complement(at) &&
            words_.is_learned_name(at) && !starts_body(at + 2))
            return true;
        // "legal and religious groups"
        if (words_.whole() && words_.class_at(at - 1) == adjective &&
            (words_.class_at(at + 1) == adjective || words_.class_at(at + 1) == noun))
            return true;
        return titles_continue(at);
    }

    [[nodiscard]] bool is_body_with_complement(Index at) const {
        for (Index token = start_; token + 1 < at; ++token)
            if (words_.is_capital(token) && noun_sense(words_.word(token)).organisation &&
                words_.is(token + 1, {u"of", u"for"}))
                return true;
        return false;
    }

    // "Center for ...", "Lund Council"
    [[nodiscard]] bool starts_body(Index token) const {
        for (; words_.is_name_word(token); ++token)
            if (noun_sense(words_.word(token)).organisation) return true;
        return false;
    }

    // "police adviser and terrorism expert Ann Orr": one person with two titles.
    [[nodiscard]] bool titles_continue(Index at) const {
        for (Index token = start_; token < at; ++token)
            if (words_.is_name_word(token) && words_.is_first_name(token)) return false;
        const NounSense before = noun_sense(last_part(words_.word(at - 1)));
        if (before.known() && !before.person()) return false;
        if (!before.known() && words_.is_capital(at - 1) && !look_up_word(words_.word(at - 1)).candidates.has(noun))
            return false;
        bool title = false;
        Index token = at + 1;
        for (; token < words_.last() && is_nominal(token); ++token) {
            if (noun_sense(last_part(words_.word(token))).person() || look_up_word(words_.word(token)).hints.occupation)
                title = true;
            else if (title && words_.is_name_word(token))
                return true;
        }
        // "police adviser and terrorism expert, Ann Orr"
        return title && words_.whole() && words_.word(token) == u"," && words_.is_name_word(token + 1);
    }

    const PhraseWords& words_;
    Index start_;
};

}  // namespace

Index end_of_core(const PhraseWords& words, Index start) {
    return Extent(words, start).end();
}

}  // namespace sayso
