#include "export/parts.h"

#include <algorithm>
#include <utility>

#include "export/span_lists.h"

namespace sayso {

namespace {

bool is_list_of_items(const Json& json) {
    return json.is_array() && !json.empty() && std::all_of(json.begin(), json.end(), [](const Json& item) {
               const Json* span = field(item, "span");
               return span != nullptr && is_pair(*span);
           });
}

// An item without its span. In an item of unknown fields a null keeps the span's place.
Json without_span(const Json& item, bool known) {
    Json rest = Json::object();
    for (const auto& [name, value] : item.items()) {
        if (name != "span") {
            rest[name] = value;
        } else if (!known) {
            rest[name] = nullptr;
        }
    }
    return rest;
}

Span hull_of(const std::vector<Span>& spans) {
    Span hull = spans.front();
    for (const Span span : spans) hull = {std::min(hull.start, span.start), std::max(hull.end, span.end)};
    return hull;
}

Json with_span(const Field* known, Json rest, Span span) {
    if (known == nullptr) {
        rest["span"] = pair_of(span);
        return rest;
    }
    Json item = Json::object();
    for (const Field& part : known->fields) {
        const std::string name(part.name);
        if (part.shape == FieldShape::span) {
            item[name] = pair_of(span);
        } else if (rest.contains(name)) {
            item[name] = std::move(rest[name]);
            rest.erase(name);
        }
    }
    for (auto& [name, value] : rest.items()) item[name] = std::move(value);
    return item;
}

}  // namespace

Parts take_apart(const Layer& layer, const Json& element) {
    Parts result{{}, Json::object()};
    for (const auto& [name, value] : element.items()) {
        const Field* known = find_field(layer.fields, name);
        const bool is_span = name == "span" && is_pair(value);
        if (is_span) {
            result.parts.push_back({name, {span_of(value)}, std::nullopt});
        } else if (is_list_of_pairs(value)) {
            result.parts.push_back({name, spans_of(&value), std::nullopt});
        } else if (is_list_of_items(value)) {
            for (const Json& item : value)
                result.parts.push_back({name, {span_of(item["span"])}, without_span(item, known != nullptr)});
        } else {
            result.rest[name] = value;
            continue;
        }
        if (known == nullptr) result.rest[name] = is_span ? Json(nullptr) : Json::array();
    }
    std::stable_partition(result.parts.begin(), result.parts.end(),
                          [&layer](const Part& part) { return part.role == layer.main; });
    return result;
}

Json put_together(const Layer& layer, Parts parts) {
    Json element = Json::object();
    for (const Field& known : layer.fields) element[std::string(known.name)] = nullptr;
    std::vector<std::string> present;
    for (auto& [name, value] : parts.rest.items()) {
        element[name] = std::move(value);
        present.push_back(name);
    }
    for (Part& part : parts.parts) {
        Json* place = field_or_new(element, part.role);
        if (place == nullptr) continue;
        present.push_back(part.role);
        if (part.role == "span") {
            *place = pair_of(hull_of(part.spans));
            continue;
        }
        if (!place->is_array()) *place = Json::array();
        if (part.item) {
            const Field* known = find_field(layer.fields, part.role);
            place->push_back(with_span(known, *std::move(part.item), hull_of(part.spans)));
        } else {
            for (const Span span : part.spans) place->push_back(pair_of(span));
        }
    }
    for (const Field& known : layer.fields) {
        const std::string name(known.name);
        if (std::find(present.begin(), present.end(), name) == present.end()) element.erase(name);
    }
    return element;
}

}  // namespace sayso
