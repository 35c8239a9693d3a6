// The noun phrase before a verb, with what belongs to it on the left, and over what stands between the two.
#pragma once

#include <optional>

#include "document.h"
#include "shifts/reading.h"

namespace sayso::shifts {

struct Subject {
    Range tokens;    // with prepositional phrases and appositions
    Index head = 0;  // of the base noun phrase
};

// The noun phrase that ends just before `end`, with what belongs to it to the left: "the minister of trade", "X and Y",
// "the minister, Ann Orr,". Looks no further than `begin` and a bounded number of tokens.
[[nodiscard]] std::optional<Subject> phrase_before(const Reading& reading, Index end, Index begin);

// Over an adverbial between subject and verb: "the council, after two hours of testimony, voted".
[[nodiscard]] std::optional<Subject> phrase_before_insertion(const Reading& reading, Index end, Index begin);

// Where an expression of time that ends before `end` starts, with its comma: "the council | on Monday, voted". `end`
// when there is none.
[[nodiscard]] Index before_time(const Reading& reading, Index end, Index begin);

}  // namespace sayso::shifts
