// Spans inside the JSON of a record, wherever they stand.
//
// A pair of whole numbers is a span under the name "span"; a list of such pairs is a list of spans under any name, so
// that a field that this version does not know keeps pointing to its words when offsets are counted anew.
#pragma once

#include <vector>

#include "export/json.h"
#include "record/offset_map.h"
#include "spans.h"

namespace sayso {

[[nodiscard]] bool is_pair(const Json& json);
[[nodiscard]] bool is_list_of_pairs(const Json& json);  // not empty

// Of a pair of UTF-16 offsets that has been checked.
[[nodiscard]] Span span_of(const Json& pair);
[[nodiscard]] Json pair_of(Span span);

// Of a list of pairs; empty for anything else.
[[nodiscard]] std::vector<Span> spans_of(const Json* list);

// Calls change(Json& pair) for every span; stops and answers false when that does. Depth is limited by whoever parsed.
template <typename Change>
bool change_spans(Json& json, const Change& change) {
    if (json.is_object()) {
        for (auto& [name, value] : json.items()) {
            const bool well = name == "span" && is_pair(value) ? change(value) : change_spans(value, change);
            if (!well) return false;
        }
    } else if (is_list_of_pairs(json)) {
        for (Json& pair : json)
            if (!change(pair)) return false;
    } else if (json.is_array()) {
        for (Json& value : json)
            if (!change_spans(value, change)) return false;
    }
    return true;
}

// With every span, which counts code units, in the units of `offset`.
[[nodiscard]] Json in_units(const OffsetMap& offset, Json json);

}  // namespace sayso
