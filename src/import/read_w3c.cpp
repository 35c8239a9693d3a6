#include "import/read_w3c.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "export/parts.h"
#include "export/span_lists.h"
#include "import/anchor.h"
#include "import/complete.h"
#include "import/json_string.h"
#include "import/offset_index.h"
#include "text/utf8.h"

namespace sayso {

namespace {

// What JSON-LD lets stand alone or in a list.
std::vector<Json> as_list(const Json* value) {
    if (value == nullptr || value->is_null()) return {};
    if (value->is_array()) return {value->begin(), value->end()};
    return {*value};
}

// The words of a body: a string, or the value of a TextualBody.
std::string value_of(const Json& body) {
    return body.is_string() ? body.get<std::string>() : string_field(body, "value");
}

std::string lower(std::string word) {
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return word;
}

// The layer that an annotation says it belongs to, or that one of its tags names.
const Layer* layer_of(const Json& annotation, const std::vector<Json>& bodies) {
    if (const Layer* layer = find_layer(string_field(annotation, "sayso:layer"))) return layer;
    for (const Json& body : bodies) {
        const std::string purpose = string_field(body, "purpose");
        if (purpose != "tagging" && purpose != "classifying" && !body.is_string()) continue;
        if (const Layer* layer = find_layer(lower(value_of(body)))) return layer;
    }
    return nullptr;
}

class Reader {
public:
    explicit Reader(std::u16string_view text) : text_(text), index_(text, OffsetUnit::codepoint), anchor_(text) {}

    std::variant<Imported, ImportError> read(const Json& json) {
        const Json* record = field(json, "sayso:record");
        if (record != nullptr && record->is_object()) imported_.record = head(*record);
        const std::vector<Json> annotations = annotations_of(json);
        if (annotations.empty() && record == nullptr) {
            return ImportError{
                "The file holds no Web Annotations: choose one with a list of annotations, an AnnotationPage, or an "
                "AnnotationCollection that has its page inside."};
        }
        for (std::size_t number = 0; number < annotations.size(); ++number) one(annotations[number], number + 1);
        return complete(std::move(imported_), text_);
    }

private:
    std::vector<Json> annotations_of(const Json& json) {
        if (json.is_array()) return {json.begin(), json.end()};
        if (field(json, "target") != nullptr) return {json};
        const Json* first = field(json, "first");
        const Json& page = first != nullptr ? *first : json;
        if (page.is_string()) warn("the page " + page.get<std::string>() + " is elsewhere and was not fetched.");
        if (field(page, "next") != nullptr) warn("the file has the first page only; the others were not fetched.");
        return as_list(field(page, "items"));
    }

    void warn(std::string message) { imported_.warn(std::move(message)); }

    // The fields of the record besides the marks. The sentences of a text that has changed are no sentences of this.
    Json head(const Json& record) {
        Json head = record;
        for (const Layer& layer : mark_layers()) head.erase(std::string(layer.name));
        const Json* length = field(head, "length");
        if (length == nullptr || *length == index_.length()) {
            if (in_code_units(head)) return head;
        }
        warn("the text has changed since the export; sentences were left out, marks were looked for by their words.");
        head.erase("sentences");
        return in_code_units(head) ? head : Json{{"id", string_field(record, "id")}};
    }

    bool in_code_units(Json& json) const {
        return change_spans(json, [this](Json& pair) {
            const std::optional<Span> span = index_.span(pair[0].get<std::uint64_t>(), pair[1].get<std::uint64_t>());
            if (span) pair = pair_of(*span);
            return span.has_value();
        });
    }

    void one(const Json& annotation, std::size_t number) {
        const std::string name = "annotation " + std::to_string(number);
        const std::vector<Json> bodies = as_list(field(annotation, "body"));
        const Layer* layer = layer_of(annotation, bodies);
        if (layer == nullptr) {
            warn(name + " was left out: no tag of it is speaker, attribution, claim or shift.");
            return;
        }
        Parts parts{{}, Json::object()};
        if (const Json* fields = field(annotation, "sayso:fields")) {
            parts.rest = *fields;
            if (!parts.rest.is_object() || !in_code_units(parts.rest)) {
                parts.rest = Json::object();
                warn(name + ": its further fields point to words that the text does not have; they were left out.");
            }
        }
        for (const Json& body : bodies) take_body(*layer, body, parts.rest);
        for (const Json& creator : as_list(field(annotation, "creator")))
            if (string_field(creator, "type") == "Person" && !parts.rest.contains("by")) parts.rest["by"] = "person";
        std::size_t lost = 0;
        for (const Json& target : as_list(field(annotation, "target"))) {
            if (target.is_object() && !take_target(*layer, target, parts)) ++lost;
        }
        if (lost > 0) warn(name + ": the text does not have the words of " + std::to_string(lost) + " of its targets.");
        keep(*layer, std::move(parts), name, lost);
    }

    // A mark that has lost the place it is about is none any more; a speaker may live without mentions.
    void keep(const Layer& layer, Parts parts, const std::string& name, std::size_t lost) {
        const bool stands = std::any_of(parts.parts.begin(), parts.parts.end(),
                                        [&layer](const Part& part) { return part.role == layer.main; });
        const bool is_speaker = layer.main == "mentions";
        const bool needs_place =
            is_speaker ? string_field(parts.rest, "name").empty() : layer.main == "span" || lost > 0;
        if (!stands && needs_place) {
            warn(name + " was left out: it has no place in the text.");
            return;
        }
        imported_.record[std::string(layer.name)].push_back(put_together(layer, std::move(parts)));
    }

    // A body sets the field that it names. Others of a further program: what comments is the note.
    static void take_body(const Layer& layer, const Json& body, Json& fields) {
        std::string name = string_field(body, "sayso:field");
        const std::string purpose = string_field(body, "purpose");
        if (name.empty() && (purpose == "commenting" || purpose == "replying")) name = "note";
        if (name.empty()) return;
        const Field* known = find_field(layer.fields, name);
        Json* place = field_or_new(fields, name);
        if (place == nullptr) return;
        Json& value = *place;
        if (known != nullptr && is_list_field(*known)) {
            if (!value.is_array()) value = Json::array();
            value.push_back(value_of(body));
        } else if (name == "note" && value.is_string()) {
            value.get_ref<std::string&>() += "\n" + value_of(body);
        } else {
            value = value_of(body);
        }
    }

    // False when the text does not have the words.
    bool take_target(const Layer& layer, const Json& target, Parts& parts) {
        const std::optional<Span> span = place_of(target);
        if (!span) return false;
        std::string role = string_field(target, "sayso:role");
        if (role.empty()) role = layer.main;
        std::optional<Json> item;
        const Field* known = find_field(layer.fields, role);
        if (const Json* fields = field(target, "sayso:item")) {
            item = *fields;
            if (!item->is_object() || !in_code_units(*item)) item = Json::object();
        } else if (known != nullptr && known->shape == FieldShape::items) {
            item = Json::object();
        }
        const bool goes_on = !item && !parts.parts.empty() && parts.parts.back().role == role;
        if (goes_on) {
            parts.parts.back().spans.push_back(*span);
        } else {
            parts.parts.push_back({role, {*span}, std::move(item)});
        }
        return true;
    }

    std::optional<Span> place_of(const Json& target) {
        std::optional<Span> position;
        Quote quote;
        for (const Json& selector : as_list(field(target, "selector"))) {
            const std::string type = string_field(selector, "type");
            if (type == "TextPositionSelector") {
                const Json* start = field(selector, "start");
                const Json* end = field(selector, "end");
                if (start != nullptr && end != nullptr && start->is_number_unsigned() && end->is_number_unsigned())
                    position = index_.span(start->get<std::uint64_t>(), end->get<std::uint64_t>());
            } else if (type == "TextQuoteSelector") {
                quote = {decoded(selector, "exact"), decoded(selector, "prefix"), decoded(selector, "suffix")};
            }
        }
        if (quote.exact.empty()) return position;
        // A lone surrogate of the text was quoted as U+FFFD.
        if (position && to_utf8(text_.substr(position->start, position->length())) == to_utf8(quote.exact))
            return position;
        return anchor_.find(quote, position);
    }

    static std::u16string decoded(const Json& selector, const char* name) {
        return from_json_string(string_field(selector, name));
    }

    std::u16string_view text_;
    OffsetIndex index_;
    Anchor anchor_;
    Imported imported_{Json::object(), {}, 0};
};

}  // namespace

std::variant<Imported, ImportError> read_w3c(const Json& json, std::u16string_view text) {
    return Reader(text).read(json);
}

}  // namespace sayso
