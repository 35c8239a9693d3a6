// The C ABI of the WebAssembly modules; exports.txt lists it, sayso-binding.mjs is its only caller.
//
// Strings cross the border as JavaScript holds them, as UTF-16 code units with an explicit length, so that NULs and
// lone surrogates arrive unharmed. The record goes back as UTF-8. Whoever gets memory from here gives it back here.
//
// The modules have no exceptions. sayso_allocate answers null when memory is short; where the analysis itself runs
// out of memory the module aborts, the call ends with a JavaScript error, and the instance must not be used again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "sayso.h"
#include "text/utf8.h"

extern "C" {

// Room for a string of that many code units. Null when there is no memory for it.
char16_t* sayso_allocate(std::size_t units) {
    return static_cast<char16_t*>(std::malloc(units > 0 ? units * sizeof(char16_t) : 1));
}

void sayso_free(char16_t* string) {
    std::free(string);
}

// Annotates a text. The record waits behind the handle until sayso_json_release. `offset_unit`: see sayso::OffsetUnit.
const std::string* sayso_annotate(const char16_t* text, std::size_t text_units, unsigned offset_unit,
                                  const char16_t* id, std::size_t id_units) {
    const sayso::Document document = sayso::read(std::u16string(text, text_units));
    const std::string id_utf8 = sayso::to_utf8(std::u16string_view(id, id_units));
    return new std::string(sayso::record(document, static_cast<sayso::OffsetUnit>(offset_unit), id_utf8));
}

const char* sayso_json_bytes(const std::string* json) {
    return json->data();
}

std::size_t sayso_json_length(const std::string* json) {
    return json->size();
}

void sayso_json_release(const std::string* json) {
    delete json;
}

// NUL-terminated, static.
const char* sayso_version() {
    static const std::string version{sayso::version()};
    return version.c_str();
}

}  // extern "C"
