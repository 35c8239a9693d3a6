#include "attributions/attributions.h"

#include <algorithm>
#include <utility>

#include "attributions/confidence.h"
#include "attributions/cuts.h"
#include "attributions/floating.h"
#include "attributions/interview_turns.h"
#include "attributions/mode.h"
#include "attributions/outermost.h"
#include "attributions/plausibility.h"

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

Attribution attribution_of(const Reading& reading, const QuotedTokens& quoted, const Statement& statement) {
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
    attribution.confidence = confidence_of(reading, statement, attribution.mode);
    attribution.why = reasons_of(reading, quoted, statement);
    return attribution;
}

}  // namespace

std::vector<Attribution> find_attributions(const Document& document) {
    const Reading reading(document);
    const QuotedTokens quoted(reading);
    const std::vector<Cue> cues = find_cues(reading, quoted);
    const std::vector<SourceLink> links = link_sources(reading, quoted, cues);
    const std::vector<Index> cuts = find_cuts(reading, cues, links);

    std::vector<Statement> statements;
    for (std::size_t i = 0; i < cues.size(); ++i) {
        Statement statement{cues[i], links[i], find_content(reading, quoted, cues[i], links[i], cuts[i]), std::nullopt};
        if (!statement.content.pieces.empty() && is_plausible(reading, quoted, statement))
            statements.push_back(std::move(statement));
    }
    statements = keep_outermost(reading, std::move(statements));
    std::stable_sort(statements.begin(), statements.end(),
                     [](const Statement& a, const Statement& b) { return a.first_token() < b.first_token(); });
    statements = with_turns(reading, std::move(statements));
    statements = add_floating(reading, quoted, std::move(statements));

    std::vector<Attribution> attributions;
    attributions.reserve(statements.size());
    for (const Statement& statement : statements) attributions.push_back(attribution_of(reading, quoted, statement));
    return attributions;
}

}  // namespace sayso
