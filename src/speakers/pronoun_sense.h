// What a pronoun says by itself of whom it stands for.
#pragma once

#include <string_view>

#include "document.h"

namespace sayso {

struct PronounSense {
    Gender gender = Gender::unknown;
    Number number = Number::unknown;
};

inline PronounSense pronoun_sense(std::u16string_view word) {
    if (word == u"he" || word == u"him" || word == u"his" || word == u"himself")
        return {Gender::male, Number::singular};
    if (word == u"she" || word == u"her" || word == u"hers" || word == u"herself")
        return {Gender::female, Number::singular};
    if (word == u"it" || word == u"its") return {Gender::neuter, Number::singular};
    if (word == u"they" || word == u"them" || word == u"their") return {Gender::unknown, Number::plural};
    return {};
}

inline bool tells_gender(const PronounSense& sense) {
    return sense.gender == Gender::male || sense.gender == Gender::female;
}

}  // namespace sayso
