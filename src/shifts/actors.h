// Whether a phrase names somebody who decides policy.
#pragma once

#include <optional>
#include <string>
#include <unordered_set>

#include "document.h"
#include "shifts/reading.h"

namespace sayso::shifts {

enum class ActorRole : std::uint8_t {
    decides,  // a government, an office, a court, a party, a country
    house,    // a company or an association: its own rules
    named,    // a proper name of which no more is known
    pronoun,  // he, they, we
    unknown,
    outsider,  // analysts, protesters: they demand and forecast
    nobody,    // storms, shares, teams
};

class Actors {
public:
    // Notes who holds an office in this document. Linear. The reading must outlive the actors.
    explicit Actors(const Reading& reading);

    // `head`: the head of a base noun phrase.
    [[nodiscard]] ActorRole role_of(Index head) const;

    // The last who decides, named as a subject before a token; for passives that name no agent.
    [[nodiscard]] std::optional<Range> last_decider_before(Index token) const;

private:
    const Reading& reading_;
    std::unordered_set<std::u16string> office_holders_;  // surnames that stand with an office somewhere
    std::vector<Range> deciders_;                        // in text order
};

}  // namespace sayso::shifts
