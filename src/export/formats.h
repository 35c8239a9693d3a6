// The formats of export and import, and the two calls that the command line and the page make.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "import/import_error.h"
#include "record/record.h"

namespace sayso {

enum class Format : unsigned char {
    json,      // sayso/1, docs/format.md
    w3c,       // Web Annotation, JSON-LD
    brat,      // standoff, the .ann beside the text
    csv,       // RFC 4180, a mark a row
    tei,       // P5, the text with its speakers
    markdown,  // a report
    html,      // the text with its marks, a page of its own
};

// "json", "w3c", "brat", "csv", "tei", "markdown", "html".
[[nodiscard]] const char* name_of(Format format);
[[nodiscard]] std::optional<Format> format_named(std::string_view name);
// Of a file in the format: ".json" ... The records of several articles may be told from Web Annotations by it.
[[nodiscard]] const char* file_ending_of(Format format);

// A record (UTF-8 JSON, any offset unit) and the text that it was made of in another format, as UTF-8. `unit` is what
// the offsets of json and csv count; w3c and brat count code points, as their specifications say.
// Linear in the text and the number of marks, unless those lie over each other.
[[nodiscard]] std::variant<std::string, ImportError> export_record(std::string_view record, std::u16string_view text,
                                                                   Format format, OffsetUnit unit);

struct ImportedRecord {
    std::string record;                 // UTF-8 JSON on one line, every field there
    std::vector<std::string> warnings;  // what was left out, and why
};

// {"record": ..., "warnings": [...]}
[[nodiscard]] std::string as_json(const ImportedRecord& imported);

// json, w3c or brat back into a record. Without a format the content tells which it is.
[[nodiscard]] std::variant<ImportedRecord, ImportError> import_annotations(std::string_view file,
                                                                           std::u16string_view text,
                                                                           std::optional<Format> format,
                                                                           OffsetUnit unit);

}  // namespace sayso
