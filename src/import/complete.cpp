#include "import/complete.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "export/schema.h"
#include "export/span_lists.h"
#include "text/utf8.h"

namespace sayso {

namespace {

using Problem = std::optional<std::string>;

std::string element_name(std::string_view layer, std::size_t index) {
    return std::string(layer) + "[" + std::to_string(index) + "]";
}

// The names without the spaces that make them easy to look for.
std::string choices(const Field& field) {
    std::string names(field.names.substr(1, field.names.size() - 2));
    for (std::size_t at = names.find(' '); at != std::string::npos; at = names.find(' ', at + 2))
        names.replace(at, 1, ", ");
    return names;
}

// Is the value what the format allows? The message goes behind the name of the element.
Problem check(const Field& known, const Json& value) {
    const std::string name = "\"" + std::string(known.name) + "\"";
    switch (known.shape) {
        case FieldShape::id:
        case FieldShape::text:
            if (!value.is_string()) return name + " is not a string";
            break;
        case FieldShape::word:
            if (!value.is_string() || !allows(known, value.get<std::string>()))
                return name + " is none of " + choices(known);
            break;
        case FieldShape::words:
            if (!value.is_array()) return name + " is not a list";
            for (const Json& word : value) {
                if (!word.is_string() || !allows(known, word.get<std::string>()))
                    return name + " holds what is none of " + choices(known);
            }
            break;
        case FieldShape::share:
            if (!value.is_number() || value < 0.0 || value > 1.0) return name + " is not a number from 0 to 1";
            break;
        case FieldShape::whole:
            if (!value.is_number_unsigned()) return name + " is not a whole number";
            break;
        case FieldShape::reference:
            if (!value.is_string() && !value.is_null()) return name + " is neither an id nor null";
            break;
        case FieldShape::span:
            if (!is_pair(value)) return name + " is not a pair of offsets";
            break;
        case FieldShape::spans:
            if (!value.is_array() || (!value.empty() && !is_list_of_pairs(value)))
                return name + " is not a list of pairs of offsets";
            break;
        case FieldShape::items:
        case FieldShape::list:
            if (!value.is_array()) return name + " is not a list";
            break;
    }
    return std::nullopt;
}

bool by_start(const Json& left, const Json& right) {
    return span_of(left).start < span_of(right).start;
}

// What stands for a field that is missing; nothing when nothing can.
std::optional<Json> default_of(const Field& known) {
    switch (known.shape) {
        case FieldShape::words:
        case FieldShape::spans:
        case FieldShape::items:
        case FieldShape::list:
            return Json::array();
        case FieldShape::reference:
            return Json(nullptr);
        default:
            return std::nullopt;
    }
}

// Known fields first, in their order.
Problem put_in_order(const std::vector<Field>& fields, Json& element);

Problem check_items(const Field& known, Json& items) {
    for (Json& item : items) {
        if (!item.is_object()) return "\"" + std::string(known.name) + "\" holds what is no object";
        if (Problem problem = put_in_order(known.fields, item)) return problem;
    }
    return std::nullopt;
}

Problem put_in_order(const std::vector<Field>& fields, Json& element) {
    Json ordered = Json::object();
    for (const Field& known : fields) {
        const std::string name(known.name);
        const auto found = element.find(name);
        if (found == element.end()) {
            if (known.shape == FieldShape::span) return "\"" + name + "\" is missing";
            if (std::optional<Json> value = default_of(known)) ordered[name] = *std::move(value);
            continue;
        }
        if (Problem problem = check(known, *found)) return problem;
        Json value = std::move(*found);
        element.erase(found);
        if (known.shape == FieldShape::spans) std::stable_sort(value.begin(), value.end(), by_start);
        if (known.shape == FieldShape::items) {
            if (Problem problem = check_items(known, value)) return problem;
        }
        ordered[name] = std::move(value);
    }
    for (auto& [name, value] : element.items()) ordered[name] = std::move(value);
    element = std::move(ordered);
    return std::nullopt;
}

// The elements of one layer.
Problem complete_layer(std::string_view name, const std::vector<Field>& fields, Json& elements) {
    if (!elements.is_array()) return "\"" + std::string(name) + "\" is not a list";
    for (std::size_t index = 0; index < elements.size(); ++index) {
        if (!elements[index].is_object()) return element_name(name, index) + " is not an object";
        if (Problem problem = put_in_order(fields, elements[index])) return element_name(name, index) + ": " + *problem;
    }
    return std::nullopt;
}

// Gives ids to the elements without one. An id must be given once only, as others refer to it.
Problem number(const Layer& layer, Json& elements, std::set<std::string>& ids) {
    for (std::size_t index = 0; index < elements.size(); ++index) {
        const std::string id = string_field(elements[index], "id");
        if (!id.empty() && !ids.insert(id).second)
            return element_name(layer.name, index) + ": the id \"" + id + "\" is there twice";
    }
    std::size_t next = 1;
    for (Json& element : elements) {
        if (!string_field(element, "id").empty()) continue;
        while (ids.contains(layer.letter + std::to_string(next))) ++next;
        Json numbered{{"id", layer.letter + std::to_string(next)}};
        ids.insert(numbered["id"].get<std::string>());
        for (auto& [name, value] : element.items())
            if (name != "id") numbered[name] = std::move(value);
        element = std::move(numbered);
    }
    return std::nullopt;
}

// A speaker without a name has the words of the first mention for one.
Problem name_speakers(Json& speakers, std::u16string_view text) {
    for (std::size_t index = 0; index < speakers.size(); ++index) {
        Json& speaker = speakers[index];
        if (!string_field(speaker, "name").empty()) continue;
        if (speaker["mentions"].empty())
            return element_name("speakers", index) + ": has neither a name nor a mention; give it one of them";
        const Span span = span_of(speaker["mentions"][0]["span"]);
        speaker["name"] = to_utf8(text.substr(span.start, span.length()));
        if (Problem problem = put_in_order(find_layer("speakers")->fields, speaker)) return problem;
    }
    return std::nullopt;
}

void drop_dangling(const Layer& layer, Json& elements, const std::vector<std::set<std::string>>& ids,
                   Imported& imported) {
    for (std::size_t index = 0; index < elements.size(); ++index) {
        for (const Field& known : layer.fields) {
            if (known.shape != FieldShape::reference) continue;
            Json& value = elements[index][std::string(known.name)];
            const auto target = static_cast<std::size_t>(find_layer(known.names) - mark_layers().data());
            if (value.is_null() || ids[target].contains(value.get<std::string>())) continue;
            imported.warn(element_name(layer.name, index) + ": there is no " + std::string(known.name) + " \"" +
                          value.get<std::string>() + "\"; the reference was dropped.");
            value = nullptr;
        }
    }
}

ImportError unreadable(const std::string& problem) {
    return {"The annotations are not as the format asks: " + problem + "."};
}

}  // namespace

std::variant<Imported, ImportError> complete(Imported imported, std::u16string_view text) {
    Json& given = imported.record;
    const std::string id = string_field(given, "id");
    Json record{{"format", "sayso/1"}, {"offset_unit", "utf16"}, {"id", id}, {"length", text.size()}};

    Json sentences = given.contains("sentences") ? std::move(given["sentences"]) : Json::array();
    if (Problem problem = complete_layer("sentences", sentence_fields(), sentences)) return unreadable(*problem);
    record["sentences"] = std::move(sentences);

    std::vector<std::set<std::string>> ids(mark_layers().size());
    for (std::size_t index = 0; index < mark_layers().size(); ++index) {
        const Layer& layer = mark_layers()[index];
        const std::string name(layer.name);
        Json elements = given.contains(name) ? std::move(given[name]) : Json::array();
        Problem problem = complete_layer(name, layer.fields, elements);
        if (!problem) problem = number(layer, elements, ids[index]);
        if (!problem && layer.name == "speakers") problem = name_speakers(elements, text);
        if (problem) return unreadable(*problem);
        record[name] = std::move(elements);
    }
    for (const Layer& layer : mark_layers()) drop_dangling(layer, record[std::string(layer.name)], ids, imported);
    for (auto& [name, value] : given.items())
        if (!record.contains(name)) record[name] = std::move(value);
    imported.record = std::move(record);
    return imported;
}

}  // namespace sayso
