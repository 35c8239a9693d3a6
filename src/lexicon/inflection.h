// The regular inflection of English verbs and nouns, with the exceptions of lexicon/data/irregular_verbs.txt and
// irregular_nouns.txt.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document.h"

namespace sayso::lexicon {

struct VerbForms {
    std::u16string base;                             // say
    std::u16string third_person;                     // says
    std::vector<std::u16string> past;                // said; two where usage varies ("pleaded", "pled")
    std::vector<std::u16string> past_participle;     // said
    std::vector<std::u16string> present_participle;  // saying; two where spelling varies ("signaling", "signalling")
};

// The forms of a verb given by its base. In a phrasal verb only the first word inflects: "point out" gives "pointed
// out". Rules after Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapter 18.
[[nodiscard]] VerbForms inflect_verb(std::u16string_view base);

// Of a noun in the singular: "party" gives "parties", "spokeswoman" gives "spokeswomen". A compound of several words
// or parts inflects at its end.
[[nodiscard]] std::u16string plural_of(std::u16string_view noun);

}  // namespace sayso::lexicon
