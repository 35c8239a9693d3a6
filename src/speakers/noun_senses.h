// What a noun says of the one it names: a person, a group, an organisation, a document; man or woman; one or many.
#pragma once

#include "document.h"

namespace sayso {

// One noun may have several senses: a "delegation" is a group and a body, a "developer" a person and a company.
struct NounSense {
    bool honorific = false;     // "Mr": only before a name
    bool office = false;        // "mayor": one holder at a time
    bool rank = false;          // "sergeant"
    bool role = false;          // "analyst", "witness"
    bool kin = false;           // "wife"
    bool group = false;         // "team", "officials"
    bool organisation = false;  // "ministry"
    bool company = false;       // "airline": an organisation as well
    bool document = false;      // "report"
    bool author = false;        // "statement": speaks for its author
    Gender gender = Gender::unknown;
    Number number = Number::singular;

    [[nodiscard]] bool title() const { return office || rank; }
    [[nodiscard]] bool person() const { return office || rank || role || kin; }
    [[nodiscard]] bool known() const { return honorific || person() || group || organisation || document; }
};

struct NounMatch {
    NounSense sense;
    Index words = 0;  // 0: not in the lexicons
    explicit operator bool() const { return words > 0; }
};

// The longest entry of the lexicons that starts at a token and ends before `end`. Constant time.
[[nodiscard]] NounMatch noun_at(const Document& document, Index token, Index end);

// The sense of a single word, plural or singular.
[[nodiscard]] NounSense noun_sense(std::u16string_view word);

// The singular of a noun in the lexicons; other words come back as they are.
[[nodiscard]] std::u16string_view singular_of(std::u16string_view word);

// Whether the modifier of a title makes another office of it: "former", "deputy".
[[nodiscard]] bool changes_holder(std::u16string_view modifier);

}  // namespace sayso
