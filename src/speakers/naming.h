// Naming: which names of the article are forms of one name, and who bears it.
#pragma once

#include <optional>
#include <vector>

#include "document.h"
#include "speakers/references.h"

namespace sayso {

// Somebody or something with a proper name.
struct Bearer {
    Index fullest = 0;              // the reference with the fullest form of the name
    std::vector<Index> references;  // in text order; without those that may be another's
    SpeakerType type = SpeakerType::unknown;
    Gender gender = Gender::unknown;
    bool certain = false;  // the text or the lexicons tell the type; otherwise it is a guess
};

struct Naming {
    std::vector<Bearer> bearers;  // in order of first mention
    // One a reference: the bearers that its name may stand for. Several when people share a surname; none for
    // descriptions and pronouns.
    std::vector<std::vector<Index>> candidates;
};

// In strict order: the same words; an acronym in parentheses, or the initials of a name; a surname, a first name or
// another part of one fuller name. Linear: a name is compared with the names that share a word with it, a bounded
// number.
[[nodiscard]] Naming find_bearers(const Document& document, const References& references);

}  // namespace sayso
