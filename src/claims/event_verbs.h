// Verbs that report an event: something happened or was done.
#pragma once

#include "document.h"

namespace sayso::claims {

// A form that is a past tense: "closed", "fell".
[[nodiscard]] bool is_past_tense(std::u16string_view word);

// Does the verb at `token` report an event that has taken place? Past tense, perfect, or passive of a verb that is no
// verb of state ("was", "had", "remained"), and not under a modal verb.
[[nodiscard]] bool reports_event(const Document& document, Index token);

}  // namespace sayso::claims
