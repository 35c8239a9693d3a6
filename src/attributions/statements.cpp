#include "attributions/statements.h"

#include <algorithm>
#include <utility>

#include "attributions/cuts.h"
#include "attributions/floating.h"
#include "attributions/interview_turns.h"
#include "attributions/outermost.h"
#include "attributions/plausibility.h"

namespace sayso::attributions {

std::vector<Statement> find_statements(const Reading& reading, const QuotedTokens& quoted) {
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
    return add_floating(reading, quoted, std::move(statements));
}

}  // namespace sayso::attributions
