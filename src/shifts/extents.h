// How far a phrase or a clause reaches: the noun phrase with its complements, the clause to its end.
#pragma once

#include <optional>

#include "document.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// No role is longer, in tokens: the look-around of this stage is bounded.
inline constexpr Index longest_role = 40;

// What the extension of a noun phrase stops before.
enum class Stop : std::uint8_t {
    at_time,      // expressions of time: "a ban on cars | from Monday"
    at_quantity,  // besides, "to 5%", "from 3%", "by a third": they are the values of a change
};

// The base noun phrase that starts at or just before `token`, with the prepositional phrases, relative clauses,
// participles and infinitives that complete it: "a bill that would ban smoking in parks".
[[nodiscard]] std::optional<Range> extended_phrase(const Reading& reading, Index token, Stop stop);

// The clause from `first` to its end: before the next finite clause of its own, the quotation mark or the full stop
// that closes it.
[[nodiscard]] Range clause_from(const Reading& reading, Index first);

// The head of the first base noun phrase in a range.
[[nodiscard]] std::optional<Index> head_of(const Reading& reading, Range range);

// Whether an expression of time starts at the token: "on Tuesday", "in 2024", "last year", "by the end of March".
[[nodiscard]] bool starts_time(const Reading& reading, Index token);

// Whether a number, an amount or a share starts at the token, determiners and "about" apart.
[[nodiscard]] bool starts_quantity(const Reading& reading, Index token);

// Without punctuation, conjunctions and expressions of time at its ends.
[[nodiscard]] Range trimmed(const Reading& reading, Range range);

}  // namespace sayso::shifts
