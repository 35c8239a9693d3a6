// The JSON type of records while they are exported and imported: objects keep the order of their fields.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace sayso {

using Json = nlohmann::ordered_json;

// One line of UTF-8. Ill-formed strings, which only another program's file may hold, become U+FFFD.
[[nodiscard]] inline std::string to_line(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// The same in ASCII, for formats that end their lines where Unicode ends lines.
[[nodiscard]] inline std::string to_ascii_line(const Json& json) {
    return json.dump(-1, ' ', true, Json::error_handler_t::replace);
}

// The field of an object, null when there is none or `json` is no object.
[[nodiscard]] inline const Json* field(const Json& json, const std::string& name) {
    if (!json.is_object()) return nullptr;
    const auto found = json.find(name);
    return found == json.end() ? nullptr : &*found;
}

// Objects that keep the order of their fields are searched from the start. None of ours has twenty fields; no file may
// have so many that the search takes long.
inline constexpr std::size_t most_fields = 1000;

// The field of an object, made as a null when it is not there; null when the object is full.
[[nodiscard]] inline Json* field_or_new(Json& object, const std::string& name) {
    const auto found = object.find(name);
    if (found != object.end()) return &*found;
    return object.size() < most_fields ? &object[name] : nullptr;
}

// The string of a field; empty when there is none.
[[nodiscard]] inline std::string string_field(const Json& json, const std::string& name) {
    const Json* value = field(json, name);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

}  // namespace sayso
