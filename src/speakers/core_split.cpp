#include "speakers/core_split.h"

#include <algorithm>

#include "tags/candidates.h"

namespace sayso {

using enum WordClass;

namespace {

class Splitter {
public:
    Splitter(const PhraseWords& words, Index start, Index end) : words_(words), start_(start), end_(end) {
        core_.description = {end, end};
        core_.name = {end, end};
        core_.title = {start, start};
        core_.head = start;
        core_.end = end;
    }

    Core split() {
        if (start_ == end_) return core_;
        Index last = end_;
        if (words_.is_possessive(last - 1) && last - 1 > start_) --last;
        if (const Index label = label_behind_name(last)) {
            name({first_of_run(label), label}, {label, last}, noun_sense(words_.word(label)));
            return core_;
        }
        const Range found = find_name(last);
        if (found.empty() || is_common(found)) {
            describe({start_, last});
        } else {
            name(found, {}, {});
            read_title({start_, found.first});
        }
        return core_;
    }

private:
    void name(Range name, Range title, const NounSense& sense) {
        core_.name = name;
        core_.head = name.last - 1;
        core_.title = title.empty() ? Range{start_, start_} : title;
        core_.sense = sense;
    }

    // ---- where the name is ----

    // The capitalised words at the end of the core, without the titles before them and the letters behind.
    [[nodiscard]] Range find_name(Index last) const {
        // "Day said": a capitalised word that is no noun of the lexicons.
        const bool alone =
            words_.whole() && last - start_ == 1 && start_ == words_.first() && words_.is_capital(start_);
        if (alone && words_.class_at(start_) != number) return {start_, last};

        Index first = last;
        while (first > start_ && (words_.is_name_word(first - 1) || is_inside_name(first - 1, last))) --first;
        while (first < last && (!words_.is_capital(first) || is_led_by(first))) ++first;
        Index name = behind_titles(first, last);
        // "ambassador to Lund Ann Orr": the capitals start in the complement of a title.
        if (name == first && first > start_ && words_.is(first - 1, {u"of", u"for", u"to"}) && last - first > 2)
            name = behind_complement(first - 1, last);
        while (last > name + 1 && is_postnominal(last - 1)) --last;
        return {std::min(name, last), last};
    }

    // The noun of "Time magazine", which says what the name before it names.
    [[nodiscard]] Index label_behind_name(Index last) const {
        if (last - start_ < 2 || words_.is_capital(last - 1) || !words_.is_name_word(last - 2)) return 0;
        if (!words_.is(last - 1, {u"magazine", u"newspaper", u"party", u"website", u"daily", u"weekly", u"airline"}))
            return 0;
        const WordKnowledge knowledge = look_up_word(words_.word(last - 2));
        const bool place = knowledge.hints.place || knowledge.hints.nationality;
        return place || noun_sense(words_.word(last - 2)).organisation ? 0 : last - 1;
    }

    [[nodiscard]] Index first_of_run(Index last) const {
        while (last > start_ && words_.is_name_word(last - 1)) --last;
        return last;
    }

    // What may stand between the words of one name.
    [[nodiscard]] bool is_inside_name(Index token, Index last) const {
        if (token + 1 >= last) return false;
        // "Planned Parenthood", but not "Retired Major Orr"
        if (words_.class_at(token) == verb_past_participle && words_.is_capital(token))
            return words_.is_name_word(token + 1) && !changes_holder(words_.word(token));
        // "United States", where the tag says adjective
        if (words_.class_at(token) == adjective && words_.is_capital(token) && words_.is_learned_name(token))
            return words_.is_name_word(token + 1) && !changes_holder(words_.word(token));
        if (token == start_) return false;
        if (words_.class_at(token) == determiner)
            return words_.word(token) == u"the" && words_.is(token - 1, {u"of", u"for"});
        if (words_.is_particle(token) ||
            words_.is(token, {u"of", u"for", u"to", u"on", u"in", u"&", u"and", u"\u2013"}))
            return true;
        if (words_.class_at(token) == number) return words_.is_name_word(token - 1);
        if (!words_.is_possessive(token) || !words_.is_name_word(token - 1) || !words_.is_name_word(token + 1))
            return false;
        // "Workers' Party", "Sheriff's Office" are one name, "Lund's Ann Orr" are two.
        return noun_sense(words_.word(last - 1)).organisation &&
               (words_.word(token) == u"'" || noun_sense(words_.word(token - 1)).known());
    }

    // "Kurdish-led" is no part of a name.
    [[nodiscard]] bool is_led_by(Index token) const {
        const std::u16string_view part = last_part(words_.word(token));
        return part.size() < words_.word(token).size() &&
               is_one_of(part, {u"led", u"based", u"backed", u"born", u"run", u"owned"});
    }

    [[nodiscard]] bool starts_sentence(Index token) const {
        const Document& document = words_.document();
        return token == document.sentences[document.tokens[token].sentence].tokens.first;
    }

    [[nodiscard]] bool is_upper(Index token) const {
        return words_.document().tokens[token].shape == TokenShape::upper;
    }

    // Letters behind a name.
    [[nodiscard]] bool is_postnominal(Index token) const {
        return is_upper(token) && words_.is(token, {u"qc", u"kc", u"mp", u"phd", u"md", u"obe", u"cbe"});
    }

    // The first token of the name proper in a run of capitalised words that may begin with titles.
    [[nodiscard]] Index behind_titles(Index first, Index last) const {
        const NounSense head = first < last ? noun_sense(words_.word(last - 1)) : NounSense{};
        if (head.organisation && !head.person() && !words_.is_first_name(first)) return first;
        bool complement = false;
        Index name = first;
        for (Index token = first; token < last;) {
            const NounMatch match = words_.noun_at(token);
            const bool title = match && (match.sense.person() || match.sense.honorific) && token + match.words < last;
            if (token > first && words_.is(token, {u"of", u"for"})) complement = true;
            if (title && !(complement && name == first)) {
                name = token = token + match.words;
                if (words_.is(token, {u"of", u"for", u"to"})) {
                    name = token = behind_complement(token, last);
                } else if (words_.is_possessive(token) && token + 1 < last) {
                    name = ++token;
                }
                continue;
            }
            if (!title && token + 1 < last && noun_sense(last_part(words_.word(token))).title()) name = token + 1;
            ++token;
        }
        for (Index token = name; token + 1 < last; ++token)
            if (words_.is_possessive(token)) name = token + 1;  // "Lund's Ann Orr"
        return name;
    }

    // Where the name starts behind "of X Y Z": at a first name, else the last two words.
    [[nodiscard]] Index behind_complement(Index preposition, Index last) const {
        for (Index token = preposition + 2; token + 1 < last; ++token)
            if (words_.is_first_name(token)) return token;
        return last - preposition > 3 ? last - 2 : last;
    }

    // Capitals without a name: "the Culture Secretary", "Trustees said", "Government".
    [[nodiscard]] bool is_common(Range name) const {
        const NounSense last = noun_sense(words_.word(name.last - 1));
        if (name.size() == 1 && last.honorific && is_upper(name.first)) return false;  // "MS" of an interview
        const NounMatch title = noun_at(words_.document(), name.first, name.last);
        if (title && title.words == name.size() && title.sense.person()) return true;
        for (Index token = name.first + 1; token < name.last; ++token) {
            if (words_.class_at(token) != preposition) continue;
            const NounSense head = noun_sense(words_.word(token - 1));
            if (head.known()) return head.person() || head.group;  // "Members of the House", not "Court of Justice"
        }
        // "Part of the verdict": a noun that only the start of a sentence makes a name.
        const WordKnowledge word = look_up_word(words_.word(name.first));
        if (name.size() == 1 && starts_sentence(name.first) && words_.word(name.last) == u"of" && word.known &&
            word.candidates.has(noun) && !word.hints.surname && !words_.is_first_name(name.first) &&
            !words_.is_learned_name(name.first))
            return true;
        if (name.size() == 1)
            return last.known() || words_.is_occupation(name.first) || words_.is_occupation_plural(name.first);
        return last.person() && !words_.is_first_name(name.first);
    }

    // ---- what stands before it, or instead of it ----

    void read_title(Range before) {
        if (before.empty()) return;
        if (words_.is_possessive(before.last - 1)) {
            // "Lund's Ann Orr": no title, but whom she belongs to.
            core_.title = {before.first, before.last - 1};
            return;
        }
        for (Index token = before.first; token < before.last;) {
            const NounMatch match = noun_at(words_.document(), token, before.last);
            if (match && (match.sense.person() || !core_.sense.person())) {
                core_.sense = match.sense;
                core_.head = token + match.words - 1;
            } else if (!match && words_.is_occupation(token)) {
                core_.sense = {};
                core_.sense.role = true;
                core_.head = token;
            }
            token += match ? match.words : 1;
        }
        if (core_.sense.known()) core_.title = before;  // not in "tiny Lund"
    }

    void describe(Range range) {
        if (range.size() > 1 && words_.word(range.last - 1).ends_with(u"ing") &&
            noun_sense(words_.word(range.last - 2)).known())
            core_.end = --range.last;  // "the judge presiding over the case"
        core_.description = range;
        const Index end = end_of_head(range);
        core_.head = end - 1;
        for (Index token = end - std::min<Index>(end - range.first, 4); token < end; ++token) {
            const NounMatch match = noun_at(words_.document(), token, end);
            if (!match || token + match.words != end) continue;
            core_.sense = match.sense;
            return;
        }
        if (words_.is_occupation(end - 1)) {
            core_.sense = noun_sense(last_part(words_.word(end - 1)));
            if (!core_.sense.known()) core_.sense.role = true;
        } else if (words_.is_occupation_plural(end - 1)) {
            core_.sense.group = true;
            core_.sense.number = Number::plural;
        }
    }

    // "Members of the House": the head stands before the preposition, unless they are one title.
    [[nodiscard]] Index end_of_head(Range range) const {
        for (Index token = range.first + 1; token < range.last; ++token) {
            if (words_.class_at(token) != preposition) continue;
            const NounMatch title = noun_at(words_.document(), token - 1, range.last);
            if (!title || token - 1 + title.words < range.last) return token;
        }
        return range.last;
    }

    const PhraseWords& words_;
    Index start_;
    Index end_;
    Core core_;
};

}  // namespace

Core split_core(const PhraseWords& words, Index start, Index end) {
    return Splitter(words, start, end).split();
}

}  // namespace sayso
