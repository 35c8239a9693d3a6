// The roster: one entry for every source, and the entry that each attribution belongs to.
#pragma once

#include "document.h"

namespace sayso {

// Reads all layers above. Near linear: each mention is compared with the entries that share a word with it.
[[nodiscard]] Roster build_roster(const Document& document);

}  // namespace sayso
