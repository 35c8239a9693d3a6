// An element of a record taken apart into the places where it stands and the rest, for formats that keep places by
// themselves (Web Annotation, brat), and put together again.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "export/json.h"
#include "export/schema.h"
#include "spans.h"

namespace sayso {

// One role of an element, or one item of a list of items.
struct Part {
    std::string role;          // the name of the field
    std::vector<Span> spans;   // UTF-16, in text order; one for a "span" and for items
    std::optional<Json> item;  // of items: what the item has besides its span
};

struct Parts {
    std::vector<Part> parts;  // the main role first, if it is there
    Json rest;                // the fields that are no places. A field that this version does not know leaves an
                              // empty list here, which keeps its place among the others.
};

[[nodiscard]] Parts take_apart(const Layer& layer, const Json& element);

// The inverse. Fields come in the order of the format, unknown ones behind, as complete() (import/complete.h) has them.
[[nodiscard]] Json put_together(const Layer& layer, Parts parts);

}  // namespace sayso
