// How far the core of a noun phrase goes: from its first word to the last of its name, title or description.
#pragma once

#include "speakers/phrase_words.h"

namespace sayso {

// Behind the last token of the core that starts at `start`; `start` when the tags allow none. "Of", "and" and the like
// belong to it where they join one title or one name:
//   Secretary of State Ann Orr | of Lund        Centre for Disease Control and Prevention | and two others
// Linear in the length of the core.
[[nodiscard]] Index end_of_core(const PhraseWords& words, Index start);

}  // namespace sayso
