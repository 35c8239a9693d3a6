// What holds for every record of every text, whatever the analysis makes of it. For tests and fuzzers.
#pragma once

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/names.h"
#include "record/offset_map.h"

namespace sayso::testing {

// Checks a record against the text it was made of. `problems` names what is broken, at most twenty things.
class RecordChecker {
public:
    RecordChecker(std::u16string_view text, const std::string& record, OffsetUnit unit)
        : boundaries_(boundaries_of(text, unit)), record_(nlohmann::json::parse(record, nullptr, false)) {
        if (record_.is_discarded()) {
            report("the record is not JSON");
            return;
        }
        expect(record_.value("format", "") == "sayso/1", "format");
        expect(record_.value("offset_unit", "") == name_of(unit), "offset_unit");
        expect(record_.value("length", std::uint64_t{0}) == boundaries_.size() - 1, "length");
        sentences();
        speakers();
        attributions();
        claims();
        shifts();
    }

    [[nodiscard]] const std::vector<std::string>& problems() const { return problems_; }

private:
    using json = nlohmann::json;
    using Names = std::vector<std::string>;
    struct Range {
        std::size_t start = 0;
        std::size_t end = 0;
    };

    // For each offset of the unit, the end included: does a code point begin there?
    static std::vector<bool> boundaries_of(std::u16string_view text, OffsetUnit unit) {
        const OffsetMap code_point(text, OffsetUnit::codepoint);
        const OffsetMap offset(text, unit);
        std::vector<bool> boundaries(static_cast<std::size_t>(offset(text.size())) + 1, false);
        for (std::size_t at = 0; at <= text.size(); ++at) {
            const bool inside_pair = at > 0 && at < text.size() && code_point(at) == code_point(at + 1);
            if (!inside_pair) boundaries[static_cast<std::size_t>(offset(at))] = true;
        }
        return boundaries;
    }

    void report(const std::string& what) {
        if (problems_.size() < 20) problems_.push_back(what);
    }
    void expect(bool holds, const std::string& what) {
        if (!holds) report(what);
    }
    static std::string at(const char* layer, std::size_t index) {
        return std::string(layer) + "[" + std::to_string(index) + "]";
    }

    // A pair of offsets: in order, not empty, inside the text, on code point boundaries.
    Range span(const json& value, const std::string& where) {
        if (!value.is_array() || value.size() != 2 || !value[0].is_number_unsigned() ||
            !value[1].is_number_unsigned()) {
            report(where + ": not a pair of offsets: " + value.dump());
            return {};
        }
        const Range range{value[0].get<std::size_t>(), value[1].get<std::size_t>()};
        if (range.start >= range.end || range.end >= boundaries_.size()) {
            report(where + ": empty or outside the text: " + value.dump());
            return {};
        }
        expect(boundaries_[range.start] && boundaries_[range.end], where + ": inside a code point: " + value.dump());
        return range;
    }

    // The spans of a role: in text order, none over another.
    std::optional<Range> role(const json& element, const char* name, const std::string& where) {
        std::optional<Range> whole;
        for (const json& piece : element.at(name)) {
            const Range range = span(piece, where + "." + name);
            expect(!whole || whole->end <= range.start, where + "." + name + ": not in order");
            whole = Range{whole ? whole->start : range.start, range.end};
        }
        return whole;
    }

    void one_of(const json& value, const Names& names, const std::string& where) {
        expect(std::find(names.begin(), names.end(), value) != names.end(), where + ": unknown " + value.dump());
    }
    void share(const json& value, const std::string& where) {
        expect(value.is_number() && value >= 0.0 && value <= 1.0, where + ": not within 0 and 1: " + value.dump());
    }
    void reasons(const json& value, const std::string& where) {
        expect(value.is_array() && std::all_of(value.begin(), value.end(),
                                               [](const json& reason) { return reason.is_string() && reason != ""; }),
               where + ": why");
    }
    void id(const json& element, char letter, std::size_t index, const std::string& where) {
        expect(element.at("id") == letter + std::to_string(index + 1), where + ": id");
    }

    // The element of a layer that an id names, null for a null.
    const json* resolve(const json& value, const char* layer, const std::string& where) {
        if (value.is_null()) return nullptr;
        const std::string id = value.get<std::string>();
        const std::size_t number = id.size() > 1 ? std::stoul(id.substr(1)) : 0;
        if (number == 0 || number > record_.at(layer).size() || record_.at(layer)[number - 1].at("id") != id) {
            report(where + ": unknown id " + id);
            return nullptr;
        }
        return &record_.at(layer)[number - 1];
    }

    // What is said in an attribution is said by its speaker.
    void attributed(const json& element, const std::string& where) {
        const json* attribution = resolve(element.at("attribution"), "attributions", where);
        expect(element.at("speaker") == (attribution != nullptr ? attribution->at("speaker") : json(nullptr)),
               where + ": not the speaker of its attribution");
    }

    void sentences() {
        std::uint64_t end = 0;
        std::uint64_t paragraph = 0;
        for (std::size_t i = 0; i < record_.at("sentences").size(); ++i) {
            const json& sentence = record_["sentences"][i];
            const std::string where = at("sentences", i);
            const Range range = span(sentence.at("span"), where);
            expect(range.start >= end, where + ": over the one before");
            expect(sentence.at("paragraph") >= paragraph, where + ": paragraph goes back");
            share(sentence.at("check_worthiness"), where);
            end = range.end;
            paragraph = sentence["paragraph"];
        }
    }

    void speakers() {
        for (std::size_t i = 0; i < record_.at("speakers").size(); ++i) {
            const json& speaker = record_["speakers"][i];
            const std::string where = at("speakers", i);
            id(speaker, 's', i, where);
            expect(speaker.at("name").is_string() && speaker["name"] != "", where + ": no name");
            expect(speaker.at("role").is_string(), where + ": role");
            one_of(speaker.at("type"), {"person", "group", "org", "doc", "unknown"}, where);
            std::uint64_t start = 0;
            for (const json& mention : speaker.at("mentions")) {
                const Range range = span(mention.at("span"), where + ".mentions");
                one_of(mention.at("form"), {"name", "title", "pronoun"}, where);
                expect(range.start >= start, where + ".mentions: not in order");
                start = range.start;
            }
        }
    }

    void attributions() {
        for (std::size_t i = 0; i < record_.at("attributions").size(); ++i) {
            const json& attribution = record_["attributions"][i];
            const std::string where = at("attributions", i);
            id(attribution, 'a', i, where);
            resolve(attribution.at("speaker"), "speakers", where);
            role(attribution, "source", where);
            role(attribution, "cue", where);
            role(attribution, "content", where);
            one_of(attribution.at("mode"), {"direct", "indirect", "mixed"}, where);
            one_of(attribution.at("act"), {"speech", "thought"}, where);
            one_of(attribution.at("polarity"), {"positive", "negative"}, where);
            share(attribution.at("confidence"), where);
            reasons(attribution.at("why"), where);
        }
    }

    void claims() {
        std::uint64_t start = 0;
        for (std::size_t i = 0; i < record_.at("claims").size(); ++i) {
            const json& claim = record_["claims"][i];
            const std::string where = at("claims", i);
            id(claim, 'c', i, where);
            const Range range = span(claim.at("span"), where);
            expect(range.start >= start, where + ": not in order");
            start = range.start;
            attributed(claim, where);
            for (const json& type : claim.at("types")) {
                one_of(
                    type,
                    {"quantity", "event", "causal", "comparison", "prediction", "policy", "evaluation", "definition"},
                    where);
            }
            share(claim.at("check_worthiness"), where);
            for (const json& qualifier : claim.at("qualifiers")) {
                one_of(qualifier.at("kind"), {"negation", "hedge", "modality", "quantity", "time"}, where);
                span(qualifier.at("span"), where + ".qualifiers");
            }
            reasons(claim.at("why"), where);
        }
    }

    void shifts() {
        std::uint64_t start = 0;
        for (std::size_t i = 0; i < record_.at("shifts").size(); ++i) {
            const json& shift = record_["shifts"][i];
            const std::string where = at("shifts", i);
            id(shift, 'p', i, where);
            one_of(shift.at("kind"), {"introduce", "end", "increase", "decrease", "replace", "reverse", "continue"},
                   where);
            one_of(shift.at("status"), {"enacted", "announced", "proposed", "predicted", "denied"}, where);
            const std::optional<Range> cue = role(shift, "cue", where);
            expect(cue && cue->start >= start, where + ": without cue, or not in the order of cues");
            if (cue) start = cue->start;
            for (const char* name : {"actor", "policy", "from", "to"}) role(shift, name, where);
            attributed(shift, where);
            share(shift.at("confidence"), where);
            reasons(shift.at("why"), where);
        }
    }

    std::vector<bool> boundaries_;
    json record_;
    std::vector<std::string> problems_;
};

}  // namespace sayso::testing
