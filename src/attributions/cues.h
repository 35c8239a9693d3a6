// Cues: the words by which a text says that somebody says something.
#pragma once

#include <vector>

#include "attributions/quoted_tokens.h"
#include "attributions/reporting_verbs.h"
#include "tags/reading.h"

namespace sayso::attributions {

enum class CueKind : std::uint8_t {
    verb,         // said
    according,    // according to, per, by (somebody's account)
    possessed,    // in (somebody's) view
    punctuation,  // a colon or a dash between speaker and words
};

struct Cue {
    CueKind kind = CueKind::verb;
    VerbForm form = VerbForm::finite;
    Range tokens;           // the cue proper: "went on to say"
    Index group_first = 0;  // first token of the verb group, helpers and adverbs included: "has never said"
    bool passive = false;
    bool negated = false;
    bool declined = false;  // declined to say
    ReportingVerb verb;     // kind verb only
};

// In text order. Cues inside speech quotations are left out: those are the speaker's, not the article's. Linear.
[[nodiscard]] std::vector<Cue> find_cues(const Reading& reading, const QuotedTokens& quoted);

}  // namespace sayso::attributions
