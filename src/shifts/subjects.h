// Who a verb group speaks of: its subject, near or far.
#pragma once

#include <optional>

#include "document.h"
#include "shifts/reading.h"
#include "shifts/subject_phrases.h"
#include "shifts/verb_group.h"

namespace sayso::shifts {

// The subject of a verb group: before a finite verb; before the coordinated verb; the antecedent of a relative clause;
// whoever controls an infinitive or a participle ("plans to lift", "lifted the ban, ending ..."). A law or a bill that
// does something hands on to who makes it ("signed a decree banning": who signed). None when the sentence names nobody.
[[nodiscard]] std::optional<Subject> subject_of(const Reading& reading, const VerbGroup& group);

// The noun phrase behind "by" in a passive: "was lifted by the court".
[[nodiscard]] std::optional<Subject> agent_of(const Reading& reading, const VerbGroup& group);

// Who wants an infinitive of somebody else: "protesters" in "protesters urged the council to lift". None when the
// infinitive depends on no such verb.
[[nodiscard]] std::optional<Subject> demander_of(const Reading& reading, const VerbGroup& group);

// The nearest verb group before a token, in its sentence and within reach.
[[nodiscard]] std::optional<VerbGroup> verb_group_before(const Reading& reading, Index token);

// The verb group of the main clause that a participle or infinitive at `token` leans on: the nearest finite one to the
// left that stands in no relative clause; the nearest of any shape when there is none.
[[nodiscard]] std::optional<VerbGroup> main_verb_before(const Reading& reading, Index token);

}  // namespace sayso::shifts
