#include "export/brat.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "export/brat_names.h"
#include "export/parts.h"
#include "export/quote.h"
#include "export/span_lists.h"
#include "record/names.h"
#include "record/offset_map.h"
#include "text/code_points.h"
#include "text/utf8.h"

namespace sayso {

namespace {

// A name that may stand as a word of a line.
bool is_word(std::string_view name) {
    return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
    });
}

bool is_one_line(std::string_view note) {
    return !note.empty() && std::all_of(note.begin(), note.end(), [](char c) { return c >= ' ' && c <= '~'; }) &&
           note.front() != ' ' && note.back() != ' ';
}

// One behind the other, as brat wants the pieces of a place.
bool are_apart(const std::vector<Span>& spans) {
    return std::adjacent_find(spans.begin(), spans.end(),
                              [](Span left, Span right) { return right.start < left.end; }) == spans.end();
}

// The pieces of a span between line ends: brat reads its files line by line.
std::vector<Span> fragments_of(std::u16string_view text, Span span) {
    std::vector<Span> fragments;
    Offset start = span.start;
    for (Offset at = span.start; at < span.end; ++at) {
        if (!is_line_break(text[at])) continue;
        if (start < at) fragments.push_back({start, at});
        start = at + 1;
    }
    if (start < span.end) fragments.push_back({start, span.end});
    if (fragments.empty()) fragments.push_back(span);
    return fragments;
}

class Writer {
public:
    Writer(const Json& record, std::u16string_view text)
        : record_(record), text_(text), code_point_(text, OffsetUnit::codepoint) {}

    [[nodiscard]] std::string write() && {
        head();
        for (const Layer& layer : mark_layers())
            for (const Json& element : record_[std::string(layer.name)]) one(layer, element);
        for (const Relation& reference : references_) relation(reference);
        return std::move(lines_);
    }

private:
    struct Relation {
        std::string type;
        std::string from;  // places
        std::string to;
    };

    void line(std::string_view id, const std::string& words, const std::string& tail) {
        lines_.append(id).append("\t").append(words);
        if (!tail.empty()) lines_.append("\t").append(tail);
        lines_ += '\n';
    }
    void note(std::string_view type, std::string_view target, const std::string& content) {
        line("#" + std::to_string(++notes_), std::string(type) + " " + std::string(target), content);
    }

    void head() {
        Json head = Json::object();
        for (const auto& [name, value] : record_.items())
            if (find_layer(name) == nullptr && name != "text") head[name] = value;
        head["offset_unit"] = name_of(OffsetUnit::codepoint);
        head["length"] = code_point_(text_.size());
        note(brat::our_note, brat::whole_record, to_ascii_line(in_units(code_point_, std::move(head))));
    }

    void one(const Layer& layer, const Json& element) {
        Parts parts = take_apart(layer, element);
        keep_odd_roles(parts);
        if (parts.parts.empty()) {
            note(std::string(brat::element_note) + std::string(layer.name), brat::whole_record,
                 to_ascii_line({{"fields", in_units(code_point_, std::move(parts.rest))}}));
            return;
        }
        std::vector<std::string> places;
        std::vector<Json> notes;
        for (Part& part : parts.parts) {
            Json about = Json::object();
            places.push_back(place(layer, part, about));
            notes.push_back(std::move(about));
        }
        const std::string& first = places.front();
        first_place_[{std::string(layer.name), string_field(element, "id")}] = first;
        for (std::size_t index = 1; index < places.size(); ++index)
            relation({parts.parts[index].role, first, places[index]});
        Json fields = without_words(layer.fields, std::move(parts.rest), first);
        take_references(layer, fields, first);
        take_review(fields, first);
        notes.front()["fields"] = in_units(code_point_, std::move(fields));
        for (std::size_t index = 0; index < places.size(); ++index) {
            Part& part = parts.parts[index];
            if (part.item) {
                const Field* known = find_field(layer.fields, part.role);
                Json item = *std::move(part.item);
                if (known != nullptr) item = without_words(known->fields, std::move(item), places[index]);
                if (known == nullptr || !item.empty()) notes[index]["item"] = in_units(code_point_, std::move(item));
            }
            if (!notes[index].empty()) note(brat::our_note, places[index], to_ascii_line(notes[index]));
        }
    }

    // Roles that brat cannot spell or draw stay fields.
    static void keep_odd_roles(Parts& parts) {
        std::vector<Part> kept;
        for (Part& part : parts.parts) {
            if (is_word(part.role) && are_apart(part.spans)) {
                kept.push_back(std::move(part));
                continue;
            }
            Json& list = parts.rest[part.role];
            if (part.item) {
                (*part.item)["span"] = pair_of(part.spans.front());
                list.push_back(*std::move(part.item));
            } else {
                for (const Span span : part.spans) list.push_back(pair_of(span));
            }
        }
        parts.parts = std::move(kept);
    }

    // Writes a place. `about` gets its spans if any had to be cut: pieces do not tell where one span ends, nor whether
    // it has line ends at its edges.
    std::string place(const Layer& layer, const Part& part, Json& about) {
        std::string offsets;
        std::string words;
        bool is_cut = false;
        for (const Span span : part.spans) {
            const std::vector<Span> fragments = fragments_of(text_, span);
            is_cut = is_cut || fragments.size() > 1 || fragments.front() != span;
            for (const Span fragment : fragments) {
                if (!offsets.empty()) offsets += ';';
                if (!words.empty()) words += ' ';
                offsets +=
                    std::to_string(code_point_(fragment.start)) + " " + std::to_string(code_point_(fragment.end));
                words += to_utf8(words_of(text_, fragment));
            }
        }
        if (is_cut) {
            Json spans = Json::array();
            for (const Span span : part.spans) spans.push_back(pair_of(span));
            about["spans"] = in_units(code_point_, std::move(spans));
        }
        std::string id = "T" + std::to_string(++places_);
        line(id, brat::type_of(layer, part.role) + " " + offsets, words);
        return id;
    }

    void relation(const Relation& relation) {
        line("R" + std::to_string(++relations_), relation.type + " Arg1:" + relation.from + " Arg2:" + relation.to, "");
    }
    void attribute(const std::string& type, const std::string& of, const std::string& value) {
        const std::string words = value.empty() ? type + " " + of : type + " " + of + " " + value;
        line("A" + std::to_string(++attributes_), words, "");
    }

    // Words that the format knows become attributes.
    Json without_words(const std::vector<Field>& known_fields, Json fields, const std::string& place) {
        Json rest = Json::object();
        for (auto& [name, value] : fields.items()) {
            const Field* known = find_field(known_fields, name);
            if (known != nullptr && known->shape == FieldShape::word) {
                attribute(name, place, value.get<std::string>());
            } else if (known != nullptr && known->shape == FieldShape::words) {
                for (const Json& word : value) attribute(name + "-" + word.get<std::string>(), place, "");
            } else {
                rest[name] = std::move(value);
            }
        }
        return rest;
    }

    // What a person says of an element becomes visible in brat, too. A null keeps the place of the field.
    void take_review(Json& fields, const std::string& place) {
        for (const char* name : {"by", "state"}) {
            Json* word = field_in(fields, name);
            if (word == nullptr || !word->is_string() || !is_word(word->get<std::string>())) continue;
            attribute(name, place, word->get<std::string>());
            *word = nullptr;
        }
        Json* text = field_in(fields, "note");
        if (text == nullptr || !text->is_string() || !is_one_line(text->get<std::string>())) return;
        note(brat::person_note, place, text->get<std::string>());
        *text = nullptr;
    }

    static Json* field_in(Json& object, const std::string& name) {
        const auto found = object.find(name);
        return found == object.end() ? nullptr : &*found;
    }

    // References to elements that have a place become relations, when all places are written. The layers come in an
    // order in which what is referred to has been written before.
    void take_references(const Layer& layer, Json& fields, const std::string& from) {
        for (const Field& known : layer.fields) {
            if (known.shape != FieldShape::reference) continue;
            const std::string name(known.name);
            const auto found = fields.find(name);
            if (found == fields.end()) continue;
            if (found->is_null()) {
                fields.erase(found);
                continue;
            }
            const auto target = first_place_.find({std::string(known.names), found->get<std::string>()});
            if (target == first_place_.end()) continue;
            references_.push_back({name, from, target->second});
            fields.erase(name);
        }
    }

    const Json& record_;
    std::u16string_view text_;
    OffsetMap code_point_;
    std::string lines_;
    std::map<std::pair<std::string, std::string>, std::string> first_place_;  // of layer and id
    std::vector<Relation> references_;
    std::size_t places_ = 0;
    std::size_t relations_ = 0;
    std::size_t attributes_ = 0;
    std::size_t notes_ = 0;
};

}  // namespace

std::string write_brat(const Json& record, std::u16string_view text) {
    return Writer(record, text).write();
}

}  // namespace sayso
