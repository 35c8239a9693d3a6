// What the words around a cue make of its kind: "will not renew" ends, "will not lift" continues, "scrapped the plan"
// reverses.
#pragma once

#include "shifts/candidate.h"
#include "shifts/reading.h"

namespace sayso::shifts {

// Whether the clause of the cue is negated: by its own verb group, by the verb that governs it ("refused to lift",
// "ruled out raising") or by "no" before its object ("no relaxation of the ban").
[[nodiscard]] bool is_negated(const Reading& reading, const Candidate& candidate);

// Whether a verb of leaving or keeping says that its object stays as it was: "left the rate unchanged", "kept in place
// a rule".
[[nodiscard]] bool leaves_as_it_is(const Reading& reading, Index head);

// Rewrites kind and cue of a negated candidate, and of "left unchanged" and the like. False when the candidate then
// tells of nothing: a change that simply did not happen in the past is no shift.
[[nodiscard]] bool settle_polarity(const Reading& reading, Candidate& candidate);

// Rewrites the kind where the object decides: whoever abandons a plan, a promise or a position reverses; whoever ends
// one thing "in favour of" another, or "instead", replaces it, and the other thing is the new state.
void settle_kind(const Reading& reading, Candidate& candidate);

}  // namespace sayso::shifts
