// Where a content that follows its cue begins and where it ends.
#pragma once

#include "attributions/cues.h"

namespace sayso::attributions {

// Behind what may stand between cue and content: addressee, time, medium, commas ("told reporters on Tuesday in a
// statement, | '...'"). Looks at most 20 tokens ahead; `limit` bounds it.
[[nodiscard]] Index content_start(const Reading& reading, const QuotedTokens& quoted, const Cue& cue, Index from,
                                  Index limit);

// "reporters in Tesh": behind a noun phrase and what hangs on it; `from` when none starts there.
[[nodiscard]] Index behind_addressee_phrase(const Reading& reading, Index from, Index limit);

// Without the punctuation that ends the sentence, unless a quotation holds it.
[[nodiscard]] Index without_end_mark(const Reading& reading, const QuotedTokens& quoted, Range content);

// A semicolon outside of quotations behind which a new statement begins: not "that ...; and that ...".
[[nodiscard]] bool is_clause_semicolon(const Reading& reading, const QuotedTokens& quoted, Index token);

// Are the tokens nothing but adverbs, times and places, such as may follow a speaker at the end of a sentence?
[[nodiscard]] bool is_adjunct_only(const Reading& reading, Range tokens);

}  // namespace sayso::attributions
