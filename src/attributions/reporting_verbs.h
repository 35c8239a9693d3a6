// The reporting verbs of lexicon/data/reporting_verbs.txt, by every form.
#pragma once

#include <cstdint>

#include "document.h"
#include "lexicon/lexicon.h"

namespace sayso::attributions {

enum class Stance : std::uint8_t {
    neutral,
    assertive,
    distancing,
    denying,
    questioning,
    directive,
    commissive,
    cognitive,
    evaluative,
};

// The shapes of content that a verb takes; the letters of the lexicon.
struct ContentShapes {
    bool quotation = false;          // q
    bool clause = false;             // c
    bool that_clause = false;        // t
    bool interrogative = false;      // w
    bool infinitive = false;         // i
    bool object_infinitive = false;  // o
    bool participle = false;         // g
    bool noun_phrase = false;        // n
    bool predicate = false;          // s
    bool addressee = false;          // a
};

struct ReportingVerb {
    Act act = Act::speech;
    Stance stance = Stance::neutral;
    ContentShapes shapes;
};

enum class VerbForm : std::uint8_t { base, finite, past_participle, present_participle };

// A form of a verb. Where one spelling is several forms ("said"), all are given.
struct ReportingForm {
    ReportingVerb verb;
    bool base = false;
    bool finite = false;
    bool past_participle = false;
    bool present_participle = false;
};

[[nodiscard]] const lexicon::PhraseTable<ReportingForm>& reporting_forms();

}  // namespace sayso::attributions
