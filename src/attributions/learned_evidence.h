// What the learned reader says of a statement that the rules have put together.
//
// It saw how the words of news are shared out, but neither the lexicon nor the structure of the sentence: it confirms,
// doubts and points at verbs that the lexicon does not have; what belongs to what is for the rules to say.
#pragma once

#include <optional>

#include "attributions/statement.h"

namespace sayso::attributions {

// How sure the reader is that the token is a word of a cue, in percent; none when the document was not read.
[[nodiscard]] std::optional<int> learned_cue(const Reading& reading, Index token);

// How sure it is that the tokens are content, their mean in percent; none when the document was not read.
[[nodiscard]] std::optional<int> learned_content(const Reading& reading, Range tokens);

// Where the content that starts at content.first had better end, of the places up to `limit` where a phrase or a clause
// may end: where the words before are content and those behind are not. content.last unless the reader is sure of more.
[[nodiscard]] Index learned_end(const Reading& reading, Range content, Index limit);

// How sure it is of cue and content together, in percent: the mean of its best word of the cue and of all words of the
// content. None when the document was not read or nothing but the content is there.
[[nodiscard]] std::optional<int> learned_support(const Reading& reading, const Statement& statement);

}  // namespace sayso::attributions
