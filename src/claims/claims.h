// Claims: propositions worth a look, attributed or asserted by the article itself.
#pragma once

#include "document.h"

namespace sayso {

// Reads all layers above. Linear.
[[nodiscard]] ClaimLayer find_claims(const Document& document);

}  // namespace sayso
