#include "claims/quantities.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "claims/clause_words.h"

namespace sayso::claims {

using enum WordClass;

namespace {

constexpr Index longest_counted = 10;

bool is_currency(const Document& document, Index token) {
    constexpr std::u16string_view signs = u"$\u20AC\u00A3\u00A5\u20B9\u20BD\u20A9\u20BA";
    const std::u16string_view word = document.word(token);
    if (word.size() <= 3 && !word.empty() && signs.find(word.back()) != std::u16string_view::npos) return true;
    return is_word(document, token,
                   {u"dollar", u"dollars", u"euro", u"euros", u"pound", u"pounds", u"yen", u"yuan", u"rupees",
                    u"rubles", u"roubles", u"francs", u"crowns", u"pesos", u"cents", u"usd", u"eur", u"gbp"});
}

bool is_share(const Document& document, Index token) {
    return is_word(document, token,
                   {u"%", u"percent", u"percentage", u"cent", u"half", u"third", u"thirds", u"quarter", u"quarters",
                    u"majority", u"most", u"two-thirds", u"three-quarters", u"one-third"});
}

bool is_number(const Document& document, Index token) {
    return document.tokens[token].shape == TokenShape::number || is_class(document, token, {number});
}

// Amounts without a number.
bool is_vague_amount(const Document& document, Index token) {
    return is_word(document, token,
                   {u"several",        u"many",     u"few",       u"most",     u"half",     u"all",
                    u"dozens",         u"hundreds", u"thousands", u"millions", u"billions", u"tens",
                    u"scores",         u"majority", u"multiple",  u"numerous", u"twice",    u"two-thirds",
                    u"three-quarters", u"quarter",  u"none",      u"every"});
}

// "May 5th", "the 3rd", "the 90s" count nothing.
bool is_ordinal_or_decade(std::u16string_view word) {
    if (word.size() < 3 || word.front() < u'0' || word.front() > u'9') return false;
    const std::u16string_view ending = word.substr(word.size() - 2);
    return ending == u"st" || ending == u"nd" || ending == u"rd" || ending == u"th" || ending == u"0s";
}

// A number that is part of a name: "Boeing 737", "Article 50", "Highway 9".
bool names_something(const Document& document, Index token, Index first) {
    return token > first && is_class(document, token - 1, {proper_noun}) &&
           document.tokens[token].shape == TokenShape::number;
}

// Words that bound a number: "at least 300", "more than 5%". Where they start.
Index bound_start(const Document& document, Index number, Index first) {
    struct Bound {
        std::u16string_view before, word;
    };
    constexpr std::array<Bound, 9> bounds{{{u"at", u"least"},
                                           {u"at", u"most"},
                                           {u"more", u"than"},
                                           {u"less", u"than"},
                                           {u"fewer", u"than"},
                                           {u"up", u"to"},
                                           {u"as many", u"as"},
                                           {u"no fewer", u"than"},
                                           {u"a", u"total"}}};
    if (number > first &&
        is_word(document, number - 1, {u"over", u"under", u"another", u"some", u"all", u"aged", u"age"}))
        return number - 1;
    if (number < first + 2) return number;
    for (const Bound& bound : bounds)
        if (document.word(number - 1) == bound.word && document.word(number - 2) == bound.before) return number - 2;
    return number;
}

class QuantityReader {
public:
    QuantityReader(const Document& document, Range statement, std::span<const Range> times)
        : document_(document), statement_(statement), times_(times) {}

    std::vector<Quantity> read() {
        for (Index at = statement_.first; at < statement_.last;) {
            if (const Index behind = behind_time(at); behind != at) {
                at = behind;
                continue;
            }
            if (!starts_quantity(at)) {
                ++at;
                continue;
            }
            quantities_.push_back(quantity_at(at));
            at = quantities_.back().tokens.last;
        }
        return std::move(quantities_);
    }

private:
    // Behind the time that `at` stands in; `at` itself if it stands in none.
    Index behind_time(Index at) {
        while (next_time_ < times_.size() && times_[next_time_].last <= at) ++next_time_;
        if (next_time_ == times_.size() || !(times_[next_time_].contains(at))) return at;
        // The event in "after 12 people fell ill" may have its numbers.
        return is_event(times_[next_time_]) ? at : times_[next_time_].last;
    }

    [[nodiscard]] Index start_of_next_time(Index at) const {
        for (std::size_t i = next_time_; i < times_.size(); ++i)
            if (times_[i].first > at) return times_[i].first;
        return statement_.last;
    }

    [[nodiscard]] bool is_event(Range time) const {
        return is_word(document_, time.first, {u"before", u"after", u"during", u"until", u"since", u"following"}) &&
               time.size() > 4;
    }

    [[nodiscard]] bool starts_quantity(Index at) const {
        if (is_currency(document_, at)) return at + 1 < statement_.last && is_number(document_, at + 1);
        if (is_ordinal_or_decade(document_.word(at))) return false;
        if (is_number(document_, at)) return !names_something(document_, at, statement_.first);
        if (document_.word(at) == u"number" && at > statement_.first && document_.word(at - 1) == u"a") return true;
        // "the most delegates" ranks.
        const bool superlative = document_.word(at) == u"most" &&
                                 ((at > statement_.first && document_.word(at - 1) == u"the") ||
                                  (at + 1 < statement_.last && is_class(document_, at + 1, {adverb, adjective})));
        return is_vague_amount(document_, at) && !superlative;
    }

    [[nodiscard]] Quantity quantity_at(Index at) const {
        const Index earliest =
            quantities_.empty() ? statement_.first : std::max(statement_.first, quantities_.back().tokens.last);
        Quantity quantity;
        quantity.tokens.first = bound_start(document_, at, earliest);
        Index end = at;
        const Index stop = std::min({statement_.last, at + longest_counted, start_of_next_time(at)});
        // The number with its signs and units, then the noun phrase that it counts, then once "of" and another.
        bool of = false;
        for (; end < stop; ++end) {
            if (is_number(document_, end)) {
                quantity.exact = true;
            } else if (is_currency(document_, end)) {
                quantity.money = true;
            } else if (is_share(document_, end)) {
                quantity.share = true;
            } else if (document_.word(end) == u"of" && !of && end + 1 < stop) {
                of = true;
            } else if (!is_class(document_, end, {noun, adjective, possessive}) && !is_vague_amount(document_, end) &&
                       !(of && is_class(document_, end, {determiner, proper_noun})) && !is_range_mark(end)) {
                break;
            }
        }
        while (end > at + 1 &&
               is_class(document_, end - 1, {adjective, possessive, preposition, determiner, punctuation}) &&
               !is_number(document_, end - 1) && !is_vague_amount(document_, end - 1))
            --end;
        quantity.tokens.last = end;
        return quantity;
    }

    // The dash in "15-20".
    [[nodiscard]] bool is_range_mark(Index at) const {
        return is_dash(document_, at) && at + 1 < statement_.last && is_number(document_, at + 1);
    }

    const Document& document_;
    Range statement_;
    std::span<const Range> times_;
    std::size_t next_time_ = 0;
    std::vector<Quantity> quantities_;
};

}  // namespace

std::vector<Quantity> find_quantities(const Document& document, Range statement, std::span<const Range> times) {
    return QuantityReader(document, statement, times).read();
}

}  // namespace sayso::claims
