// Which source a cue belongs to, and on which side of the cue it stands.
#pragma once

#include <optional>
#include <vector>

#include "attributions/cues.h"

namespace sayso::attributions {

enum class SourcePlace : std::uint8_t {
    none,      // the text leaves the source out
    before,    // Orr said
    after,     // said Orr; according to Orr
    agent,     // was denied by Orr
    inside,    // in Orr's view
    relative,  // Orr, who said
    shared,    // Orr opened the meeting and said; Orr left, saying
};

struct SourceLink {
    SourcePlace place = SourcePlace::none;
    std::optional<Range> source;
};

// One link a cue, same order. Linear: each search looks at a bounded stretch of the cue's sentence.
[[nodiscard]] std::vector<SourceLink> link_sources(const Reading& reading, const QuotedTokens& quoted,
                                                   const std::vector<Cue>& cues);

}  // namespace sayso::attributions
