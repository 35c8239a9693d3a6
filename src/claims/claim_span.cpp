#include "claims/claim_span.h"

#include "claims/clause_words.h"

namespace sayso::claims {

using enum WordClass;

namespace {

bool is_punctuation(const Document& document, Index token) {
    return document.tokens[token].shape == TokenShape::punctuation;
}

// Adverbs that link a sentence to the one before and add nothing to what it says.
bool links_sentences(const Document& document, Index token) {
    return is_word(document, token,
                   {u"however", u"additionally", u"moreover", u"furthermore", u"meanwhile", u"nevertheless",
                    u"nonetheless", u"besides", u"therefore", u"thus", u"also", u"so", u"hence"});
}

// Is there another mark of the same pair inside? Cheap, and right for all but broken texts.
bool has_partner(const Document& document, Index mark, Range range) {
    constexpr Index window = 80;
    if (mark == range.first) {
        for (Index at = mark + 1; at < range.last && at < mark + window; ++at)
            if (is_quotation_mark(document, at)) return at + 1 < range.last;  // one that ends the claim encloses it all
        return false;
    }
    for (Index at = mark; at > range.first && mark - at < window; --at)
        if (is_quotation_mark(document, at - 1)) return at - 1 > range.first;
    return false;
}

bool is_opening_bracket(const Document& document, Index token) {
    return is_word(document, token, {u"(", u"["});
}
bool is_closing_bracket(const Document& document, Index token) {
    return is_word(document, token, {u")", u"]"});
}

bool droppable_at_start(const Document& document, Range range) {
    const Index first = range.first;
    if (is_quotation_mark(document, first)) return !has_partner(document, first, range);
    if (is_opening_bracket(document, first)) {
        // "[It] was" keeps its bracket; "(which ..." whose bracket closes at the end or nowhere does not.
        for (Index at = first; at + 1 < range.last && at < first + 6; ++at)
            if (is_closing_bracket(document, at)) return false;
        return true;
    }
    if (is_punctuation(document, first)) return true;
    if (range.size() < 2) return false;
    if (is_coordinator(document, first)) return true;
    if (document.word(first) == u"of") return true;  // "accused of taking bribes"
    if (document.word(first) == u"that" && is_class(document, first, {subordinator})) return true;
    return links_sentences(document, first) && (is_comma(document, first + 1) || document.word(first) == u"so");
}

bool droppable_at_end(const Document& document, Range range) {
    const Index last = range.last - 1;
    if (is_quotation_mark(document, last)) return !has_partner(document, last, range);
    if (is_closing_bracket(document, last)) {
        // "(five miles)" stays, "[...]" goes.
        Index words = 0;
        for (Index at = last; at > range.first && last - at < 20; --at) {
            if (is_opening_bracket(document, at - 1)) return words == 0;
            words += is_punctuation(document, at - 1) ? 0 : 1;
        }
        return true;
    }
    return is_punctuation(document, last) || (range.size() > 1 && is_coordinator(document, last));
}

}  // namespace

Range trim_claim(const Document& document, Range range) {
    while (!range.empty()) {
        if (droppable_at_end(document, range))
            --range.last;
        else if (droppable_at_start(document, range))
            ++range.first;
        else
            break;
    }
    return range;
}

}  // namespace sayso::claims
