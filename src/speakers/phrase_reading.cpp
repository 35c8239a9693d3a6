#include "speakers/phrase_reading.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>

#include "lexicon/lexicon.h"
#include "lexicon_data.h"
#include "tags/candidates.h"
#include "tags/phrase_kinds.h"

namespace sayso {

using enum WordClass;

namespace {

const std::unordered_set<std::u16string>& name_particles() {
    static const auto table = [] {
        std::unordered_set<std::u16string> words;
        for (lexicon::Entry& entry : lexicon::parse(lexicon::data::name_particles)) words.insert(std::move(entry.key));
        return words;
    }();
    return table;
}

bool contains(std::initializer_list<std::u16string_view> words, std::u16string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_empty(Range range) { return range.empty(); }

std::u16string_view last_part(std::u16string_view word) {
    const std::size_t hyphen = word.rfind(u'-');
    return hyphen == std::u16string_view::npos ? word : word.substr(hyphen + 1);
}

// One phrase being read, from left to right.
class Reader {
public:
    Reader(const Document& document, Range tokens, bool whole) : document_(document), tokens_(tokens), whole_(whole) {}

    PhraseReading read() {
        reading_.head = tokens_.first;
        Index start = skip_determiners(tokens_.first);
        if (whole_ && class_at(start) == preposition) ++start;  // "outside experts"
        Index end = end_of_core(start);
        if (end == start && whole_)  // tags that fit no noun phrase: up to what ends any
            while (end < tokens_.last && class_at(end) != preposition && class_at(end) != punctuation && !is_relative(end)) ++end;
        reading_.core = {tokens_.first, end};
        reading_.last = end;
        split_core(start, end);
        if (is_empty(reading_.name) && reading_.sense.person() && word(end) == u"(") read_name_behind_parentheses(start);
        read_tail();
        if (is_empty(reading_.name) && reading_.apposition.empty()) read_name_behind_description();
        return reading_;
    }

private:
    [[nodiscard]] WordClass class_at(Index token) const {
        return token < tokens_.last ? document_.tags[token].word_class : other;
    }
    // Inside a source, "'s" behind a name is no verb: "Lund's ruling party".
    [[nodiscard]] bool is_possessive(Index token) const {
        return class_at(token) == possessive || (whole_ && word(token) == u"'s");
    }
    [[nodiscard]] std::u16string_view word(Index token) const {
        return token < tokens_.last ? document_.word(token) : std::u16string_view();
    }
    [[nodiscard]] bool is_capital(Index token) const {
        const TokenShape shape = document_.tokens[token].shape;
        return token < tokens_.last && (shape == TokenShape::capitalised || shape == TokenShape::upper);
    }
    // Tagged as a name, or capitalised behind one ("John Bel Edwards"), or "al-Eryani".
    [[nodiscard]] bool is_name_word(Index token) const {
        if (token >= tokens_.last || (names_a_time(document_, token) && word(token) != u"today")) return false;
        if (class_at(token) == proper_noun) return true;
        if (word(token).starts_with(u"al-") || word(token).starts_with(u"el-")) return true;
        return token > tokens_.first && is_capital(token) && class_at(token - 1) == proper_noun && class_at(token) != determiner &&
               class_at(token) != pronoun;
    }
    [[nodiscard]] bool is_particle(Index token) const {
        return name_particles().contains(std::u16string(word(token))) && !is_capital(token);
    }

    Index skip_determiners(Index token) {
        for (; token < tokens_.last && class_at(token) == determiner && !is_name_word(token); ++token)
            if (contains({u"the", u"this", u"that", u"these", u"those", u"his", u"her", u"its", u"their", u"our", u"my"},
                         word(token)))
                reading_.definite = true;
        return token;
    }

    [[nodiscard]] bool in_core(Index token) const {
        if (is_possessive(token)) return true;
        switch (class_at(token)) {
            case noun:
            case proper_noun:
            case adjective:
            case number:
            case verb_past_participle:
            case verb_present_participle: return true;
            case adverb: return class_at(token + 1) == adjective || class_at(token + 1) == verb_past_participle;
            case determiner: return token > tokens_.first && is_possessive(token - 1);
            default: return false;
        }
    }

    // Words of a title count whatever their tags say: "the Lund Bank chair Ann Orr".
    [[nodiscard]] Index title_words_at(Index token) const {
        const NounMatch match = noun_at(document_, token, tokens_.last);
        const Index behind = token + match.words;
        if (!match || !match.sense.person()) return 0;
        return (whole_ && match.words > 1) || (behind < tokens_.last && is_capital(behind)) ? match.words : 0;
    }

    // The run of words that can stand before or in a name, with "of" and "and" where they join one title or one name.
    [[nodiscard]] Index end_of_core(Index start) const {
        Index end = start;
        while (end < tokens_.last) {
            if (names_a_time(document_, end) && end > start && !is_name_word(end)) break;
            if (end > start && is_possessive(end - 1) && class_at(end) != preposition && class_at(end) != punctuation) {
                ++end;  // whatever the tag, what is possessed is a noun or stands before one
            } else if (const Index words = title_words_at(end)) {
                end += words;
            } else if (whole_ && end > start && (class_at(end - 1) == adjective || class_at(end - 1) == noun || class_at(end - 1) == proper_noun) &&
                       noun_sense(word(end)).known()) {
                ++end;  // "the Lund delegate", "a Lund report", whatever the tag
            } else if (in_core(end) || (whole_ && end > start && is_capital(end) && class_at(end) != pronoun)) {
                const bool participle = class_at(end) == verb_past_participle || class_at(end) == verb_present_participle;
                // "the report published on Sunday": a participle behind its noun is no part of the core.
                if (participle && end > start && !can_follow_participle(end + 1)) break;
                if (participle && end > start && (class_at(end - 1) == noun || class_at(end - 1) == proper_noun) &&
                    !noun_sense(word(end + 1)).known())
                    break;
                // "two people familiar with the talks"
                if (class_at(end) == adjective && end > start && class_at(end - 1) == noun && !can_follow_participle(end + 1)) break;
                ++end;
            } else if (end > start && joins(start, end)) {
                end += class_at(end + 1) == determiner ? 2 : 1;
            } else {
                break;
            }
        }
        return end;
    }

    [[nodiscard]] bool can_follow_participle(Index token) const {
        return class_at(token) == noun || class_at(token) == proper_noun || class_at(token) == adjective;
    }

    // Whether the word at `at` goes on with the name or the title before it.
    [[nodiscard]] bool joins(Index start, Index at) const {
        const bool between_names = is_name_word(at - 1) && at + 1 < tokens_.last && is_name_word(at + 1);
        if (is_particle(at)) {
            if (between_names) return true;
            // "Ana de la Cruz": the second particle decides for the first.
            if (is_name_word(at - 1) && at + 2 < tokens_.last && is_particle(at + 1) && is_name_word(at + 2)) return true;
            if (is_particle(at - 1) && at + 1 < tokens_.last && is_name_word(at + 1)) return true;
        }
        if (word(at) == u"&" || word(at) == u"\u2013") return is_name_word(at - 1) && at + 1 < tokens_.last && is_capital(at + 1);
        const Index behind = class_at(at + 1) == determiner && word(at + 1) == u"the" ? at + 2 : at + 1;
        if (behind >= tokens_.last) return false;
        if (word(at) != u"and" && !is_capital(behind)) return false;
        if (contains({u"of", u"for", u"to", u"on", u"in"}, word(at))) {
            if (multiword_title(start, at)) return true;
            const NounSense before = noun_sense(word(at - 1));
            // "Transport for Lund", unless the first word names a person
            if (word(at) == u"for" && at == start + 1 && is_name_word(start) && is_capital(behind) && !before.known() && !starts_name(start) &&
                !look_up_word(word(start)).hints.surname)
                return true;
            if (word(at) == u"in") return is_capital(at - 1) && contains({u"embassy", u"consulate"}, word(at - 1));
            if (is_capital(at - 1) && (word(at) != u"to" || !look_up_word(word(behind)).hints.place) && (before.organisation || before.group) && !before.office) return true;
            return before.title() && name_begins_after_complement(behind);
        }
        if (word(at) == u"and") {
            // "Centers for Disease Control and Prevention", "Department of Corrections and Rehabilitation"
            if (between_names && organisation_with_complement(start, at) && !starts_name(at + 1) && !starts_organisation(at + 1))
                return true;
            // "legal and religious groups"
            if (whole_ && class_at(at - 1) == adjective && !is_name_word(at - 1) &&
                (class_at(at + 1) == adjective || class_at(at + 1) == noun))
                return true;
            return continues_title(start, at);
        }
        return false;
    }

    [[nodiscard]] bool multiword_title(Index start, Index at) const {
        for (Index first = at - std::min<Index>(at - start, 3); first < at; ++first) {
            const NounMatch match = noun_at(document_, first, tokens_.last);
            if (match && match.sense.person() && first + match.words > at + 1) return true;
        }
        return false;
    }

    // "Minister of Information Ann Orr", "President of Lund Ann Orr": behind the complement a first name follows.
    [[nodiscard]] bool name_begins_after_complement(Index complement) const {
        Index end = complement;
        while (end < tokens_.last && (is_capital(end) || is_name_word(end))) ++end;
        for (Index token = complement + 1; token + 1 < end; ++token)
            if (starts_name(token)) return true;
        if (end - complement < 3) return false;
        const WordKnowledge first = look_up_word(word(complement));
        return first.hints.place || first.candidates.has(noun);
    }

    [[nodiscard]] bool starts_name(Index token) const {
        const WordKnowledge knowledge = look_up_word(word(token));
        return knowledge.hints.male_name || knowledge.hints.female_name;
    }

    // Whether the capitalised run at `token` has an organisation noun at its head: "Center for ...", "Lund Council".
    [[nodiscard]] bool starts_organisation(Index token) const {
        while (token < tokens_.last && is_name_word(token)) {
            if (noun_sense(word(token)).organisation) return true;
            ++token;
        }
        return false;
    }

    [[nodiscard]] bool organisation_with_complement(Index start, Index at) const {
        for (Index token = start; token + 1 < at; ++token)
            if (noun_sense(word(token)).organisation && is_capital(token) && contains({u"of", u"for"}, word(token + 1))) return true;
        return false;
    }

    // "FBI agent and terrorism expert Ann Orr": one person with two titles.
    [[nodiscard]] bool continues_title(Index start, Index at) const {
        for (Index token = start; token < at; ++token)
            if (is_name_word(token) && starts_name(token)) return false;
        const NounSense before = noun_sense(last_part(word(at - 1)));
        if (before.known() && !before.person()) return false;
        if (!before.known() && is_capital(at - 1) && !look_up_word(word(at - 1)).candidates.has(noun)) return false;
        bool title = false;
        Index token = at + 1;
        for (; token < tokens_.last && in_core(token); ++token) {
            if (noun_sense(last_part(word(token))).person() || look_up_word(word(token)).hints.occupation) title = true;
            else if (title && is_name_word(token)) return true;
        }
        // "FBI agent and terrorism expert, Ann Orr"
        return title && whole_ && word(token) == u"," && token + 1 < tokens_.last && is_name_word(token + 1);
    }

    // ---- title and name inside the core ----

    void split_core(Index start, Index end) {
        reading_.description = {start, end};
        if (start == end) return;
        Index last = end;
        if (is_possessive(last - 1) && last - 1 > start) --last;
        Index first = last;
        while (first > start && (is_name_word(first - 1) || is_inside_name(start, first - 1, last))) --first;
        while (first < last && (!is_capital(first) || is_led_by(first))) ++first;
        Index name_start = behind_titles(first, last);
        // "ambassador to Lund Ann Orr": the run started in the complement of a title.
        if (name_start == first && first > start && contains({u"of", u"for", u"to"}, word(first - 1)) && last - first > 2)
            name_start = behind_complement(first - 1, last);
        while (last > name_start + 1 && is_postnominal(last - 1)) --last;
        if (const Index label = label_behind_name(start, last)) {  // "Time magazine"
            reading_.title = {label, last};
            reading_.sense = noun_sense(word(label));
            reading_.name = {first_of_name_before(start, label), label};
            reading_.description = {end, end};
            reading_.head = label - 1;
            return;
        }
        const bool lone_word = whole_ && last - start == 1 && start == tokens_.first && is_capital(start) && class_at(start) != number;
        if (lone_word && !is_common({start, last})) first = name_start = start;  // "Day said": no noun that the lexicons know
        if (first == last || name_start >= last || is_common({name_start, last})) {
            describe({start, last});
            return;
        }
        reading_.description = {end, end};
        reading_.name = {name_start, last};
        reading_.head = last - 1;
        read_title({start, name_start});
    }

    // The noun of "Time magazine" or "the National Renewal party", which says what the name before it names.
    [[nodiscard]] Index label_behind_name(Index start, Index last) const {
        const bool label = contains({u"magazine", u"newspaper", u"party", u"website", u"daily", u"weekly", u"airline"}, word(last - 1));
        if (!label || is_capital(last - 1) || last - start < 2 || !is_name_word(last - 2)) return 0;
        const WordKnowledge knowledge = look_up_word(word(last - 2));
        if (noun_sense(word(last - 2)).organisation) return 0;
        return knowledge.hints.place || knowledge.hints.nationality ? 0 : last - 1;
    }

    [[nodiscard]] Index first_of_name_before(Index start, Index last) const {
        Index first = last;
        while (first > start && is_name_word(first - 1)) --first;
        return first;
    }

    // "Kurdish-led" is no part of a name.
    [[nodiscard]] bool is_led_by(Index token) const {
        const std::u16string_view part = last_part(word(token));
        return part.size() < word(token).size() && contains({u"led", u"based", u"backed", u"born", u"run", u"owned"}, part);
    }

    // Letters behind a name.
    [[nodiscard]] bool is_postnominal(Index token) const {
        return document_.tokens[token].shape == TokenShape::upper && contains({u"qc", u"kc", u"mp", u"phd", u"md", u"obe", u"cbe"}, word(token));
    }

    // Capitals without a name: "the Culture Secretary", "Trustees said", "Government".
    [[nodiscard]] bool is_common(Range name) const {
        const std::u16string_view last = word(name.last - 1);
        const NounSense sense = noun_sense(last);
        if (name.size() == 1 && sense.honorific && document_.tokens[name.first].shape == TokenShape::upper) return false;  // "MS"
        const NounMatch title = noun_at(document_, name.first, name.last);
        if (title && title.words == name.size() && title.sense.person()) return true;
        for (Index token = name.first + 1; token < name.last; ++token)  // "Court of Justice", "Members of the House"
            if (class_at(token) == preposition && noun_sense(word(token - 1)).known()) return noun_sense(word(token - 1)).person() || noun_sense(word(token - 1)).group;
        if (name.size() == 1) return sense.known() || is_occupation(name.first) || is_occupation_plural(name.first);
        return sense.person() && !starts_name(name.first);
    }

    // Particles, "of" and "and" between two names; the possessive of "Workers' Party".
    [[nodiscard]] bool is_inside_name(Index start, Index token, Index last) const {
        if (token + 1 >= last) return false;
        if (token == start) return class_at(token) == verb_past_participle && is_capital(token) && is_name_word(token + 1) && !changes_holder(word(token));
        if (class_at(token) == determiner) return word(token) == u"the" && contains({u"of", u"for"}, word(token - 1));
        if (is_particle(token) || contains({u"of", u"for", u"to", u"on", u"in", u"&", u"and", u"\u2013"}, word(token))) return true;
        // "Planned Parenthood", but not "Retired Major Orr"
        if (class_at(token) == verb_past_participle && is_capital(token)) return is_name_word(token + 1) && !changes_holder(word(token));
        if (class_at(token) == number) return is_name_word(token - 1);
        if (!is_possessive(token) || !is_name_word(token - 1) || !is_name_word(token + 1)) return false;
        // "Workers' Party", "Sheriff's Office" are one name, "Lund's Ann Orr" are two.
        return noun_sense(word(last - 1)).organisation && (word(token) == u"'" || noun_sense(word(token - 1)).known());
    }

    // The first token of the name proper in a run of capitalised words that may begin with titles.
    [[nodiscard]] Index behind_titles(Index first, Index last) const {
        const NounSense head = noun_sense(word(last - 1));
        const bool organisation = head.organisation && !head.person() && !starts_name(first);
        bool complement = false;
        Index name = first;
        for (Index token = first; token < last;) {
            const NounMatch match = noun_at(document_, token, last);
            const bool title = match && (match.sense.person() || match.sense.honorific) && token + match.words < last;
            if (contains({u"of", u"for"}, word(token)) && token > first) complement = true;
            if (title && !organisation && !(complement && name == first)) {
                token += match.words;
                name = token;
                if (contains({u"of", u"for", u"to"}, word(token))) {
                    name = token = behind_complement(token, last);
                } else if (is_possessive(token) && token + 1 < last) {
                    name = ++token;
                }
                continue;
            }
            if (!organisation && !title && token + 1 < last && noun_sense(last_part(word(token))).title()) name = token + 1;
            ++token;
        }
        // "Iran's President Orr" was cut above; "Lund's Ann Orr" here.
        for (Index token = name; token + 1 < last; ++token)
            if (is_possessive(token) && !organisation) name = token + 1;
        return name;
    }

    // Where the name starts behind "of X Y Z": at a first name, else the last two words.
    [[nodiscard]] Index behind_complement(Index preposition, Index last) const {
        for (Index token = preposition + 2; token + 1 < last; ++token)
            if (starts_name(token)) return token;
        return last - preposition > 3 ? last - 2 : last;
    }

    void read_title(Range before) {
        if (before.empty()) return;
        if (is_possessive(before.last - 1)) {
            // "Lund's Ann Orr": no title, but whom she belongs to.
            reading_.title = {before.first, before.last - 1};
            return;
        }
        for (Index token = before.first; token < before.last;) {
            const NounMatch match = noun_at(document_, token, before.last);
            if (match && (match.sense.person() || !reading_.sense.person())) {
                reading_.sense = match.sense;
                reading_.head = token + match.words - 1;
            } else if (!match && is_occupation(token)) {
                reading_.sense = {};
                reading_.sense.role = true;
                reading_.head = token;
            }
            token += match ? match.words : 1;
        }
        if (reading_.sense.known()) reading_.title = before;  // not in "tiny Lund"
    }

    [[nodiscard]] bool is_occupation(Index token) const {
        const std::u16string_view part = last_part(word(token));
        return noun_sense(part).person() || look_up_word(part).hints.occupation || part.ends_with(u"ologist") ||
               part.ends_with(u"ographer");
    }

    void describe(Range range) {
        if (range.size() > 1 && word(range.last - 1).ends_with(u"ing") && noun_sense(word(range.last - 2)).known())
            --range.last;  // "the judge presiding over the case"
        reading_.description = range;
        if (range.empty()) return;
        reading_.core.last = std::min(reading_.core.last, range.last);
        reading_.last = std::min(reading_.last, range.last);
        const Index end = end_of_head(range);
        reading_.head = end - 1;
        for (Index token = end - std::min<Index>(end - range.first, 4); token < end; ++token) {
            const NounMatch match = noun_at(document_, token, end);
            if (!match || token + match.words != end) continue;
            reading_.sense = match.sense;
            return;
        }
        if (is_occupation(end - 1)) {
            reading_.sense = noun_sense(last_part(word(end - 1)));
            if (!reading_.sense.known()) reading_.sense.role = true;
        } else if (is_occupation_plural(end - 1)) {
            reading_.sense.group = true;
            reading_.sense.number = Number::plural;
        }
    }

    // "Members of the House": the head stands before the preposition, unless they are one title.
    [[nodiscard]] Index end_of_head(Range range) const {
        for (Index token = range.first + 1; token < range.last; ++token) {
            if (class_at(token) != preposition) continue;
            const NounMatch title = noun_at(document_, token - 1, range.last);
            if (!title || token - 1 + title.words < range.last) return token;
        }
        return range.last;
    }

    [[nodiscard]] bool is_occupation_plural(Index token) const {
        const std::u16string_view part = word(token);
        if (part.size() < 4 || !part.ends_with(u"s")) return false;
        const std::u16string_view singular = part.substr(0, part.size() - 1);
        return look_up_word(singular).hints.occupation || singular.ends_with(u"ologist") || singular.ends_with(u"ographer");
    }

    // "Member of Parliament (MP) Ann Orr"
    void read_name_behind_parentheses(Index start) {
        const Index behind = read_parentheses(reading_.last);
        reading_.acronym = {};
        if (behind == reading_.last || behind >= tokens_.last || !is_name_word(behind)) return;
        const Range title = {start, reading_.last};
        const NounSense sense = reading_.sense;
        const Index end = end_of_core(behind);
        split_core(behind, end);
        if (is_empty(reading_.name)) return;
        reading_.title = title;
        reading_.sense = sense;
        reading_.core.last = reading_.last = end;
    }

    // ---- behind the core ----

    void read_tail() {
        Index at = reading_.last;
        if (word(at) == u"(") {
            at = read_parentheses(at);
            if (!reading_.acronym.empty()) extend_name_to(word(reading_.acronym.first).front());
        }
        if (whole_ && (class_at(at) == preposition || is_empty(reading_.name)) && !is_conjunction(at)) {
            const Index end = end_of_complement(at);
            reading_.complement = {at, end};
            at = end;
        }
        if (is_conjunction(at) && whole_) {
            reading_.coordinated = is_coordination(at);
            at = reading_.coordinated ? tokens_.last : at;
        } else if (word(at) == u"," && !is_empty(reading_.name)) {
            at = read_apposition(at);
        }
        reading_.last = std::max(at, reading_.last);
    }

    // "Lund Gas and Electric Company (LG&E)": the name starts where its acronym says.
    void extend_name_to(char16_t initial) {
        Range& name = reading_.name.empty() ? reading_.description : reading_.name;
        if (name.empty() || word(name.first).front() == initial) return;
        // A phrase that was cut at "and" may begin before the tokens given.
        const Index sentence = document_.sentences[document_.tokens[tokens_.first].sentence].tokens.first;
        const Index limit = std::max(sentence, name.last > 12 ? name.last - 12 : 0);
        for (Index token = name.first; token > limit; --token) {
            if (!is_capital(token - 1) && !contains({u"and", u"of", u"for", u"&", u",", u"the"}, word(token - 1))) return;
            if (!is_capital(token - 1) || word(token - 1).front() != initial) continue;
            reading_.name = {token - 1, name.last};
            reading_.description = {reading_.core.last, reading_.core.last};
            reading_.title = {reading_.core.first, reading_.core.first};
            return;
        }
    }

    [[nodiscard]] bool is_conjunction(Index at) const {
        return contains({u"and", u"&", u"or"}, word(at)) || (word(at) == u"as" && word(at + 1) == u"well");
    }

    Index read_parentheses(Index at) {
        Index close = at + 1;
        const Index limit = std::min(tokens_.last, at + 12);
        while (close < limit && word(close) != u")") ++close;
        if (close >= limit) return at;
        if (close == at + 2 && is_capital(at + 1)) reading_.acronym = {at + 1, close};
        return close + 1;
    }

    [[nodiscard]] Index end_of_complement(Index at) const {
        while (at < tokens_.last && word(at) != u"," && (!is_relative(at) || is_empty(reading_.name))) {
            // "Orr of the Lund Party and 78 others" is two; "researchers from Lund and Orrville" are one.
            if (is_conjunction(at) && is_coordination(at)) break;
            ++at;
        }
        return at;
    }

    [[nodiscard]] bool is_relative(Index at) const {
        return contains({u"who", u"whom", u"whose", u"which"}, word(at));
    }

    [[nodiscard]] bool is_coordination(Index conjunction) const {
        const Index next = conjunction + 1;
        if (next >= tokens_.last) return false;
        const bool counted = class_at(next) == number || contains({u"some", u"many", u"several", u"other", u"others"}, word(next));
        if (reading_.complement.empty() && class_at(conjunction - 1) != noun && class_at(conjunction - 1) != proper_noun &&
            class_at(conjunction - 1) != pronoun && class_at(conjunction - 1) != punctuation)
            return false;
        const bool after_core = conjunction == reading_.last || (reading_.acronym.size() > 0 && conjunction == reading_.acronym.last + 1);
        if (after_core) return !(class_at(next) == noun && !counted && noun_sense(word(next)).person() && !is_empty(reading_.name));
        return counted;
    }

    // ", an adviser to the court," ", the mayor of Lund", ", 53,": up to the comma that closes it.
    Index read_apposition(Index comma) {
        const Index first = comma + 1;
        if (first >= tokens_.last) return comma;
        if (is_list(first)) {
            reading_.coordinated = whole_;
            return whole_ ? tokens_.last : comma;
        }
        Index start = first;
        while (class_at(start) == determiner || class_at(start) == adverb) ++start;
        if (start >= tokens_.last || is_relative(start)) return whole_ ? tokens_.last : comma;
        const Index end = end_of_apposition(first);
        const NounMatch noun = head_of_apposition({start, end});
        const bool age = class_at(first) == number;
        if (!noun && !(whole_ && (class_at(first) == preposition || age))) return whole_ ? tokens_.last : comma;
        if (!whole_ && !(word(end) == u"," || is_end_of_sentence(end))) return comma;
        // "Ann Orr of Orr and Kell, a law firm": the firm is not Ann Orr.
        const bool of_complement = !reading_.complement.empty() && !noun.sense.person();
        if (noun && !reading_.sense.known() && !of_complement) reading_.sense = noun.sense;
        reading_.apposition = {class_at(first) == determiner && contains({u"a", u"an", u"the"}, word(first)) ? first + 1 : first, end};
        return whole_ ? tokens_.last : end;
    }

    [[nodiscard]] bool is_end_of_sentence(Index at) const { return at >= tokens_.last || contains({u".", u"!", u"?"}, word(at)); }

    [[nodiscard]] Index end_of_apposition(Index first) const {
        Index end = first;
        const Index limit = std::min(tokens_.last, first + 30);
        while (end < limit && !contains({u",", u".", u";", u":", u"\u2013", u"\u201D", u"\""}, word(end)) && !is_relative(end)) {
            if (!whole_ && class_at(end) == verb_finite) break;
            ++end;
        }
        return end;
    }

    // The first person, organisation or document noun that is not a modifier of the next word.
    [[nodiscard]] NounMatch head_of_apposition(Range range) const {
        NounMatch found;
        for (Index token = range.first; token < range.last;) {
            if (class_at(token) == preposition || is_relative(token)) break;
            const NounMatch match = noun_at(document_, token, range.last);
            if (match) found = match;
            else if (is_occupation(token)) {
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
        const Index limit = std::min(tokens_.last, first + 30);
        while (at < limit && (is_name_word(at) || word(at) == u"," || word(at) == u"the")) ++at;
        return at > first && is_conjunction(at) && at + 1 < tokens_.last && (is_name_word(at + 1) || class_at(at + 1) == determiner);
    }

    // "the mayor of Lund, Ann Orr", "one of its doctors, Ann Orr": what looked like a description is the title of the
    // name behind the comma.
    void read_name_behind_description() {
        if (reading_.coordinated || !can_be_title()) return;
        Index comma = reading_.last;
        if (!whole_ && class_at(comma) == preposition) {
            const Index limit = std::min(tokens_.last, comma + 12);
            while (comma < limit && word(comma) != u"," && class_at(comma) != verb_finite && !is_relative(comma)) ++comma;
        }
        if (word(comma) != u",") return;
        Index first = comma + 1;
        if (word(first) == u"the") ++first;
        if (first >= tokens_.last) return;
        Reader behind(document_, {first, tokens_.last}, whole_);
        const Index end = behind.end_of_core(first);
        behind.split_core(first, end);
        const PhraseReading& name = behind.reading_;
        if (is_empty(name.name) || (!whole_ && name.name.first > first)) return;
        Index last = end;
        if (word(last) == u"(") last = behind.read_parentheses(last);
        if (!whole_ && word(last) != u"," && !is_end_of_sentence(last)) return;
        const bool person = reading_.sense.person() && !reading_.sense.organisation;
        if (person && noun_sense(word(name.name.last - 1)).organisation && !starts_name(first)) return;
        reading_.apposition = {reading_.description.first, comma};
        reading_.description = {end, end};
        reading_.name = name.name;
        reading_.title = name.title;
        reading_.acronym = name.acronym;
        reading_.complement = {end, end};
        reading_.reversed = true;
        reading_.last = whole_ ? tokens_.last : last;
    }

    [[nodiscard]] bool can_be_title() {
        if (is_partitive()) {
            // "one of its doctors": the noun is in the complement, and plural.
            for (Index token = reading_.core.last; token < reading_.last; ++token) {
                const NounSense sense = noun_sense(singular_of(word(token)));
                if (!sense.known()) continue;
                reading_.sense = sense;
                return true;
            }
            return whole_;
        }
        if (reading_.sense.number == Number::plural) return false;
        return reading_.sense.person() || reading_.sense.organisation || (whole_ && reading_.sense.document);
    }

    [[nodiscard]] bool is_partitive() const {
        return word(reading_.core.first) == u"one" && word(reading_.core.first + 1) == u"of";
    }

    const Document& document_;
    Range tokens_;
    bool whole_;
    PhraseReading reading_;
};

}  // namespace

PhraseReading read_phrase(const Document& document, Range tokens, bool whole) {
    return Reader(document, tokens, whole).read();
}

}  // namespace sayso
