#include "claims/claims.h"

namespace sayso {
ClaimLayer find_claims(const Document& document) { return {{}, std::vector<std::uint8_t>(document.sentences.size())}; }
}
