#include "attributions/attributions.h"

#include <algorithm>

#include "attributions/confidence.h"
#include "attributions/mode.h"
#include "attributions/reasons.h"
#include "attributions/statements.h"

namespace sayso {
namespace {

using namespace attributions;

// Content pieces as spans; touching ones joined.
std::vector<Span> spans_of(const Document& document, const std::vector<Range>& pieces) {
    std::vector<Span> spans;
    for (const Range piece : pieces)
        if (!piece.empty()) spans.push_back(document.span_of(piece));
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.start < b.start; });
    return spans;
}

Attribution attribution_of(const Reading& reading, const Statement& statement) {
    const Document& document = reading.document();
    Attribution attribution;
    attribution.content = spans_of(document, statement.content.pieces);
    if (statement.link.source) attribution.source = {document.span_of(*statement.link.source)};
    if (statement.cue) {
        attribution.cue = {document.span_of(statement.cue->tokens)};
        attribution.act = statement.cue->verb.act;
        if (statement.cue->negated || statement.cue->declined) attribution.polarity = Polarity::negative;
    }
    attribution.mode = mode_of(document, attribution.content);
    attribution.continues = statement.continues;
    attribution.confidence = confidence_of(read_confidence_features(reading, statement, attribution.mode));
    attribution.why = reasons_of(reading, statement);
    return attribution;
}

}  // namespace

std::vector<Attribution> find_attributions(const Document& document) {
    const Reading reading(document);
    const QuotedTokens quoted(reading);
    std::vector<Attribution> attributions;
    for (const Statement& statement : find_statements(reading, quoted))
        attributions.push_back(attribution_of(reading, statement));
    return attributions;
}

}  // namespace sayso
