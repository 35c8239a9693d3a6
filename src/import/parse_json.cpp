#include "import/parse_json.h"

#include <array>
#include <string>

namespace sayso {

namespace {

// What the parser would take, but at a price. Of bytes that are no JSON it tells afterwards.
struct Shape {
    bool too_deep = false;
    bool too_wide = false;
};

// Counts brackets, and the colons of each object, outside of strings.
Shape shape_of(std::string_view bytes) {
    std::array<unsigned, deepest_import + 1> colons{};
    unsigned depth = 0;
    bool in_string = false;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (in_string) {
            if (c == '\\') {
                ++at;
            } else if (c == '"') {
                in_string = false;
            }
        } else if (c == '"') {
            in_string = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepest_import) return {.too_deep = true};
            colons[depth] = 0;
        } else if ((c == ']' || c == '}') && depth > 0) {
            --depth;
        } else if (c == ':' && ++colons[depth] > most_fields) {
            return {.too_wide = true};
        }
    }
    return {};
}

}  // namespace

std::variant<Json, ImportError> parse_json(std::string_view bytes) {
    if (bytes.size() > largest_import) {
        return ImportError{"The file is larger than " + std::to_string(largest_import >> 20U) +
                           " MiB: export the annotations of each article by themselves."};
    }
    const Shape shape = shape_of(bytes);
    if (shape.too_deep) {
        return ImportError{"The file nests more than " + std::to_string(deepest_import) +
                           " levels deep, which no record does: choose the file that was exported."};
    }
    if (shape.too_wide) {
        return ImportError{"The file has an object of more than " + std::to_string(most_fields) +
                           " fields, which no record has: choose the file that was exported."};
    }
    Json json = Json::parse(bytes, nullptr, false);
    if (json.is_discarded()) {
        return ImportError{
            "The file is not JSON, or not all of it: choose the file that was exported, or export it again."};
    }
    return json;
}

}  // namespace sayso
