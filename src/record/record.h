// The record: a document as one JSON object, format sayso/1 (docs/format.md).
#pragma once

#include <string>
#include <string_view>

#include "document.h"

namespace sayso {

enum class OffsetUnit : unsigned char { utf16, codepoint, utf8 };

// UTF-8 JSON on one line, without a line feed. The same document gives the same bytes on every platform.
[[nodiscard]] std::string record(const Document& document, OffsetUnit unit, std::string_view id);

}  // namespace sayso
