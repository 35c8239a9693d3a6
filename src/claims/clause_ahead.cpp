#include "claims/clause_ahead.h"

#include <algorithm>

#include "claims/clause_words.h"
#include "tags/candidates.h"

namespace sayso::claims {

using enum WordClass;

namespace {

// A subject rarely has more words than this before its verb.
constexpr Index longest_subject = 30;
constexpr Index longest_insertion = 14;

// Behind an insertion that starts with the comma (or bracket) at `open`: "the mayor, Ann Orr, said". `open` itself when
// nothing closes it nearby.
Index behind_insertion(const Document& document, Index open, Index end) {
    const std::u16string_view closing = document.word(open) == u"(" ? u")" : document.word(open) == u"[" ? u"]" : u",";
    const Index stop = std::min(end, open + longest_insertion);
    for (Index at = open + 1; at < stop; ++at)
        if (document.word(at) == closing) return at + 1;
    return open;
}

// Adverbs, quotation marks, and an insertion between commas right behind a conjunction: "and, to be fair, also".
Index behind_adverbs(const Document& document, Index at, Index end) {
    if (at < end && is_comma(document, at)) at = behind_insertion(document, at, end);
    while (at < end && (is_class(document, at, {adverb, negation}) || is_quotation_mark(document, at))) ++at;
    return at;
}

// A tag that may be mistaken: in "text messages" and "the attack in" the tags may see a verb. A word that can be a
// noun, and is no past tense, has to show that it is a verb by what follows.
bool may_be_noun(const Document& document, Index at, Index end) {
    if (!is_class(document, at, {verb_finite, verb_base}) || document.word(at).ends_with(u"ed")) return false;
    if (!look_up_word(document.word(at)).candidates.has(noun)) return false;
    return at + 1 >= end ||
           !(is_class(document, at + 1, {determiner, pronoun, infinitive_marker, negation, particle}) ||
             is_word(document, at + 1, {u"that", u"to"}));
}

// A verb that can follow "and" with the subject, and the helper, of the verb before it.
bool starts_predicate(const Document& document, Index at, Index end) {
    if (is_class(document, at, {modal, auxiliary})) return is_finite(document, at);
    if (!is_class(document, at, {verb_finite, verb_base, verb_past_participle})) return false;
    if (at + 1 >= end || is_word(document, at + 1, {u"of"}) || may_be_noun(document, at, end)) return false;
    // "full and open inquiry", "used and stolen cars": an attribute. A form that is a past tense for sure may have a
    // bare noun as its object ("and raised fees").
    const bool attribute = is_class(document, at + 1, {noun, adjective});
    return !attribute || (is_class(document, at, {verb_finite}) && document.word(at).ends_with(u"ed"));
}

}  // namespace

Ahead look_ahead(const Document& document, Index start, Index end) {
    Index at = behind_adverbs(document, start, end);
    if (at >= end) return Ahead::phrase;
    if (starts_predicate(document, at, end)) return Ahead::predicate;

    const Index stop = std::min(end, at + longest_subject);
    bool subject = false;
    int relatives = 0;  // clauses inside the subject, whose verbs are not the one looked for
    while (at < stop) {
        if (is_finite(document, at) && !may_be_noun(document, at, end)) {
            if (!subject) return Ahead::phrase;
            if (relatives == 0) return Ahead::clause;
            --relatives;
            while (at + 1 < stop && is_verbal(document, at + 1)) ++at;  // "has been told" is one verb
        } else if (is_comma(document, at) || is_word(document, at, {u"(", u"["})) {
            const Index behind = behind_insertion(document, at, stop);
            if (behind == at || behind >= stop || is_coordinator(document, behind)) return Ahead::phrase;
            at = behind;
            continue;
        } else if (subject && (is_relative(document, at) || document.word(at) == u"what")) {
            ++relatives;
        } else if (is_nominal(document, at)) {
            subject = true;
        } else if (is_class(document, at, {infinitive_marker, subordinator}) || is_word(document, at, {u";", u":"}) ||
                   is_dash(document, at)) {
            return Ahead::phrase;
        }
        ++at;
    }
    return Ahead::phrase;
}

}  // namespace sayso::claims
