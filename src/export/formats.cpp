#include "export/formats.h"

#include <array>
#include <utility>

#include "export/brat.h"
#include "export/csv.h"
#include "export/html.h"
#include "export/json_record.h"
#include "export/markdown.h"
#include "export/tei.h"
#include "export/w3c.h"
#include "import/parse_json.h"
#include "import/read_brat.h"
#include "import/read_record.h"
#include "import/read_w3c.h"

namespace sayso {

namespace {

constexpr std::array all_formats{Format::json, Format::w3c,      Format::brat, Format::csv,
                                 Format::tei,  Format::markdown, Format::html};

ImportError not_readable(Format format) {
    return {std::string("Sayso writes ") + name_of(format) +
            " but cannot read it: import a file that was exported as json, w3c or brat."};
}

// Both are JSON; only a record says so in "format".
Format format_of_json(const Json& json) {
    return json.is_object() && json.contains("format") ? Format::json : Format::w3c;
}

std::variant<Imported, ImportError> read_file(std::string_view file, std::u16string_view text,
                                              std::optional<Format> format) {
    if (format && *format > Format::brat) return not_readable(*format);
    const std::size_t first = file.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    const bool is_json = first != std::string_view::npos && (file[first] == '{' || file[first] == '[');
    if (format ? *format == Format::brat : !is_json) return read_brat(file, text);
    std::variant<Json, ImportError> parsed = parse_json(file);
    if (auto* error = std::get_if<ImportError>(&parsed)) return std::move(*error);
    Json& json = std::get<Json>(parsed);
    if (format.value_or(format_of_json(json)) == Format::json) return read_record(std::move(json), text);
    return read_w3c(json, text);
}

}  // namespace

const char* name_of(Format format) {
    switch (format) {
        case Format::json:
            return "json";
        case Format::w3c:
            return "w3c";
        case Format::brat:
            return "brat";
        case Format::csv:
            return "csv";
        case Format::tei:
            return "tei";
        case Format::markdown:
            return "markdown";
        case Format::html:
            return "html";
    }
    return "";
}

std::optional<Format> format_named(std::string_view name) {
    for (const Format format : all_formats)
        if (name == name_of(format)) return format;
    return std::nullopt;
}

const char* file_ending_of(Format format) {
    switch (format) {
        case Format::json:
            return ".json";
        case Format::w3c:
            return ".jsonld";
        case Format::brat:
            return ".ann";
        case Format::csv:
            return ".csv";
        case Format::tei:
            return ".xml";
        case Format::markdown:
            return ".md";
        case Format::html:
            return ".html";
    }
    return "";
}

std::variant<std::string, ImportError> export_record(std::string_view record, std::u16string_view text, Format format,
                                                     OffsetUnit unit) {
    std::variant<Imported, ImportError> read = read_file(record, text, Format::json);
    if (auto* error = std::get_if<ImportError>(&read)) return std::move(*error);
    const Json& complete_record = std::get<Imported>(read).record;
    switch (format) {
        case Format::json:
            return write_json(complete_record, text, unit);
        case Format::w3c:
            return write_w3c(complete_record, text);
        case Format::brat:
            return write_brat(complete_record, text);
        case Format::csv:
            return write_csv(complete_record, text, unit);
        case Format::tei:
            return write_tei(complete_record, text);
        case Format::markdown:
            return write_markdown(complete_record, text);
        case Format::html:
            return write_html(complete_record, text);
    }
    return ImportError{"Sayso does not know the format."};
}

std::string as_json(const ImportedRecord& imported) {
    return "{\"record\":" + imported.record + ",\"warnings\":" + to_line(Json(imported.warnings)) + "}";
}

std::variant<ImportedRecord, ImportError> import_annotations(std::string_view file, std::u16string_view text,
                                                             std::optional<Format> format, OffsetUnit unit) {
    std::variant<Imported, ImportError> read = read_file(file, text, format);
    if (auto* error = std::get_if<ImportError>(&read)) return std::move(*error);
    auto& imported = std::get<Imported>(read);
    if (imported.untold > 0)
        imported.warnings.push_back("There are " + std::to_string(imported.untold) + " further warnings of that kind.");
    return ImportedRecord{write_json(imported.record, text, unit), std::move(imported.warnings)};
}

}  // namespace sayso
