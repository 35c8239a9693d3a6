// Sayso: who says what in a news text, what is claimed, and which policies change.
//
//   sayso::Document document = sayso::read(u"\"We stay,\" said Mayor Ann Orr.");
//   std::string json = sayso::record(document, sayso::OffsetUnit::utf16, "my-article");
//
// read() never fails: any sequence of UTF-16 code units gives a document, whose offsets lie inside it.
// Time and memory are linear in the length of the text. Deterministic; no global state, safe from several threads.
#pragma once

#include <string>
#include <string_view>

#include "document.h"
#include "record/record.h"
#include "text/utf8.h"

namespace sayso {

[[nodiscard]] Document read(std::u16string text);

// Only the layers that need no model: sentences, tokens, quotations. What the learned reader sees.
[[nodiscard]] Document read_surface(std::u16string text);

[[nodiscard]] std::string_view version();

}  // namespace sayso
