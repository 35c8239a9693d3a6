// The core of a noun phrase taken apart: title and name, or description.
#pragma once

#include "speakers/phrase_words.h"

namespace sayso {

// Ranges of tokens; either `name` or `description` is empty.
//
//   US Secretary of State | Ann Orr        Time | magazine       two police spokesmen
//   title                   name           name   title          description
struct Core {
    Range title;
    Range name;
    Range description;
    NounSense sense;  // of the title, or of the description's head
    Index head = 0;   // the token that decides the sense; the last of the name when no noun does
    Index end = 0;    // where the core ends, now that its head is known
};

// `start` is behind the article, `end` as end_of_core gives it. Linear in the length of the core.
[[nodiscard]] Core split_core(const PhraseWords& words, Index start, Index end);

}  // namespace sayso
