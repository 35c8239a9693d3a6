// A statement: an attribution while it is still tokens.
#pragma once

#include <optional>
#include <vector>

#include "attributions/contents.h"
#include "attributions/cues.h"
#include "attributions/source_links.h"

namespace sayso::attributions {

struct Statement {
    std::optional<Cue> cue;  // none for a floating one
    SourceLink link;
    Content content;
    std::optional<Index> continues;  // floating: the statement, by its place in the list, that it goes on with

    // The first token of all that belongs to it; statements are ordered by it. There is at least one content piece.
    [[nodiscard]] Index first_token() const {
        Index first = content.pieces.front().first;
        if (cue && cue->tokens.first < first) first = cue->tokens.first;
        if (link.source && link.place != SourcePlace::shared && link.source->first < first) first = link.source->first;
        return first;
    }
};

}  // namespace sayso::attributions
