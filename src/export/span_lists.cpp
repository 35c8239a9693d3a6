#include "export/span_lists.h"

#include <algorithm>

namespace sayso {

bool is_pair(const Json& json) {
    return json.is_array() && json.size() == 2 && json[0].is_number_unsigned() && json[1].is_number_unsigned();
}

bool is_list_of_pairs(const Json& json) {
    return json.is_array() && !json.empty() && std::all_of(json.begin(), json.end(), is_pair);
}

Span span_of(const Json& pair) {
    return {pair[0].get<Offset>(), pair[1].get<Offset>()};
}

Json pair_of(Span span) {
    return Json::array({span.start, span.end});
}

std::vector<Span> spans_of(const Json* list) {
    std::vector<Span> spans;
    if (list == nullptr || !is_list_of_pairs(*list)) return spans;
    for (const Json& pair : *list) spans.push_back(span_of(pair));
    return spans;
}

Json in_units(const OffsetMap& offset, Json json) {
    change_spans(json, [&](Json& pair) {
        pair = Json::array({offset(span_of(pair).start), offset(span_of(pair).end)});
        return true;
    });
    return json;
}

}  // namespace sayso
