// A cue found in the text, on its way to a shift: what it may tell, who and what it speaks of, and how much speaks
// for it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document.h"
#include "shifts/cue_lexicon.h"
#include "shifts/verb_group.h"

namespace sayso::shifts {

enum class CueForm : std::uint8_t { verb, noun, phrase, comparison, position };

struct Candidate {
    std::vector<Range> cue;  // tokens to mark
    Index head = 0;          // the token that carries the meaning
    Cue entry;
    CueForm form = CueForm::verb;
    std::optional<VerbGroup> group;  // of the cue, or of the clause that a phrase stands in

    ShiftKind kind = ShiftKind::introduce;  // after negation and repetition are read
    ShiftStatus status = ShiftStatus::announced;
    std::optional<Range> actor;
    std::optional<Index> actor_head;
    bool actor_in_clause = false;  // not looked up elsewhere
    std::optional<Range> policy;
    std::optional<Range> from;
    std::optional<Range> to;

    int points = 0;  // evidence; about percent
    std::vector<std::string> why;
};

}  // namespace sayso::shifts
