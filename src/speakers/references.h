// References: the places where the text speaks of somebody or something that may be a source.
#pragma once

#include <optional>
#include <vector>

#include "document.h"
#include "speakers/grammatical_roles.h"
#include "speakers/phrase_reading.h"

namespace sayso {

struct Reference {
    Span span;  // of the whole source; elsewhere of title and name, or of the description
    MentionForm form = MentionForm::name;
    PhraseReading phrase;
    PhraseKind kind = PhraseKind::common;
    Gender gender = Gender::unknown;
    Number number = Number::unknown;
    Index sentence = 0;
    bool source = false;
    bool label = false;   // a source at the start of a paragraph: "ORR: We will stay."
    bool quoted = false;  // stands inside somebody's words
    GrammaticalRole role = GrammaticalRole::other;
    bool in_place = false;  // behind "in", "at", "near": a place rather than a person
};

struct References {
    std::vector<Reference> all;                        // in text order
    std::vector<std::optional<Index>> of_attribution;  // in `all`, one an attribution; none without a source
};

// Reads noun phrases, quotations and the sources of the attributions. Linear: each phrase looks a bounded way ahead.
[[nodiscard]] References find_references(const Document& document);

}  // namespace sayso
