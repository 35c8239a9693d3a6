// Records as people leave them: marks of their own, marks corrected, fields that the format does not know.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "export/json.h"
#include "export/schema.h"
#include "text/code_points.h"

namespace sayso::testing {

// Changes that look random and are the same on every run: the generator splitmix64.
class Reviewer {
public:
    Reviewer(std::u16string_view text, std::uint64_t seed) : text_(text), state_(seed) {}

    // `record` has UTF-16 offsets.
    void review(Json& record) {
        record["reviewed"] = {{"by", "person"}, {"minutes", 12.5}, {"first_look", nullptr}};
        for (const Layer& layer : mark_layers()) {
            Json& elements = record[std::string(layer.name)];
            for (Json& element : elements)
                if (below(3) == 0) comment(element);
            for (int more = 0; more < 4; ++more) elements.push_back(added(layer, record));
        }
    }

private:
    std::size_t below(std::uint64_t limit) {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return static_cast<std::size_t>((mixed ^ (mixed >> 31U)) % limit);
    }

    Offset boundary(std::uint64_t at) const {
        auto offset = static_cast<Offset>(at);
        if (offset > 0 && offset < text_.size() && U16_IS_TRAIL(text_[offset]) && U16_IS_LEAD(text_[offset - 1]))
            --offset;
        return offset;
    }

    // Anywhere, over line ends too.
    Json span() {
        for (;;) {
            const Offset start = boundary(below(text_.size()));
            const Offset end = boundary(std::min<std::uint64_t>(text_.size(), start + 1 + below(400)));
            if (start < end) return Json::array({start, end});
        }
    }

    Json spans() {
        Json list = Json::array();
        const Offset quarter = static_cast<Offset>(text_.size() / 4);
        for (std::uint64_t part = 0; part < below(4); ++part) {
            const Offset start = boundary(part * quarter + below(quarter / 2));
            const Offset end = boundary(part * quarter + quarter / 2 + below(quarter / 2 - 2) + 2);
            list.push_back(Json::array({start, end}));
        }
        return list;
    }

    std::string words() {
        static const std::vector<std::string> choices{"why?",
                                                      "says \"who\"?\n\tnot the paper",
                                                      "<b>bold</b> & \\ more",
                                                      "\xE2\x80\xA8line\xC2\x85s",
                                                      " spaced ",
                                                      "=1+1",
                                                      "\xF0\x9F\x98\x80 caf\xC3\xA9",
                                                      "",
                                                      "T1\tClaim 0 5\tx"};
        return choices[below(choices.size())];
    }

    void comment(Json& element) {
        if (below(2) == 0) element["by"] = below(2) == 0 ? "person" : "machine";
        if (below(2) == 0) element["state"] = below(2) == 0 ? "accepted" : "rejected";
        if (below(2) == 0) element["note"] = words();
        if (below(3) == 0) element["corrects"] = "a1";
        if (below(3) == 0) element["seen_in"] = Json::array({span(), span()});
        if (below(3) == 0) element["figures"] = {{{"value", 5}, {"span", span()}, {"of", {{"span", span()}}}}};
        if (below(3) == 0) element["odd name \xC3\xA9"] = {span()};
        if (below(4) == 0)
            element["deep"] = {{"list", {1, 2.5, "x", nullptr, {{"places", {span()}}}}}, {"none", Json::array()}};
    }

    Json value_of(const Field& known, const Json& record) {
        switch (known.shape) {
            case FieldShape::id:
                return "h" + std::to_string(++added_) + " / " + std::string(known.name);
            case FieldShape::text:
                return "J\xC3\xBCrgen <" + std::to_string(below(100)) + ">";
            case FieldShape::word:
                return first_names(known)[below(first_names(known).size())];
            case FieldShape::words: {
                Json list = Json::array();
                for (const std::string& name : first_names(known))
                    if (below(3) == 0) list.push_back(name);
                return list;
            }
            case FieldShape::share:
                return below(2) == 0 ? Json(0.37) : Json(1);
            case FieldShape::reference: {
                const Json& targets = record[std::string(known.names)];
                return targets.empty() || below(3) == 0 ? Json(nullptr) : targets[below(targets.size())]["id"];
            }
            case FieldShape::span:
                return span();
            case FieldShape::spans:
                return spans();
            case FieldShape::items: {
                Json items = Json::array();
                for (std::uint64_t left = below(4); left > 0; --left) {
                    Json item = Json::object();
                    for (const Field& part : known.fields) item[std::string(part.name)] = value_of(part, record);
                    if (below(3) == 0) comment(item);
                    items.push_back(std::move(item));
                }
                return items;
            }
            default:
                return below(2) == 0 ? Json::array() : Json{words(), {{"reason", words()}, {"weight", 0.5}}};
        }
    }

    static std::vector<std::string> first_names(const Field& known) {
        std::vector<std::string> names;
        std::string name;
        for (const char c : known.names) {
            if (c != ' ') {
                name += c;
            } else if (!name.empty()) {
                names.push_back(std::move(name));
                name.clear();
            }
        }
        return names;
    }

    Json added(const Layer& layer, const Json& record) {
        Json element = Json::object();
        for (const Field& known : layer.fields) {
            const bool may_lack = known.shape == FieldShape::share || known.shape == FieldShape::word;
            if (!may_lack || below(3) > 0) element[std::string(known.name)] = value_of(known, record);
        }
        comment(element);
        return element;
    }

    std::u16string_view text_;
    std::uint64_t state_;
    std::size_t added_ = 0;
};

}  // namespace sayso::testing
