// Whether a phrase names a policy.
#pragma once

#include <optional>
#include <string>

#include "document.h"
#include "shifts/reading.h"

namespace sayso::shifts {

enum class PolicyWeight : std::uint8_t {
    excluded,  // a post, a match, a life: what policy_exclusions.txt lists
    unknown,
    matter,  // a policy in the hands of somebody in charge: schools, troops
    policy,  // a policy by its name: a law, a tariff
};

struct PolicyReading {
    PolicyWeight weight = PolicyWeight::unknown;
    Range noun;             // the tokens that decided
    std::u16string reason;  // of an exclusion: the field it belongs to
};

// Reads the head of the phrase, the compound it ends, and, when the head only measures ("the number of permits"), what
// it measures. A person's name makes it an exclusion.
[[nodiscard]] PolicyReading read_policy(const Reading& reading, Range phrase);

// The policy noun that ends at a token, with the words of its compound; empty when there is none.
[[nodiscard]] PolicyReading policy_noun_at(const Reading& reading, Index token);

}  // namespace sayso::shifts
