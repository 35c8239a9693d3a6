#include "export/w3c.h"

#include <algorithm>
#include <utility>

#include "export/parts.h"
#include "export/quote.h"
#include "export/span_lists.h"
#include "record/names.h"
#include "record/offset_map.h"
#include "text/utf8.h"

namespace sayso {

namespace {

// What RFC 3986 leaves unreserved, the rest percent-encoded.
std::string in_address(std::string_view name) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string address;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
                           c == '.' || c == '_';
        if (plain) {
            address += c;
        } else {
            address += {'%', digits[byte >> 4U], digits[byte & 15U]};
        }
    }
    return address;
}

// Why somebody annotates so (section 3.3.5).
const char* motivation_of(const Layer& layer) {
    switch (layer.letter) {
        case 's':
            return "identifying";
        case 'c':
            return "assessing";
        default:
            return "classifying";
    }
}

Json body(const char* purpose, Json value, const std::string& field_name) {
    Json body{{"type", "TextualBody"}, {"purpose", purpose}, {"format", "text/plain"}, {"value", std::move(value)}};
    if (!field_name.empty()) body["sayso:field"] = field_name;
    return body;
}

// The purpose of the bodies that a field becomes; null for a field that becomes none.
const char* purpose_of(const Field* known, const std::string& name) {
    if (name == "name") return "identifying";
    if (name == "why") return "describing";
    if (name == "note") return "commenting";
    if (known == nullptr) return nullptr;
    return known->shape == FieldShape::word || known->shape == FieldShape::words ? "tagging" : nullptr;
}

bool are_strings(const Json& list) {
    return !list.empty() && std::all_of(list.begin(), list.end(), [](const Json& value) { return value.is_string(); });
}

// What the fields of an element become.
struct Bodies {
    Json bodies = Json::array();
    Json fields = Json::object();  // the others; an unknown field that became a body leaves a null in its place
};

Bodies bodies_of(const Layer& layer, Json rest) {
    Bodies result;
    result.bodies.push_back(body("classifying", layer.noun, ""));
    for (auto& [name, value] : rest.items()) {
        const Field* known = find_field(layer.fields, name);
        const char* purpose = purpose_of(known, name);
        const bool is_list = known != nullptr && is_list_field(*known);
        if (purpose != nullptr && !is_list && value.is_string()) {
            result.bodies.push_back(body(purpose, std::move(value), name));
            if (known == nullptr) result.fields[name] = nullptr;
        } else if (purpose != nullptr && is_list && are_strings(value)) {
            for (Json& word : value) result.bodies.push_back(body(purpose, std::move(word), name));
        } else {
            result.fields[name] = std::move(value);
        }
    }
    return result;
}

class Writer {
public:
    Writer(const Json& record, std::u16string_view text)
        : record_(record),
          text_(text),
          code_point_(text, OffsetUnit::codepoint),
          article_("urn:sayso:article:" + in_address(string_field(record, "id"))) {}

    [[nodiscard]] std::string write() const {
        std::string items;
        std::size_t total = 0;
        for (const Layer& layer : mark_layers()) {
            for (const Json& element : record_[std::string(layer.name)]) {
                if (total++ > 0) items += ',';
                items += to_line(annotation(layer, element));
            }
        }
        // Assembled from the text of its parts, so that the annotations never stand in memory as a tree.
        std::string text = to_line(collection(total));
        text.pop_back();
        Json page{{"id", article_ + "#page"}, {"type", "AnnotationPage"}, {"startIndex", 0}};
        std::string first = to_line(page);
        first.pop_back();
        return text + ",\"first\":" + first + ",\"items\":[" + items + "]}}";
    }

private:
    [[nodiscard]] Json collection(std::size_t total) const {
        Json head = Json::object();
        for (const auto& [name, value] : record_.items())
            if (find_layer(name) == nullptr && name != "text") head[name] = value;
        head["offset_unit"] = name_of(OffsetUnit::codepoint);
        head["length"] = code_point_(text_.size());
        return {{"@context",
                 {"http://www.w3.org/ns/anno.jsonld",
                  {{"@version", 1.1},
                   {"sayso", "urn:sayso:1:"},
                   {"sayso:fields", {{"@type", "@json"}}},
                   {"sayso:item", {{"@type", "@json"}}},
                   {"sayso:record", {{"@type", "@json"}}}}}},
                {"id", article_ + "#annotations"},
                {"type", "AnnotationCollection"},
                {"label", string_field(record_, "id")},
                {"total", total},
                {"sayso:record", in_units(code_point_, std::move(head))}};
    }

    [[nodiscard]] Json annotation(const Layer& layer, const Json& element) const {
        Parts parts = take_apart(layer, element);
        Json annotation{{"id", article_ + "#" + in_address(string_field(element, "id"))},
                        {"type", "Annotation"},
                        {"motivation", motivation_of(layer)}};
        const std::string by = string_field(element, "by");
        if (by == "person") annotation["creator"] = {{"type", "Person"}};
        if (by == "machine") annotation["creator"] = {{"type", "Software"}, {"name", "Sayso"}};
        annotation["sayso:layer"] = layer.name;
        Bodies bodies = bodies_of(layer, std::move(parts.rest));
        annotation["body"] = std::move(bodies.bodies);
        Json targets = Json::array();
        for (const Part& part : parts.parts)
            for (const Span span : part.spans) targets.push_back(target(part, span));
        // An annotation has a target: the whole article where the element has no place.
        if (targets.empty()) targets.push_back(article_);
        annotation["target"] = std::move(targets);
        annotation["sayso:fields"] = in_units(code_point_, std::move(bodies.fields));
        return annotation;
    }

    [[nodiscard]] Json target(const Part& part, Span span) const {
        Json target{{"type", "SpecificResource"}, {"source", article_}, {"sayso:role", part.role}};
        if (part.item) target["sayso:item"] = in_units(code_point_, *part.item);
        target["selector"] = {
            {{"type", "TextQuoteSelector"},
             {"exact", to_utf8(words_of(text_, span))},
             {"prefix", to_utf8(prefix_of(text_, span))},
             {"suffix", to_utf8(suffix_of(text_, span))}},
            {{"type", "TextPositionSelector"}, {"start", code_point_(span.start)}, {"end", code_point_(span.end)}}};
        return target;
    }

    const Json& record_;
    std::u16string_view text_;
    OffsetMap code_point_;
    std::string article_;  // it has no address of its own: a name made of its id
};

}  // namespace

std::string write_w3c(const Json& record, std::u16string_view text) {
    return Writer(record, text).write();
}

}  // namespace sayso
