// Pronouns: whom "he", "she", "they" and "it" mean.
#pragma once

#include <optional>

#include "speakers/discourse.h"
#include "speakers/pronoun_signs.h"

namespace sayso {

// The pronoun that a reference is, or that begins it ("its" in "its office").
[[nodiscard]] Pronoun pronoun_of(const Discourse& discourse, Index reference);

// The candidate with the most points; none when nobody has enough. Looks back over a bounded number of references.
[[nodiscard]] std::optional<Resolution> resolve_pronoun(const Discourse& discourse, const Pronoun& pronoun);

}  // namespace sayso
