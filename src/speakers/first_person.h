// "I", "we" and "you": whose words they stand in.
#pragma once

#include <optional>

#include "speakers/discourse.h"

namespace sayso {

// An interview whose paragraphs bear no names: a question, an answer, a question ...
struct Interview {
    Index first_paragraph = 0;  // the first question
    Index interviewee = 0;      // entity
};

// An article with at least two paragraphs that are questions. The interviewee is named before the first one in a
// sentence that speaks of an interview; of several such people, it is the one named most often. Linear.
[[nodiscard]] std::optional<Interview> find_interview(const Discourse& discourse);

[[nodiscard]] bool is_first_person(std::u16string_view word);

// For the source of an attribution that is "I", "we" or "you", when all others are resolved: the speaker of the words
// in which it stands, or the one who is interviewed. Looks at a bounded number of attributions.
[[nodiscard]] std::optional<Resolution> resolve_first_person(const Discourse& discourse, Index attribution,
                                                             const std::optional<Interview>& interview);

}  // namespace sayso
