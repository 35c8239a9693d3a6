// The C ABI of the WebAssembly modules; exports.txt lists it, sayso-binding.mjs is its only caller.
//
// Strings cross the border as JavaScript holds them, as UTF-16 code units with an explicit length, so that NULs and
// lone surrogates arrive unharmed. Answers go back as UTF-8. Whoever gets memory from here gives it back here.
//
// The modules have no exceptions. sayso_allocate answers null when memory is short; where the analysis itself runs
// out of memory the module aborts, the call ends with a JavaScript error, and the instance must not be used again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "export/formats.h"
#include "sayso.h"
#include "text/utf8.h"

// What a call comes to. It waits behind its handle until sayso_answer_release.
struct Answer {
    std::string text;       // a record, a file, or
    bool is_error = false;  // a message that says what to do
};

namespace {

std::string utf8(const char16_t* text, std::size_t units) {
    return sayso::to_utf8(std::u16string_view(text, units));
}

const Answer* refusal(std::string message) {
    return new Answer{std::move(message), true};
}

}  // namespace

extern "C" {

// Room for a string of that many code units. Null when there is no memory for it.
char16_t* sayso_allocate(std::size_t units) {
    return static_cast<char16_t*>(std::malloc(units > 0 ? units * sizeof(char16_t) : 1));
}

void sayso_free(char16_t* string) {
    std::free(string);
}

// Annotates a text. `offset_unit`: see sayso::OffsetUnit.
const Answer* sayso_annotate(const char16_t* text, std::size_t text_units, const char16_t* id, std::size_t id_units,
                             unsigned offset_unit) {
    const sayso::Document document = sayso::read(std::u16string(text, text_units));
    return new Answer{sayso::record(document, static_cast<sayso::OffsetUnit>(offset_unit), utf8(id, id_units))};
}

// A record (JSON) and its text in another format, named as by sayso::name_of.
const Answer* sayso_export(const char16_t* record, std::size_t record_units, const char16_t* text,
                           std::size_t text_units, const char16_t* format, std::size_t format_units,
                           unsigned offset_unit) {
    const std::string name = utf8(format, format_units);
    const std::optional<sayso::Format> wanted = sayso::format_named(name);
    if (!wanted) return refusal("Sayso does not know the format \"" + name + "\".");
    auto result = sayso::export_record(utf8(record, record_units), std::u16string_view(text, text_units), *wanted,
                                       static_cast<sayso::OffsetUnit>(offset_unit));
    if (auto* error = std::get_if<sayso::ImportError>(&result)) return refusal(std::move(error->message));
    return new Answer{std::get<std::string>(std::move(result))};
}

// A file of annotations read into {"record", "warnings"}. An empty format: the content tells.
const Answer* sayso_import(const char16_t* file, std::size_t file_units, const char16_t* text, std::size_t text_units,
                           const char16_t* format, std::size_t format_units, unsigned offset_unit) {
    const std::string name = utf8(format, format_units);
    const std::optional<sayso::Format> given = sayso::format_named(name);
    if (!given && !name.empty()) return refusal("Sayso does not know the format \"" + name + "\".");
    auto result = sayso::import_annotations(utf8(file, file_units), std::u16string_view(text, text_units), given,
                                            static_cast<sayso::OffsetUnit>(offset_unit));
    if (auto* error = std::get_if<sayso::ImportError>(&result)) return refusal(std::move(error->message));
    return new Answer{sayso::as_json(std::get<sayso::ImportedRecord>(result))};
}

const char* sayso_answer_bytes(const Answer* answer) {
    return answer->text.data();
}

std::size_t sayso_answer_length(const Answer* answer) {
    return answer->text.size();
}

bool sayso_answer_is_error(const Answer* answer) {
    return answer->is_error;
}

void sayso_answer_release(const Answer* answer) {
    delete answer;
}

// NUL-terminated, static.
const char* sayso_version() {
    static const std::string version{sayso::version()};
    return version.c_str();
}

}  // extern "C"
