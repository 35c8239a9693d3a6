// Resolution: whom each reference of the text means.
#pragma once

#include "speakers/discourse.h"

namespace sayso {

// Reads the references from left to right and asks of each the sieves for its form: names, descriptions, pronouns.
// Near linear: each is compared with a bounded number of others.
[[nodiscard]] Discourse resolve_references(const Document& document);

}  // namespace sayso
