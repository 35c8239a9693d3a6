// The whole noun phrase of a source: title, name, affiliation, apposition.
#pragma once

#include <optional>

#include "tags/reading.h"

namespace sayso::attributions {

// The source whose last token is `end - 1`, as the subject of a verb that starts at `end` or after one comma:
// "Hugh Hill, a doctor, | said", "a spokesman for the ministry | said", "Ann Orr, who leads it, | said".
// Looks back at most 60 tokens and not beyond the sentence.
[[nodiscard]] std::optional<Range> source_before(const Reading& reading, Index end);

// What a relative pronoun at or behind `end` stands for: as source_before, but a preposition may govern it ("spotted by
// | Leif Brandvold, | who said").
[[nodiscard]] std::optional<Range> antecedent_of(const Reading& reading, Index end);

// The source that starts at `start`: "said | Ann Orr, the mayor of Tesh,", "according to | an aide (24)".
[[nodiscard]] std::optional<Range> source_from(const Reading& reading, Index start);

// The base phrase that starts behind a verb, also one that took the verb for a participle of its own:
// "grumbled | shopkeeper Ann Orr".
[[nodiscard]] const NounPhrase* phrase_behind_verb(const Reading& reading, Index start);

// May this base phrase be somebody or something that says? Times, amounts and places of an event may not.
[[nodiscard]] bool can_be_source(const Reading& reading, const NounPhrase& phrase);

}  // namespace sayso::attributions
