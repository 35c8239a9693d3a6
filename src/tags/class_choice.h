// One word class out of the candidates, by the neighbours: tags to the left, candidates to the right.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "document.h"
#include "tags/candidates.h"

namespace sayso {

// What the clause so far has had.
struct ClauseState {
    bool has_finite = false;  // a finite verb: a later "-ed" form after a noun is then a participle

    void advance(std::u16string_view word, WordClass word_class);
};

// `position` counts from the start of the sentence, as `words` (its candidates) and `before` (its tags so far) do.
[[nodiscard]] WordClass choose_class(const Document& document, const Sentence& sentence, Index position,
                                     const std::vector<WordKnowledge>& words, std::span<const WordTag> before,
                                     const ClauseState& state);

[[nodiscard]] bool is_form_of_be(std::u16string_view word);
[[nodiscard]] bool is_form_of_have(std::u16string_view word);
[[nodiscard]] bool is_form_of_do(std::u16string_view word);

}  // namespace sayso
