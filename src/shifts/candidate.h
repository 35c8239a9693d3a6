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

// What speaks for a shift and what against; evidence.cpp gives each its points.
enum class Evidence : std::uint8_t {
    cue_loose,
    cue_ordinary,
    cue_strong,
    noun_cue,
    phrase_cue,
    position_cue,
    comparison_cue,
    tells_introduction,
    tells_end,
    tells_increase,
    tells_decrease,
    tells_replacement,
    tells_reversal,
    tells_continuity,
    continued_before,  // continuity in the past tense: a story, not a commitment
    policy_named,
    policy_matter,
    policy_inside,  // a policy is named in the complements of the object
    policy_is_clause,
    policy_missing,
    policy_excluded,
    policy_pronoun,      // "it", "them", "this"
    policy_name,         // a person, a place, a body
    decider_and_policy,  // both together
    new_policy,          // "a new law", "a proposed ban"
    actor_decides,
    actor_house,
    actor_named,
    actor_pronoun,
    actor_unknown,
    actor_outsider,
    actor_nobody,
    actor_missing,
    attributed,
    reporter_decides,
    reporter_outsider,
    old_and_new_value,
    one_value,
    decision_governs,  // "plans to lift", "voted to lift"
    demanded,          // "urged the council to lift": somebody else's wish
    demanded_outside,  // the wish of protesters, experts, critics
    purpose,           // "to lift", with nobody who decides to
    gerund,            // "by lifting"
    by_itself,         // "prices rise": no policy, and nobody raises it
    standing_rule,     // the present tense of what holds anyway
    future,
    conditional,
    possible,
    obliged,
    past,
    perfect,
    passive,
    progressive,
    reduced_clause,
    no_subject,
    negated,
    headline,
    repeated_again,    // "again", "back"
    learned_unlikely,  // the learned reader takes no word of the cue for one
    few_others,        // other likely shifts in the article
    many_others,
    last_,
};

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
    bool actor_reported = false;   // who reports the change makes it
    std::optional<Range> policy;
    bool policy_is_subject = false;
    std::optional<Range> from;
    std::optional<Range> to;

    bool negated = false;
    std::vector<Evidence> evidence;
    int points = 0;  // of the evidence; about percent
    std::vector<std::string> why;
};

}  // namespace sayso::shifts
