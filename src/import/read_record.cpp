#include "import/read_record.h"

#include <optional>
#include <string>
#include <utility>

#include "export/span_lists.h"
#include "import/complete.h"
#include "import/offset_index.h"
#include "record/names.h"

namespace sayso {

namespace {

std::optional<OffsetUnit> unit_named(std::string_view name) {
    for (const OffsetUnit unit : {OffsetUnit::utf16, OffsetUnit::codepoint, OffsetUnit::utf8})
        if (name == name_of(unit)) return unit;
    return std::nullopt;
}

}  // namespace

std::variant<Imported, ImportError> read_record(Json json, std::u16string_view text) {
    if (string_field(json, "format") != "sayso/1") {
        return ImportError{
            "The file is no record of the format sayso/1: choose one that Sayso wrote, or tell its format."};
    }
    const std::optional<OffsetUnit> unit = unit_named(string_field(json, "offset_unit"));
    if (!unit) {
        return ImportError{
            "The record does not say what its offsets count: \"offset_unit\" must be utf16, codepoint or utf8."};
    }
    const OffsetIndex index(text, *unit);
    const Json* length = field(json, "length");
    if (length != nullptr && (!length->is_number_unsigned() || *length != index.length())) {
        return ImportError{"The record is of another text: that one had the length " + to_line(*length) +
                           ", this one has " + std::to_string(index.length()) +
                           ". Open the article that the record was made of, unchanged."};
    }
    std::string problem;
    const bool well = change_spans(json, [&](Json& pair) {
        const std::optional<Span> span = index.span(pair[0].get<std::uint64_t>(), pair[1].get<std::uint64_t>());
        if (!span) {
            problem = to_line(pair);
            return false;
        }
        pair = pair_of(*span);
        return true;
    });
    if (!well) {
        return ImportError{"The span " + problem +
                           " of the record is empty, outside of the text or ends inside a character: "
                           "check \"offset_unit\", and open the article that the record was made of, unchanged."};
    }
    return complete({std::move(json), {}, 0}, text);
}

}  // namespace sayso
