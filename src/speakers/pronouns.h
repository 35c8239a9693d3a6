// Pronouns: whom "he", "she", "they" and "it" mean.
#pragma once

#include <optional>
#include <string_view>

#include "speakers/discourse.h"

namespace sayso {

struct Pronoun {
    std::u16string_view word;  // as it stands in Document::folded: "he", "their"
    Index reference = 0;       // those before this one can be meant
    Index sentence = 0;
};

// The pronoun that a reference is, or that begins it ("his" in "his office").
[[nodiscard]] Pronoun pronoun_of(const Discourse& discourse, Index reference);

// Looks back over a bounded number of references. None when nobody fits.
[[nodiscard]] std::optional<Resolution> resolve_pronoun(const Discourse& discourse, const Pronoun& pronoun);

}  // namespace sayso
