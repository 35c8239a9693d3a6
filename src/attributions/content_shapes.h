// Which shapes of content a verb takes, and how far each shape reaches.
#pragma once

#include "attributions/cues.h"

namespace sayso::attributions {

// Can the cue have this content? "said that", "denied taking", "called the plan reckless", but not "said hello".
[[nodiscard]] bool takes_shape(const Reading& reading, const QuotedTokens& quoted, const Cue& cue, Range content);

// The token before which a content must end: a noun-phrase content ends where a further clause begins.
[[nodiscard]] Index shape_limit(const Reading& reading, const QuotedTokens& quoted, const Cue& cue, Range content);

}  // namespace sayso::attributions
