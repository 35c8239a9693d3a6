// Clauses are divided where the words on both sides can stand as propositions (Huddleston and Pullum, The Cambridge
// Grammar of the English Language, 2002, ch. 15):
//
//   clause ; clause          clause : clause          clause, and clause         clause although clause
//   predicate and predicate                           predicate, predicate, and predicate
//   that clause and that clause                       to do this and to do that
//
// Coordinated noun phrases and restrictive relative clauses stay together.
#include "claims/coordination.h"

#include "claims/clause_ahead.h"
#include "claims/clause_words.h"

namespace sayso::claims {

using enum WordClass;

namespace {

// Two words are a proposition with its own subject ("Prices fell"); a predicate alone needs more to be worth a claim.
constexpr Index shortest_clause = 2;
constexpr Index shortest_predicate = 3;

// Conjunctions of contrast and sequel, whose clause is asserted beside the main one. Causes and conditions are not
// divided: a cause is claimed together with its effect, and a condition alone is no claim.
bool contrasts(const Document& document, Index token) {
    if (is_word(document, token, {u"while", u"whereas", u"although", u"though", u"after"})) return true;
    return document.word(token) == u"so" && token + 1 < document.tokens.size() &&
           is_class(document, token + 1, {pronoun, determiner}) && document.word(token + 1) != u"that";
}

// What the words since the last division have shown.
struct Progress {
    Index start = 0;
    bool has_finite = false;        // a finite verb of the proposition itself
    bool dependent_open = false;    // a dependent clause still waits for its verb
    bool dependent_last = false;    // the last finite verb belongs to a dependent clause
    bool starts_dependent = false;  // "When the vote ended, ..."
    bool has_word = false;
    bool contrast = false;  // it started behind a conjunction of contrast

    void read(const Document& document, Index token) {
        if (!has_word && document.word(token) == u"that") {
            // The "that" of reported speech: "that prices rose" is the proposition itself.
        } else if (opens_dependent_clause(document, token)) {
            starts_dependent |= !has_word;
            dependent_open = true;
        } else if (is_finite(document, token)) {
            const bool continues = token > start && is_verbal(document, token - 1);
            if (continues) return;  // "has been"
            if (dependent_open) {
                dependent_open = false;
                dependent_last = true;
            } else {
                dependent_last = false;
                has_finite = true;
            }
        } else if (is_comma(document, token)) {
            dependent_last = false;
            if (!dependent_open) starts_dependent = false;
        }
        has_word |= document.tokens[token].shape != TokenShape::punctuation;
    }
};

class Divider {
public:
    Divider(const Document& document, Range part) : document_(document), part_(part) { progress_.start = part.first; }

    std::vector<Range> divide() {
        for (Index at = part_.first; at < part_.last; ++at) {
            skip_brackets(at);
            if (at >= part_.last) break;
            if (const Index next = next_start(at); next != at) {
                const bool contrast = contrasts(document_, at);
                close(at, next);
                progress_.contrast = contrast;
                at = next - 1;
                continue;
            }
            progress_.read(document_, at);
        }
        add({progress_.start, part_.last});
        if (ranges_.empty()) ranges_.push_back(part_);
        return std::move(ranges_);
    }

private:
    // Moves to the last token of a bracketed insertion, if one starts here.
    void skip_brackets(Index& at) const {
        constexpr Index longest = 60;
        if (!is_word(document_, at, {u"(", u"["})) return;
        for (Index close = at + 1; close < part_.last && close < at + longest; ++close) {
            if (!is_word(document_, close, {u")", u"]"})) continue;
            at = close;
            return;
        }
    }

    // Where the next proposition starts if the one so far ends before `at`; `at` itself if it goes on.
    [[nodiscard]] Index next_start(Index at) const {
        if (at == progress_.start) return at;
        const std::u16string_view word = document_.word(at);
        if (word == u";") return at + 1;
        if (word == u":") return divides_at_colon(at) ? at + 1 : at;
        if (lists_that_clause(at)) return at + 1;
        if (is_comma(document_, at)) return after_comma(at);
        if (is_coordinator(document_, at)) return divides_at_conjunction(at) ? at + 1 : at;
        if (contrasts(document_, at) && progress_.has_finite && !progress_.dependent_open && !progress_.contrast &&
            long_enough(progress_.start, at, shortest_clause) &&
            look_ahead(document_, at + 1, part_.last) == Ahead::clause)
            return at + 1;
        return at;
    }

    [[nodiscard]] bool divides_at_colon(Index at) const {
        return progress_.has_finite && look_ahead(document_, at + 1, part_.last) == Ahead::clause;
    }

    [[nodiscard]] Index after_comma(Index at) const {
        if (at + 1 < part_.last && is_coordinator(document_, at + 1))
            return divides_at_conjunction(at + 1) ? at + 2 : at;
        if (at + 1 >= part_.last || !progress_.has_finite || progress_.dependent_open || progress_.starts_dependent)
            return at;
        if (contrasts(document_, at + 1) || is_word(document_, at + 1, {u"even"})) return at;
        const Ahead ahead = look_ahead(document_, at + 1, part_.last);
        if (ahead == Ahead::clause && another_item_follows(at + 1)) return at + 1;
        if (ahead == Ahead::predicate && is_class(document_, at + 1, {verb_finite}) && another_item_follows(at + 1) &&
            long_enough(progress_.start, at, shortest_predicate))
            return at + 1;
        return at;
    }

    // A list closes with a conjunction: "closed the school, sold the land and ..."
    [[nodiscard]] bool another_item_follows(Index start) const {
        constexpr Index window = 40;
        const Index stop = std::min(part_.last, start + window);
        for (Index at = start; at < stop; ++at)
            if (is_coordinator(document_, at)) return look_ahead(document_, at + 1, part_.last) != Ahead::phrase;
        return false;
    }

    [[nodiscard]] bool divides_at_conjunction(Index at) const {
        if (is_word(document_, at, {u"or", u"nor", u"&"})) return false;
        if (joins_infinitives(at)) return true;
        if (!progress_.has_finite || progress_.dependent_open || progress_.starts_dependent) return false;
        if (joins_that_clauses(at)) return true;
        switch (look_ahead(document_, at + 1, part_.last)) {
            case Ahead::clause:
                return long_enough(progress_.start, at, shortest_clause);
            case Ahead::predicate:
                return !progress_.dependent_last && long_enough(progress_.start, at, shortest_predicate) &&
                       long_enough(at + 1, part_.last, shortest_predicate);
            case Ahead::phrase:
                break;
        }
        return false;
    }

    // "[said] that prices rose and that wages fell"
    [[nodiscard]] bool joins_that_clauses(Index conjunction) const {
        return conjunction + 1 < part_.last && document_.word(conjunction + 1) == u"that" &&
               look_ahead(document_, conjunction + 2, part_.last) == Ahead::clause;
    }

    // "[said] that the talks 'must end,' | that joining is unrealistic, and that ...": behind a comma, also one inside
    // quotation marks.
    [[nodiscard]] bool lists_that_clause(Index at) const {
        if (document_.word(at) != u"that" || !is_class(document_, at, {subordinator}) || !progress_.has_finite)
            return false;
        Index before = at - 1;
        const bool mark = document_.tokens[before].shape == TokenShape::punctuation && !is_comma(document_, before);
        if (mark && before > progress_.start) --before;
        return is_comma(document_, before) && look_ahead(document_, at + 1, part_.last) == Ahead::clause;
    }

    // "[promised] to close the mine and to pay the miners"
    [[nodiscard]] bool joins_infinitives(Index conjunction) const {
        return is_class(document_, progress_.start, {infinitive_marker}) && conjunction + 1 < part_.last &&
               is_class(document_, conjunction + 1, {infinitive_marker}) &&
               long_enough(progress_.start, conjunction, shortest_predicate) &&
               long_enough(conjunction + 1, part_.last, shortest_predicate);
    }

    [[nodiscard]] bool long_enough(Index start, Index end, Index words) const {
        Index count = 0;
        for (Index at = start; at < end && count < words; ++at)
            count += document_.tokens[at].shape == TokenShape::punctuation ? 0 : 1;
        return count >= words;
    }

    void close(Index end, Index next) {
        add({progress_.start, end});
        progress_ = {};
        progress_.start = next;
    }

    void add(Range range) {
        if (long_enough(range.first, range.last, 1)) ranges_.push_back(range);
    }

    const Document& document_;
    Range part_;
    Progress progress_;
    std::vector<Range> ranges_;
};

}  // namespace

std::vector<Range> divide_coordination(const Document& document, Range part) {
    return Divider(document, part).divide();
}

}  // namespace sayso::claims
