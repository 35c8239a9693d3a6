#include "claims/adjuncts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>

#include "claims/clause_words.h"
#include "lexicon/lexicon.h"
#include "lexicon_data.h"

namespace sayso::claims {

using enum WordClass;

namespace {

// Participles that add a result or a further fact, not the manner of the deed.
const std::unordered_set<std::u16string>& result_words() {
    static const auto words = [] {
        std::unordered_set<std::u16string> keys;
        for (lexicon::Entry& entry : lexicon::parse(lexicon::data::claim_result_participles))
            keys.insert(std::move(entry.key));
        return keys;
    }();
    return words;
}

constexpr Index longest_adjunct = 60;
constexpr Index longest_antecedent = 8;
constexpr Index shortest_adjunct = 4;  // words

bool is_ordinal_or_superlative(const Document& document, Index token) {
    const std::u16string_view word = document.word(token);
    if (is_word(document, token, {u"first", u"second", u"third", u"last", u"only", u"most", u"least", u"record"}))
        return true;
    return word.size() > 5 && word.ends_with(u"est") && is_class(document, token, {adjective});
}

// The noun phrase before a comma: "the harbour bridge" in "the harbour bridge, which". Its start, or the start of the
// relative clause where that says little beside it.
Index antecedent_start(const Document& document, Index first, Index comma, Index relative_end) {
    Index at = comma;
    while (at > first && comma - at < longest_antecedent &&
           is_class(document, at - 1, {noun, proper_noun, number, adjective, possessive, determiner})) {
        --at;
        if (is_class(document, at, {determiner})) break;
    }
    // "Ann Orr of Lund, Meria, who": of what stands between commas nobody knows whether it is meant.
    if (at > first && is_comma(document, at - 1)) return comma + 1;
    const bool heavy = count_words(document, {at, comma}) * 2 >= count_words(document, {comma, relative_end});
    return heavy ? comma + 1 : at;
}

// The comma or dash that closes an adjunct starting at `start`; the end of the proposition if there is none.
Index end_of_adjunct(const Document& document, Index start, Index last) {
    const Index stop = std::min(last, start + longest_adjunct);
    bool verb = false;
    for (Index at = start; at < stop; ++at) {
        verb |= is_verbal(document, at);
        if (!verb || !(is_comma(document, at) || is_dash(document, at))) continue;
        // A comma before another name, number or "and" divides a list inside the adjunct.
        const bool list = at + 1 < last && is_comma(document, at) &&
                          (is_coordinator(document, at + 1) || is_class(document, at + 1, {proper_noun, number}));
        if (!list) return at;
    }
    return last;
}

enum class Kind : std::uint8_t { relative, result, ranking };

// What opens behind the comma at `comma`.
std::optional<Kind> adjunct_kind(const Document& document, Index comma, Index last) {
    Index at = comma + 1;
    if (at >= last) return std::nullopt;
    if (is_word(document, at, {u"which", u"who", u"whose", u"whom", u"where", u"when"})) return Kind::relative;
    while (at < last && at < comma + 3 && is_class(document, at, {adverb})) ++at;
    if (at >= last) return std::nullopt;
    if (result_words().contains(std::u16string(document.word(at)))) return Kind::result;
    if (is_class(document, at, {determiner}) && at + 3 < last &&
        (is_ordinal_or_superlative(document, at + 1) || is_ordinal_or_superlative(document, at + 2)))
        return Kind::ranking;
    return std::nullopt;
}

bool has_finite(const Document& document, Range range) {
    for (Index at = range.first; at < range.last; ++at)
        if (is_finite(document, at)) return true;
    return false;
}

}  // namespace

Adjuncts find_adjuncts(const Document& document, Range proposition) {
    Adjuncts result{proposition, {}};
    bool main_verb = false;
    for (Index at = proposition.first; at < proposition.last; ++at) {
        main_verb |= is_finite(document, at);
        if (!is_comma(document, at) || at == proposition.first) continue;
        const std::optional<Kind> kind = adjunct_kind(document, at, proposition.last);
        if (!kind) continue;
        const Index end = end_of_adjunct(document, at + 1, proposition.last);
        const Range adjunct{at + 1, end};
        const bool final = end == proposition.last;
        if (count_words(document, adjunct) < shortest_adjunct) continue;
        if (*kind == Kind::relative) {
            if (!has_finite(document, adjunct)) continue;
            result.asserted.push_back({antecedent_start(document, proposition.first, at, end), end});
        } else {
            if (!final || !main_verb) continue;
            result.asserted.push_back(adjunct);
        }
        if (final && main_verb) result.main.last = at;
        at = end - 1;
    }
    return result;
}

}  // namespace sayso::claims
