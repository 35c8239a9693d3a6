#include "claims/qualifiers.h"

#include <algorithm>

#include "claims/clause_words.h"

namespace sayso::claims {
namespace {

// Words of approximation qualify a figure; without one they are prepositions or adverbs ("about the plan").
bool approximates(const Document& document, Index token) {
    return is_word(document, token, {u"about", u"around", u"near", u"circa", u"close", u"just", u"or"});
}

bool figure_follows(const Document& document, Index token, Index last) {
    constexpr Index window = 3;
    for (Index at = token; at < last && at < token + window; ++at)
        if (document.tokens[at].shape == TokenShape::number || is_class(document, at, {WordClass::number}) ||
            is_word(document, at, {u"half", u"a", u"$", u"dozens", u"hundreds", u"thousands"}))
            return true;
    return false;
}

// Is the marker a hedge here?
bool hedges(const Document& document, const Marker& marker, Index last) {
    if (!marker.senses.has(Sense::hedge)) return marker.senses.has(Sense::possibility);
    return !approximates(document, marker.tokens.first) || figure_follows(document, marker.tokens.last, last);
}

// "May" the month and "will" the noun are no modal verbs; a phrase of several words is always one.
bool is_modal(const Document& document, const Marker& marker) {
    return marker.tokens.size() > 1 ||
           !is_class(document, marker.tokens.first, {WordClass::noun, WordClass::proper_noun, WordClass::adjective});
}

}  // namespace

std::vector<Qualifier> find_qualifiers(const Document& document, const Statement& statement) {
    std::vector<Qualifier> qualifiers;
    const auto add = [&](QualifierKind kind, Range tokens) { qualifiers.push_back({kind, document.span_of(tokens)}); };
    for (const Marker& marker : statement.markers) {
        if (marker.senses.has(Sense::negation)) add(QualifierKind::negation, marker.tokens);
        if (marker.senses.has(any_modality) && !is_modal(document, marker)) continue;
        if (hedges(document, marker, statement.tokens.last))
            add(QualifierKind::hedge, marker.tokens);
        else if (marker.senses.has(any_modality))
            add(QualifierKind::modality, marker.tokens);
    }
    for (const Range time : statement.times) add(QualifierKind::time, time);
    for (const Quantity& quantity : statement.quantities) add(QualifierKind::quantity, quantity.tokens);
    std::stable_sort(qualifiers.begin(), qualifiers.end(),
                     [](const Qualifier& a, const Qualifier& b) { return a.span.start < b.span.start; });
    return qualifiers;
}

}  // namespace sayso::claims
