// A time is a core, a word of calendar or clock, with what leads to it and what goes on from it:
//
//   lead        in, on, since, until, from, for, by ...      "since"
//   modifier    the, last, early, two, next ...              "the last two"
//   core        Monday, March, 2019, week, years, today      "weeks"
//   sequel      ago, later, earlier
//
// or the name of an event behind a preposition of time ("during the campaign", "after the vote").
#include "claims/times.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "claims/clause_words.h"
#include "lexicon/lexicon.h"
#include "lexicon_data.h"

namespace sayso::claims {

using enum WordClass;

namespace {

constexpr Index longest_event = 14;

// Units and parts of the day, weekdays, months; adverbs of time stand below.
const std::unordered_set<std::u16string>& calendar_words() {
    static const auto words = [] {
        std::unordered_set<std::u16string> keys;
        for (lexicon::Entry& entry : lexicon::parse(lexicon::data::time_words)) keys.insert(std::move(entry.key));
        return keys;
    }();
    return words;
}

bool is_adverb_of_time(const Document& document, Index token) {
    return is_word(document, token, {u"today",   u"yesterday",    u"tomorrow",   u"tonight",  u"now",    u"currently",
                                     u"already", u"recently",     u"previously", u"formerly", u"always", u"soon",
                                     u"then",    u"historically", u"annually",   u"daily",    u"weekly", u"monthly",
                                     u"once",    u"later",        u"earlier",    u"meanwhile"});
}

bool is_year(const Document& document, Index token) {
    const std::u16string_view word = document.word(token);
    if (document.tokens[token].shape != TokenShape::number) return false;
    const bool decade = word.size() == 5 && word.back() == u's';
    if (word.size() != 4 && !decade) return false;
    if (!word.starts_with(u"18") && !word.starts_with(u"19") && !word.starts_with(u"20")) return false;
    return std::all_of(word.begin(), word.begin() + 4, [](char16_t c) { return c >= u'0' && c <= u'9'; });
}

bool is_calendar_word(const Document& document, Index token) {
    const std::u16string_view word = document.word(token);
    if (word.size() > 12 || !calendar_words().contains(std::u16string(word))) return false;
    // "may", "march", "second": only a name has a capital.
    const bool month_or_verb = word == u"may" || word == u"march" || word == u"spring";
    return !month_or_verb ||
           (document.tokens[token].shape != TokenShape::lower && is_class(document, token, {noun, proper_noun}));
}

// "14:00"
bool is_clock_time(const Document& document, Index token) {
    const std::u16string_view word = document.word(token);
    return document.tokens[token].shape == TokenShape::number && word.size() <= 5 &&
           word.find(u':') != std::u16string_view::npos;
}

bool is_core(const Document& document, Index token) {
    return is_calendar_word(document, token) || is_year(document, token) || is_clock_time(document, token) ||
           is_word(document, token,
                   {u"time", u"moment", u"term", u"eve", u"era", u"season", u"weekends", u"nights", u"mornings"});
}

// Cores that need company: "the time" tells when in "at the time", not in "took the time".
bool needs_lead(const Document& document, Index token) {
    return is_word(document, token,
                   {u"time",    u"moment", u"term",  u"eve",     u"era",    u"season",  u"second",  u"minute",
                    u"quarter", u"day",    u"days",  u"week",    u"weeks",  u"month",   u"months",  u"year",
                    u"years",   u"hour",   u"hours", u"minutes", u"decade", u"decades", u"century", u"centuries"});
}

bool is_lead(const Document& document, Index token) {
    return is_word(document, token, {u"in",         u"on",     u"at",    u"since",   u"until",   u"till", u"by",
                                     u"from",       u"before", u"after", u"during",  u"within",  u"for",  u"over",
                                     u"throughout", u"into",   u"of",    u"through", u"between", u"back", u"around"});
}

bool is_relative_modifier(const Document& document, Index token) {
    return is_word(document, token,
                   {u"last", u"next", u"this", u"past", u"previous", u"coming", u"following", u"same", u"every",
                    u"each", u"recent", u"that", u"early", u"late", u"mid", u"earlier", u"later"});
}

bool is_modifier(const Document& document, Index token) {
    return is_relative_modifier(document, token) || is_class(document, token, {number}) ||
           is_word(document, token,
                   {u"the", u"a", u"an", u"few", u"several", u"many", u"couple", u"these", u"those", u"first", u"half",
                    u"'s", u"its", u"his", u"her", u"their"});
}

bool is_event_preposition(const Document& document, Index token) {
    return is_word(document, token, {u"before", u"after", u"during", u"until", u"since", u"following"}) &&
           is_class(document, token, {preposition, subordinator});
}

class TimeReader {
public:
    TimeReader(const Document& document, Range statement) : document_(document), statement_(statement) {}

    std::vector<Range> read() {
        for (Index at = statement_.first; at < statement_.last;) {
            Range time = calendar_time(at);
            if (time.empty()) time = event_time(at);
            if (time.empty() && is_adverb_of_time(document_, at)) time = {at, at + 1};
            if (!time.empty()) times_.push_back(time);
            at = time.empty() ? at + 1 : time.last;
        }
        return std::move(times_);
    }

private:
    [[nodiscard]] Index last() const { return statement_.last; }

    // A time with a core that starts at `start`; empty if there is none.
    [[nodiscard]] Range calendar_time(Index start) const {
        constexpr Index longest_lead = 6;
        Index at = start;
        bool lead = false;
        bool relative = false;
        while (at < last() && at < start + longest_lead && !is_core(document_, at)) {
            const bool leads = is_lead(document_, at);
            if (leads && at > start && !is_lead(document_, at - 1)) return {};
            if (!leads && !is_modifier(document_, at)) return {};
            lead |= leads;
            relative |= is_relative_modifier(document_, at);
            ++at;
        }
        if (at >= last() || !is_core(document_, at)) return {};
        bool unit_only = true;
        Index end = at;
        while (end < last()) {
            if (is_core(document_, end)) {
                unit_only &= needs_lead(document_, end);
            } else {
                const bool day = document_.tokens[end].shape == TokenShape::number && end > at;
                const bool comma =
                    is_comma(document_, end) && end + 1 < last() &&
                    (is_core(document_, end + 1) || document_.tokens[end + 1].shape == TokenShape::number);
                if (!day && !(comma && !unit_only)) break;
            }
            ++end;
        }
        if (end < last() && is_word(document_, end, {u"ago", u"later", u"earlier", u"back"})) {
            ++end;
            relative = true;
        } else if (end < last() && is_event_preposition(document_, end)) {  // "two days after the vote"
            if (const Range event = event_time(end); !event.empty()) return {start, event.last};
        }
        if (unit_only && !lead && !relative) return {};
        if (document_.word(start) == u"of") ++start;
        return {start, end};
    }

    // "during the campaign", "after the vote was counted".
    [[nodiscard]] Range event_time(Index start) const {
        if (!is_event_preposition(document_, start) || start + 1 >= last()) return {};
        const Index stop = std::min(last(), start + longest_event);
        Index at = start + 1;
        bool nominal = false;
        for (; at < stop; ++at) {
            if (is_comma(document_, at) || is_dash(document_, at) || is_coordinator(document_, at)) break;
            nominal |= is_nominal(document_, at) || is_class(document_, at, {verb_present_participle});
        }
        return nominal ? Range{start, at} : Range{};
    }

    const Document& document_;
    Range statement_;
    std::vector<Range> times_;
};

}  // namespace

std::vector<Range> find_times(const Document& document, Range statement) {
    return TimeReader(document, statement).read();
}

}  // namespace sayso::claims
