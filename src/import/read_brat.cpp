#include "import/read_brat.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "export/brat_names.h"
#include "export/parts.h"
#include "export/quote.h"
#include "export/span_lists.h"
#include "import/brat_lines.h"
#include "import/complete.h"
#include "import/json_string.h"
#include "import/offset_index.h"
#include "import/parse_json.h"
#include "text/code_points.h"
#include "text/utf8.h"

namespace sayso {

namespace {

// How many code points a place may have beyond its words in the file, where white space is one space.
constexpr std::uint64_t most_white_space = 4096;

using brat::Lines;

// A place whose type is one of ours and whose words stand in the text.
struct PlacedRole {
    const Layer* layer = nullptr;
    Part part;
    Json about = Json::object();   // its note
    Json fields = Json::object();  // its attributes
    std::size_t owners = 0;        // places that have it for a role; the first place of an element has none
    std::vector<std::string> further;
    std::vector<std::pair<std::string, std::string>> references;  // field, place
};

// Statements may share a source, but not without an end: each gets a copy.
constexpr std::size_t most_owners = 50;

// "Attribution-source": the layer and its role.
std::pair<const Layer*, std::string> role_of(std::string_view type) {
    const std::size_t dash = std::min(type.find('-'), type.size());
    const Layer* layer = find_layer(type.substr(0, dash));
    if (layer == nullptr) return {};
    return {layer, dash < type.size() ? std::string(type.substr(dash + 1)) : std::string(layer->main)};
}

// The text between the pieces of a span that a line end cut is nothing but line ends.
bool is_cut_into(std::u16string_view text, const std::vector<Span>& spans, const std::vector<Span>& pieces) {
    std::size_t next = 0;
    for (const Span span : spans) {
        Offset at = span.start;
        while (at < span.end) {
            if (next < pieces.size() && pieces[next].start == at && pieces[next].end <= span.end) {
                at = pieces[next++].end;
            } else if (is_line_break(text[at])) {
                ++at;
            } else {
                return false;
            }
        }
    }
    return next == pieces.size();
}

class Reader {
public:
    Reader(const Lines& lines, std::u16string_view text)
        : lines_(lines), text_(text), index_(text, OffsetUnit::codepoint) {}

    std::variant<Imported, ImportError> read() {
        for (const auto& [id, place] : lines_.places) take_place(id, place);
        for (const brat::Note& note : lines_.notes) take_note(note);
        for (const brat::Attribute& attribute : lines_.attributes) take_attribute(attribute);
        for (const brat::Relation& relation : lines_.relations) take_relation(relation);
        put_elements_in_order();
        if (lines_.others > 0)
            warn(std::to_string(lines_.others) + " events, equivalences or normalisations were left out.");
        return complete(std::move(imported_), text_);
    }

private:
    struct Element {
        std::size_t line = 0;
        const Layer* layer = nullptr;
        std::string place;  // its first; empty when it has none
        Json fields;
    };

    void warn(std::string message) { imported_.warn(std::move(message)); }

    void take_place(const std::string& id, const brat::Place& place) {
        auto [layer, role] = role_of(place.type);
        if (layer == nullptr) {
            warn(id + " was left out: Sayso has no place of the type " + place.type + ".");
            return;
        }
        PlacedRole placed;
        placed.layer = layer;
        placed.part.role = std::move(role);
        std::string words;
        // Before the text of the pieces is copied: a short line must not ask for the whole text again and again.
        std::uint64_t length = 0;
        std::uint64_t behind = 0;
        for (const auto& [start, end] : place.pieces) {
            if (start < behind || end < start) {
                warn(id + " was left out: its pieces overlap.");
                return;
            }
            behind = end;
            length += end - start;
        }
        if (length > place.words.size() + most_white_space) {
            warn(id + " was left out: the text does not have its words there; open the text that it was made of.");
            return;
        }
        for (const auto& [start, end] : place.pieces) {
            const std::optional<Span> span = index_.span(start, end);
            if (!span) {
                warn(id + " was left out: its offsets lie outside of the text; open the text that it was made of.");
                return;
            }
            placed.part.spans.push_back(*span);
            words += (words.empty() ? "" : " ") + to_utf8(words_of(text_, *span));
        }
        if (one_line_of(words) != one_line_of(place.words)) {
            warn(id + " was left out: the text does not have its words there; open the text that it was made of.");
            return;
        }
        places_.emplace(id, std::move(placed));
    }

    static std::string one_line_of(const std::string& words) { return one_line(from_json_string(words)); }

    PlacedRole* find(const std::string& id) {
        const auto found = places_.find(id);
        return found == places_.end() ? nullptr : &found->second;
    }

    void take_note(const brat::Note& note) {
        PlacedRole* placed = find(note.of);
        if (note.type == brat::person_note && placed != nullptr) {
            Json* text = field_or_new(placed->fields, "note");
            if (text != nullptr && text->is_string()) {
                text->get_ref<std::string&>() += "\n" + note.content;
            } else if (text != nullptr) {
                *text = note.content;
            }
        } else if (note.type == brat::our_note && placed != nullptr) {
            placed->about = parsed(note);
        } else if (note.type == brat::our_note && note.of == brat::whole_record) {
            imported_.record = parsed(note);
            for (const Layer& layer : mark_layers()) imported_.record.erase(std::string(layer.name));
            const Json* length = field(imported_.record, "length");
            if (length == nullptr || *length == index_.length()) return;
            imported_.record.erase("sentences");
            warn("the text has changed since the export; sentences were left out.");
        } else if (note.type.starts_with(brat::element_note) && note.of == brat::whole_record) {
            const Layer* layer = find_layer(std::string_view(note.type).substr(brat::element_note.size()));
            Json about = parsed(note);
            if (layer != nullptr) elements_.push_back({note.line, layer, "", object_in(about, "fields")});
        }
    }

    // The object that a note of ours holds; an empty one, with a warning, when it holds none.
    Json parsed(const brat::Note& note) {
        std::variant<Json, ImportError> json = parse_json(note.content);
        Json* object = std::get_if<Json>(&json);
        const bool well = object != nullptr && object->is_object() && in_code_units(*object);
        if (well) return std::move(*object);
        warn("the note in line " + std::to_string(note.line) + " is damaged and was left out.");
        return Json::object();
    }

    bool in_code_units(Json& json) const {
        return change_spans(json, [this](Json& pair) {
            const std::optional<Span> span = index_.span(pair[0].get<std::uint64_t>(), pair[1].get<std::uint64_t>());
            if (span) pair = pair_of(*span);
            return span.has_value();
        });
    }

    static Json object_in(const Json& about, const char* name) {
        const Json* object = field(about, name);
        return object != nullptr && object->is_object() ? *object : Json::object();
    }

    void take_attribute(const brat::Attribute& attribute) {
        PlacedRole* placed = find(attribute.of);
        if (placed == nullptr) return;
        const std::size_t dash = attribute.type.find('-');
        if (attribute.value.empty() && dash != std::string::npos) {
            Json* list = field_or_new(placed->fields, attribute.type.substr(0, dash));
            if (list == nullptr) return;
            if (!list->is_array()) *list = Json::array();
            list->push_back(attribute.type.substr(dash + 1));
        } else if (Json* value = field_or_new(placed->fields, attribute.type)) {
            *value = attribute.value.empty() ? Json(true) : Json(attribute.value);
        }
    }

    void take_relation(const brat::Relation& relation) {
        PlacedRole* from = find(relation.from);
        PlacedRole* to = find(relation.to);
        if (from == nullptr || to == nullptr) return;
        const Field* known = find_field(from->layer->fields, relation.type);
        if (from->layer == to->layer && to->part.role == relation.type && to->owners < most_owners) {
            from->further.push_back(relation.to);
            ++to->owners;
        } else if (known != nullptr && known->shape == FieldShape::reference && known->names == to->layer->name) {
            from->references.emplace_back(relation.type, relation.to);
        } else {
            warn("the relation " + relation.type + " from " + relation.from + " to " + relation.to +
                 " was left out: it is none that Sayso has.");
        }
    }

    void put_elements_in_order() {
        for (const auto& [id, placed] : places_) {
            if (placed.owners > 0) continue;
            elements_.push_back(
                {lines_.places.find(id)->second.line, placed.layer, id, object_in(placed.about, "fields")});
        }
        std::stable_sort(elements_.begin(), elements_.end(),
                         [](const Element& left, const Element& right) { return left.line < right.line; });
        give_ids();
        for (Element& element : elements_) {
            Parts parts{{}, std::move(element.fields)};
            if (PlacedRole* first = find(element.place)) gather(*first, parts);
            imported_.record[std::string(element.layer->name)].push_back(
                put_together(*element.layer, std::move(parts)));
        }
    }

    // References need the ids of all elements, those that brat has added too.
    void give_ids() {
        std::map<char, std::set<std::string>> used;
        for (const Element& element : elements_) used[element.layer->letter].insert(string_field(element.fields, "id"));
        std::map<char, std::size_t> next;
        for (Element& element : elements_) {
            const char letter = element.layer->letter;
            if (string_field(element.fields, "id").empty()) {
                std::string id;
                do id = letter + std::to_string(++next[letter]);
                while (!used[letter].insert(id).second);
                element.fields["id"] = id;
            }
            ids_[element.place] = element.fields["id"].get<std::string>();
        }
    }

    // The places, references and words of the element that starts at `first`.
    void gather(const PlacedRole& first, Parts& parts) {
        add_part(first, parts, &parts.rest);
        for (const std::string& id : first.further) add_part(*find(id), parts, nullptr);
        for (const auto& [name, place] : first.references) {
            const auto id = ids_.find(place);
            if (id != ids_.end()) parts.rest[name] = id->second;
        }
    }

    // `element` has the fields of the element when this is its first place: then attributes are the element's but for
    // those that only the items of the role have, such as the form of a mention.
    void add_part(const PlacedRole& placed, Parts& parts, Json* element) const {
        Part part{placed.part.role, exact_spans(placed), std::nullopt};
        const Field* known = find_field(placed.layer->fields, part.role);
        const bool of_items = known != nullptr && known->shape == FieldShape::items;
        if (of_items || field(placed.about, "item") != nullptr) part.item = object_in(placed.about, "item");
        for (const auto& [name, value] : placed.fields.items()) {
            const bool of_item = element == nullptr || (of_items && find_field(known->fields, name) != nullptr);
            Json* object = !of_item ? element : part.item ? &*part.item : nullptr;
            Json* place = object != nullptr ? field_or_new(*object, name) : nullptr;
            if (place != nullptr) *place = value;
        }
        parts.parts.push_back(std::move(part));
    }

    // The spans of the note, as long as the place is still what they were cut into.
    [[nodiscard]] std::vector<Span> exact_spans(const PlacedRole& placed) const {
        const std::vector<Span> spans = spans_of(field(placed.about, "spans"));
        return !spans.empty() && is_cut_into(text_, spans, placed.part.spans) ? spans : placed.part.spans;
    }

    const Lines& lines_;
    std::u16string_view text_;
    OffsetIndex index_;
    std::map<std::string, PlacedRole> places_;
    std::vector<Element> elements_;
    std::map<std::string, std::string> ids_;  // by first place
    Imported imported_{Json::object(), {}, 0};
};

}  // namespace

std::variant<Imported, ImportError> read_brat(std::string_view file, std::u16string_view text) {
    if (file.size() > largest_import) {
        return ImportError{"The file is larger than " + std::to_string(largest_import >> 20U) +
                           " MiB: export the annotations of each article by themselves."};
    }
    const Lines lines = brat::read_lines(file);
    if (lines.first_unreadable > 0) {
        return ImportError{"Line " + std::to_string(lines.first_unreadable) +
                           " of the file is no brat standoff: choose the .ann file, and its .txt as the text."};
    }
    return Reader(lines, text).read();
}

}  // namespace sayso
