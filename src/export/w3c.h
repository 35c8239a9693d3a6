// W3C Web Annotation: the Data Model and the JSON-LD serialisation of 2017 (www.w3.org/TR/annotation-model).
#pragma once

#include <string>
#include <string_view>

#include "export/json.h"

namespace sayso {

// An AnnotationCollection on one line, with one embedded page that has an Annotation for each speaker, attribution,
// claim and shift. Every place is a target of its own with a TextQuoteSelector and a TextPositionSelector; what the
// model has no words for are properties "sayso:..." (docs/exports.md). read_w3c() gives the same record again.
// `record` is complete (import/complete.h).
[[nodiscard]] std::string write_w3c(const Json& record, std::u16string_view text);

}  // namespace sayso
