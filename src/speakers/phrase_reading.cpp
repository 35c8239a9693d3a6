#include "speakers/phrase_reading.h"

#include <algorithm>

#include "speakers/core_extent.h"
#include "speakers/core_split.h"
#include "speakers/phrase_words.h"

namespace sayso {

using enum WordClass;

namespace {

constexpr Index longest_apposition = 30;
constexpr Index longest_parenthesis = 12;

// One phrase being read, from left to right: core, parentheses, complement, apposition.
class Reader {
public:
    Reader(const Document& document, Range tokens, bool whole) : words_(document, tokens, whole) {}

    PhraseReading read() {
        Index start = skip_determiners(words_.first());
        if (words_.whole() && words_.class_at(start) == preposition) ++start;  // "outside experts"
        read_core(start);
        if (reading_.name.empty() && reading_.sense.person()) read_name_behind_parentheses(start);
        read_tail();
        if (reading_.name.empty() && !reading_.coordinated) read_name_behind_description();
        return reading_;
    }

private:
    Index skip_determiners(Index token) {
        for (; words_.class_at(token) == determiner && !words_.is_name_word(token); ++token)
            reading_.definite |= words_.is(
                token, {u"the", u"this", u"that", u"these", u"those", u"his", u"her", u"its", u"their", u"our", u"my"});
        return token;
    }

    void read_core(Index start) {
        Index end = end_of_core(words_, start);
        if (end == start && words_.whole())  // tags that fit no noun phrase: up to what ends any
            while (end < words_.last() && words_.class_at(end) != preposition && words_.class_at(end) != punctuation &&
                   !words_.is_relative(end))
                ++end;
        take(split_core(words_, start, end));
        reading_.core = {words_.first(), reading_.last};
    }

    void take(const Core& core) {
        reading_.title = core.title;
        reading_.name = core.name;
        reading_.description = core.description;
        reading_.sense = core.sense;
        reading_.head = core.head;
        reading_.last = core.end;
    }

    // "Member of Parliament (MP) Ann Orr"
    void read_name_behind_parentheses(Index start) {
        if (words_.word(reading_.last) != u"(") return;
        const Index behind = behind_parentheses(reading_.last);
        if (behind == reading_.last || !words_.is_name_word(behind)) return;
        const Core core = split_core(words_, behind, end_of_core(words_, behind));
        if (core.name.empty()) return;
        const Range title = {start, reading_.last};
        const NounSense sense = reading_.sense;
        take(core);
        reading_.title = title;
        reading_.sense = sense;
        reading_.core.last = core.end;
    }

    // ---- behind the core ----

    void read_tail() {
        if (!reading_.name.empty())
            if (const Index open = parenthesis_of_longer_name(reading_.last))
                reading_.name.last = reading_.core.last = reading_.last = open;
        Index at = reading_.last;
        if (words_.word(at) == u"(") {
            reading_.acronym = acronym_at(at);
            at = behind_parentheses(at);
        }
        if (words_.whole() && (words_.class_at(at) == preposition || reading_.name.empty()) &&
            !words_.is_conjunction(at)) {
            reading_.complement = {at, end_of_complement(at)};
            at = reading_.complement.last;
        }
        if (words_.is_conjunction(at) && words_.whole()) {
            reading_.coordinated = is_coordination(at);
            if (reading_.coordinated) at = words_.last();
        } else if (words_.word(at) == u"," && !reading_.name.empty()) {
            at = read_apposition(at);
        }
        reading_.last = std::max(at, reading_.last);
    }

    [[nodiscard]] Index behind_parentheses(Index open) const {
        const Index limit = std::min(words_.last(), open + longest_parenthesis);
        for (Index close = open + 1; close < limit; ++close)
            if (words_.word(close) == u")") return close + 1;
        return open;
    }

    [[nodiscard]] Range acronym_at(Index open) const {
        const bool acronym = words_.is_capital(open + 1) && words_.word(open + 2) == u")";
        return acronym ? Range{open + 1, open + 2} : Range{};
    }

    // "Lund Gas and Electric Company (LG&E)": a name may go on where its acronym says so. The parenthesis that explains
    // it, 0 when there is none.
    [[nodiscard]] Index parenthesis_of_longer_name(Index at) const {
        Index open = at;
        const Index limit = std::min(words_.last(), at + longest_parenthesis);
        while (open < limit &&
               (words_.is_capital(open) || words_.is(open, {u"and", u"of", u"for", u"&", u",", u"the"})))
            ++open;
        if (open < at + 2 || words_.word(open) != u"(") return 0;
        const Range acronym = acronym_at(open);
        if (acronym.empty()) return 0;
        const std::u16string_view letters = words_.word(acronym.first);
        return letters.size() > 2 && letters.front() == words_.word(reading_.name.first).front() ? open : 0;
    }

    [[nodiscard]] Index end_of_complement(Index at) const {
        while (at < words_.last() && words_.word(at) != u"," && (!words_.is_relative(at) || reading_.name.empty())) {
            // "Orr of the Lund Party and 78 others" is two; "researchers from Lund and Orrville" are one.
            if (words_.is_conjunction(at) && is_coordination(at)) break;
            ++at;
        }
        return at;
    }

    [[nodiscard]] bool is_coordination(Index conjunction) const {
        const Index next = conjunction + 1;
        if (next >= words_.last()) return false;
        const bool counted =
            words_.class_at(next) == number || words_.is(next, {u"some", u"many", u"several", u"other", u"others"});
        const bool after_core =
            conjunction == reading_.last || (!reading_.acronym.empty() && conjunction == reading_.acronym.last + 1);
        if (!after_core) return counted;
        // "Ann Orr and contributor to the Lund Post" is one.
        const bool role = words_.class_at(next) == noun && noun_sense(words_.word(next)).person();
        return counted || reading_.name.empty() || !role || ends_in_name(next);
    }

    // "and fellow delegate Ann Orr", but not "and contributor to the Lund Post"
    [[nodiscard]] bool ends_in_name(Index token) const {
        while (token < words_.last() && (words_.is_noun(token) || words_.class_at(token) == adjective) &&
               !words_.is_name_word(token + 1))
            ++token;
        return words_.is_name_word(token + 1);
    }

    // ", an adviser to the court," ", the mayor of Lund", ", 53,": up to the comma that closes it.
    Index read_apposition(Index comma) {
        const Index first = comma + 1;
        const Index otherwise =
            words_.whole() ? words_.last() : comma;  // relative clauses and the like are no apposition
        if (is_list(first)) {
            reading_.coordinated = words_.whole();
            return otherwise;
        }
        Index start = first;
        while (words_.class_at(start) == determiner || words_.class_at(start) == adverb) ++start;
        if (start >= words_.last() || words_.is_relative(start)) return otherwise;
        const Index end = end_of_apposition(first);
        const NounMatch noun = head_of_apposition({start, end});
        const bool age_or_place = words_.class_at(first) == number || words_.class_at(first) == preposition;
        if (!noun && !(words_.whole() && age_or_place)) return otherwise;
        if (!words_.whole() && words_.word(end) != u"," && !words_.ends_sentence(end)) return comma;
        // "Ann Orr of Orr and Kell, a law firm": the firm is not Ann Orr.
        const bool of_complement = !reading_.complement.empty() && !noun.sense.person();
        if (noun && !reading_.sense.known() && !of_complement) reading_.sense = noun.sense;
        reading_.apposition = {words_.is(first, {u"a", u"an", u"the"}) ? first + 1 : first, end};
        return words_.whole() ? words_.last() : end;
    }

    [[nodiscard]] Index end_of_apposition(Index first) const {
        Index end = first;
        const Index limit = std::min(words_.last(), first + longest_apposition);
        while (end < limit && !words_.is(end, {u",", u".", u";", u":", u"\u2013", u"\u201D", u"\""}) &&
               !words_.is_relative(end) && (words_.whole() || words_.class_at(end) != verb_finite))
            ++end;
        return end;
    }

    // The last noun of the lexicons before the first preposition.
    [[nodiscard]] NounMatch head_of_apposition(Range range) const {
        NounMatch found;
        for (Index token = range.first; token < range.last && words_.class_at(token) != preposition;) {
            const NounMatch match = noun_at(words_.document(), token, range.last);
            if (match) {
                found = match;
            } else if (words_.is_occupation(token)) {
                found = {};
                found.words = 1;
                found.sense.role = true;
            }
            token += match ? match.words : 1;
        }
        return found;
    }

    // "Orr, Kell and Moss": names only, with a conjunction before the last.
    [[nodiscard]] bool is_list(Index first) const {
        Index at = first;
        const Index limit = std::min(words_.last(), first + longest_apposition);
        while (at < limit && (words_.is_name_word(at) || words_.is(at, {u",", u"the"}))) ++at;
        return at > first && words_.is_conjunction(at) &&
               (words_.is_name_word(at + 1) || words_.class_at(at + 1) == determiner);
    }

    // ---- description first: "the mayor of Lund, Ann Orr", "one of its doctors, Ann Orr" ----

    void read_name_behind_description() {
        if (!can_be_title()) return;
        const Index comma = comma_behind_description();
        if (words_.word(comma) != u",") return;
        const Index first = words_.word(comma + 1) == u"the" ? comma + 2 : comma + 1;
        const Core core = split_core(words_, first, end_of_core(words_, first));
        const bool titled = !core.title.empty() && core.sense.person();  // ", the engineer Ann Orr"
        if (core.name.empty() || (!words_.whole() && core.name.first > first && !titled)) return;
        Index last = core.end;
        const Range acronym = words_.word(last) == u"(" ? acronym_at(last) : Range{};
        if (words_.word(last) == u"(") last = behind_parentheses(last);
        if (!words_.whole() && words_.word(last) != u"," && !words_.ends_sentence(last)) return;
        const bool person = reading_.sense.person() && !reading_.sense.organisation;
        if (person && noun_sense(words_.word(core.name.last - 1)).organisation && !words_.is_first_name(first)) return;
        reading_.apposition = {reading_.description.first, comma};
        reading_.description = reading_.complement = {core.end, core.end};
        reading_.name = core.name;
        reading_.title = core.title;
        reading_.acronym = acronym;
        reading_.reversed = true;
        reading_.last = words_.whole() ? words_.last() : last;
    }

    [[nodiscard]] Index comma_behind_description() const {
        Index comma = reading_.last;
        if (words_.whole() || words_.class_at(comma) != preposition) return comma;
        const Index limit = std::min(words_.last(), comma + longest_parenthesis);
        while (comma < limit && words_.word(comma) != u"," && words_.class_at(comma) != verb_finite &&
               !words_.is_relative(comma))
            ++comma;
        return comma;
    }

    [[nodiscard]] bool can_be_title() {
        if (words_.word(reading_.core.first) == u"one" && words_.word(reading_.core.first + 1) == u"of") {
            // "one of its doctors": the noun is in the complement, and plural.
            for (Index token = reading_.core.last; token < reading_.last && !reading_.sense.known(); ++token)
                reading_.sense = noun_sense(singular_of(words_.word(token)));
            return reading_.sense.known() || words_.whole();
        }
        if (reading_.sense.number == Number::plural) return false;
        return reading_.sense.person() || reading_.sense.organisation || (words_.whole() && reading_.sense.document);
    }

    PhraseWords words_;
    PhraseReading reading_;
};

}  // namespace

PhraseReading read_phrase(const Document& document, Range tokens, bool whole) {
    return Reader(document, tokens, whole).read();
}

}  // namespace sayso
