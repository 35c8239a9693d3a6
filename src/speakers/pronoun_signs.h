// What speaks for somebody being meant by a pronoun, and what against it: signs that a reader can see in the text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "speakers/discourse.h"

namespace sayso {

struct Pronoun {
    std::u16string_view word;  // as it stands in Document::folded: "he", "their"
    Index reference = 0;       // those before this one can be meant
    Index sentence = 0;
    GrammaticalRole role = GrammaticalRole::subject;
    Index token = 0;
};

// "he", "hers", "himself": a person, man or woman.
[[nodiscard]] bool tells_gender(std::u16string_view pronoun);

// The names of all signs, as in lexicon/data/pronoun_weights.txt.
[[nodiscard]] const std::vector<std::string>& sign_names();

// A reference whose entity agrees with the pronoun in gender, number and animacy.
struct Candidate {
    Index reference = 0;
    Index entity = 0;
    std::vector<std::uint8_t> signs;  // in sign_names()
};

// Nearest first; a bounded number of references and sentences back.
[[nodiscard]] std::vector<Candidate> find_candidates(const Discourse& discourse, const Pronoun& pronoun);

}  // namespace sayso
