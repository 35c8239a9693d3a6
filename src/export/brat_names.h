// How brat's standoff format (brat.nlplab.org/standoff.html) names what a record holds.
//
//   T1  Attribution-content 0 15    "We stay," he          a place: layer and role; a bare "Claim" is the claim's span
//   T2  Attribution-source 24 31    Ann Orr
//   R1  source Arg1:T1 Arg2:T2                             a role: from the element's first place to the others
//   R2  speaker Arg1:T1 Arg2:T3                            a reference: between the first places of two elements
//   A1  mode T1 direct                                     a word; "types-event" for one of several
//   #1  Sayso T1       {"fields":{"id":"a1"}}              what brat has no means for, as JSON in ASCII
//   #2  AnnotatorNotes T1  really?                         a person's note
//   #3  Sayso record   {"id":"my-article"}                 the record besides its marks
//   #4  Sayso-speakers record {"fields":{"id":"s9"}}       an element without a place
#pragma once

#include <string>
#include <string_view>

#include "export/schema.h"

namespace sayso::brat {

inline constexpr std::string_view our_note = "Sayso";
inline constexpr std::string_view element_note = "Sayso-";  // and the layer
inline constexpr std::string_view person_note = "AnnotatorNotes";
inline constexpr std::string_view whole_record = "record";

// The type of a place.
inline std::string type_of(const Layer& layer, std::string_view role) {
    return role == "span" ? std::string(layer.title) : std::string(layer.title) + "-" + std::string(role);
}

}  // namespace sayso::brat
