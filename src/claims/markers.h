// Markers: the words and phrases of the lexicons that tell the type of a claim, qualify it, or weigh on its score.
#pragma once

#include <cstdint>
#include <vector>

#include "document.h"

namespace sayso::claims {

// What a marker says; one may say several things ("most" compares and counts). Values of a bit set.
enum class Sense : std::uint32_t {
    hedge = 1U << 0,
    future = 1U << 1,       // will happen
    conditional = 1U << 2,  // would happen
    obligation = 1U << 3,   // must happen
    possibility = 1U << 4,  // may happen
    ability = 1U << 5,      // can happen
    negation = 1U << 6,
    cause = 1U << 7,
    comparison = 1U << 8,
    prediction = 1U << 9,  // besides the modal verbs
    definition = 1U << 10,
    evaluation = 1U << 11,
    policy = 1U << 12,
    private_matter = 1U << 13,
    harm = 1U << 14,
    crime = 1U << 15,
    money = 1U << 16,
    conflict = 1U << 17,
    state = 1U << 18,
    evidence = 1U << 19,
};

struct Senses {
    std::uint32_t bits = 0;

    constexpr Senses() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): one sense is a set of senses
    constexpr Senses(Sense sense) : bits(static_cast<std::uint32_t>(sense)) {}
    [[nodiscard]] constexpr bool has(Senses other) const { return (bits & other.bits) != 0; }
    constexpr Senses operator|(Senses other) const {
        Senses both;
        both.bits = bits | other.bits;
        return both;
    }
};

constexpr Senses operator|(Sense a, Sense b) {
    return Senses(a) | Senses(b);
}

inline constexpr Senses any_modality =
    Sense::future | Sense::conditional | Sense::obligation | Sense::possibility | Sense::ability;
inline constexpr Senses any_public_matter =
    Sense::harm | Sense::crime | Sense::money | Sense::conflict | Sense::state | Sense::evidence;

struct Marker {
    Range tokens;
    Senses senses;
};

// In text order, the longest at each place, without overlap, none across sentences. Linear.
[[nodiscard]] std::vector<Marker> find_markers(const Document& document);

}  // namespace sayso::claims
