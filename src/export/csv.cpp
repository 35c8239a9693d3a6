#include "export/csv.h"

#include <array>

#include "export/lookup.h"
#include "export/schema.h"
#include "record/offset_map.h"

namespace sayso {

namespace {

constexpr std::array columns{"article", "layer",       "id",     "start",  "end",  "text", "speaker",
                             "role",    "type",        "source", "cue",    "mode", "act",  "polarity",
                             "kind",    "status",      "actor",  "policy", "from", "to",   "types",
                             "percent", "attribution", "by",     "state",  "note", "why"};

// What makes spreadsheets calculate: OWASP's list ("CSV Injection"), and the full-width signs that some take for the
// same. White space before it does not help.
bool looks_like_formula(std::string_view field) {
    const std::size_t first = field.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return false;
    if (field.find_first_of("\t\r\n") == 0) return true;
    const std::string_view rest = field.substr(first);
    for (const std::string_view sign :
         {"=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"})
        if (rest.starts_with(sign)) return true;
    return false;
}

std::string escaped(const std::string& field) {
    std::string safe = looks_like_formula(field) ? "'" + field : field;
    if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
    std::string quoted = "\"";
    for (const char c : safe) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string value_of(std::string_view column, const Layer& layer, const Json& mark, const Lookup& lookup) {
    const std::string name(column);
    if (name == "article") return string_field(lookup.record(), "id");
    if (name == "layer") return std::string(layer.noun);
    if (name == "text") {
        if (layer.name == "speakers") return string_field(mark, "name");
        return lookup.words(mark, std::string(layer.main).c_str());
    }
    if (name == "speaker") return lookup.speaker_name(mark);
    if (name == "percent") return percent(mark, layer.name == "claims" ? "check_worthiness" : "confidence");
    const Json* value = field(mark, name);
    if (value == nullptr) return {};
    if (value->is_string()) return value->get<std::string>();
    if (name == "types" || name == "why") return joined(*value, "; ");
    return lookup.words(mark, column.data());
}

}  // namespace

std::string write_csv(const Json& record, std::u16string_view text, OffsetUnit unit) {
    const Lookup lookup(record, text);
    const OffsetMap offset(text, unit);
    std::string csv;
    for (const char* column : columns) csv += (csv.empty() ? "" : ",") + std::string(column);
    csv += "\r\n";
    for (const Layer& layer : mark_layers()) {
        for (const Json& mark : record[std::string(layer.name)]) {
            const Span extent = extent_of(mark);
            std::string row;
            for (const std::string_view column : columns) {
                if (column != columns.front()) row += ',';
                if (column == "start" || column == "end") {
                    if (!extent.empty()) row += std::to_string(offset(column == "start" ? extent.start : extent.end));
                } else {
                    row += escaped(value_of(column, layer, mark, lookup));
                }
            }
            csv += row + "\r\n";
        }
    }
    return csv;
}

}  // namespace sayso
