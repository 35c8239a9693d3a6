// The grammatical role of a noun phrase in its clause, as far as the words around it tell.
#pragma once

#include "document.h"

namespace sayso {

enum class GrammaticalRole : std::uint8_t {
    subject,        // "Orr left", "Orr, who was ill, left"
    object,         // "met Orr"
    prepositional,  // "with Orr"
    possessor,      // "Orr's office", "his office"
    other,          // an apposition, a title of its own, a list
};

// `phrase`: from the article to the last word of the core. Looks at a bounded number of words on both sides.
[[nodiscard]] GrammaticalRole grammatical_role(const Document& document, Range phrase);

// How many verb groups ("has not yet said", "to leave") a range of tokens has. Linear.
[[nodiscard]] Index verb_groups_in(const Document& document, Range tokens);

}  // namespace sayso
