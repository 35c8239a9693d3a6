// Verb groups: the auxiliaries, modals and negations that a verb stands with.
#pragma once

#include "document.h"
#include "shifts/reading.h"

namespace sayso::shifts {

enum class Modality : std::uint8_t {
    none,
    future,       // will, shall, is to, is going to, is set to
    conditional,  // would
    possible,     // may, might, can, could
    obliged,      // must, should, has to
};

enum class VerbShape : std::uint8_t {
    finite,              // lifted, has lifted, will lift
    infinitive,          // to lift
    base,                // lift, after "let" and the like, or an imperative
    present_participle,  // lifting, without auxiliary
    past_participle,     // lifted, without auxiliary: a reduced relative clause
};

struct VerbGroup {
    Range tokens;    // from the first auxiliary to the main verb: "will no longer be sold"
    Index head = 0;  // the main verb
    VerbShape shape = VerbShape::finite;
    Modality modality = Modality::none;
    bool passive = false;
    bool perfect = false;
    bool progressive = false;
    bool negated = false;
};

// The group whose main verb is `head`. Looks at most at a dozen tokens before it.
[[nodiscard]] VerbGroup read_verb_group(const Reading& reading, Index head);

}  // namespace sayso::shifts
