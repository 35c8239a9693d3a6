#include "attributions/content_shapes.h"

namespace sayso::attributions {

using enum WordClass;

namespace {

bool has_clause(const Reading& reading, Range tokens) {
    for (Index token = tokens.first; token < tokens.last; ++token)
        if (reading.is_finite(token)) return true;
    return false;
}

bool has_infinitive(const Reading& reading, Range tokens) {
    for (Index token = tokens.first; token < tokens.last; ++token)
        if (reading.tag(token) == infinitive_marker) return true;
    return false;
}

}  // namespace

bool takes_shape(const Reading& reading, const QuotedTokens& quoted, const Cue& cue, Range content) {
    const ContentShapes& shapes = cue.verb.shapes;
    const Index first = content.first;
    if (cue.kind != CueKind::verb || cue.declined) return true;
    if (quoted.quotation_at(first)) return shapes.quotation || shapes.noun_phrase || shapes.predicate;
    if (reading.word(first) == u"that" && reading.tag(first) == subordinator) return shapes.that_clause;
    if (reading.is_word(first, {u"whether", u"how", u"why", u"what", u"who", u"when", u"where", u"if"}))
        return shapes.interrogative || shapes.clause;
    if (reading.tag(first) == infinitive_marker) return shapes.infinitive || shapes.object_infinitive;
    if (reading.tag(first) == verb_present_participle && shapes.participle) return true;
    if (reading.is_tag(first, {preposition, particle, punctuation, conjunction}) && !shapes.noun_phrase &&
        !shapes.predicate)
        return shapes.clause && content.size() > 4 && has_clause(reading, content);
    if (shapes.clause && has_clause(reading, content)) return true;
    if (shapes.object_infinitive && (has_infinitive(reading, content) || has_clause(reading, content))) return true;
    if (shapes.noun_phrase || shapes.predicate)
        return reading.phrase_starting_at(first) != nullptr ||
               reading.is_tag(first, {adjective, verb_present_participle});
    return false;
}

Index shape_limit(const Reading& reading, const QuotedTokens& quoted, const Cue& cue, Range content) {
    const ContentShapes& shapes = cue.verb.shapes;
    if (cue.kind != CueKind::verb || shapes.clause || !(shapes.noun_phrase || shapes.predicate)) return content.last;
    for (Index token = content.first + 1; token < content.last; ++token) {
        if (quoted.quotation_at(token)) continue;
        const bool comma = reading.is_comma(token);
        const Index next = comma ? token + 1 : token;
        if (comma && reading.is_word(next, {u"who", u"which", u"while", u"whereas", u"after", u"as", u"when", u"but"}))
            return token;
        if (comma && reading.tag(next) == verb_present_participle) return token;
        if (reading.is_word(next, {u"while", u"when", u"although", u"because"}) && reading.tag(next) == subordinator)
            return token;
        if (reading.is_word(token, {u"after", u"before"})) return token;
        // "welcomed the plan but asked why", "denounced the plan, and left"
        if (reading.tag(next) == conjunction && reading.is_finite(next + 1)) return token;
        if (reading.word(token) == u";") return token;
    }
    return content.last;
}

}  // namespace sayso::attributions
