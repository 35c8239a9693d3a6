// The fields of the record (docs/format.md) as data, for all that reads or writes records without analysing.
//
// Elements may have further fields: those of a person's corrections, those of later versions. They are kept as they
// are, and what looks like spans in them (span_lists.h) is treated as spans.
#pragma once

#include <string_view>
#include <vector>

namespace sayso {

enum class FieldShape : unsigned char {
    id,
    text,
    word,       // one of the names in `names`
    words,      // a list of them
    share,      // a number from 0 to 1
    whole,      // a whole number
    reference,  // the id of an element of the layer `names`, or null
    span,
    spans,  // a role: spans in text order
    items,  // a list of objects with a span each
    list,   // of anything
};

struct Field {
    std::string_view name;
    FieldShape shape;
    std::string_view names;     // words: the allowed ones, each between spaces; reference: the layer
    std::vector<Field> fields;  // items: what each has
};

struct Layer {
    std::string_view name;   // "attributions"
    std::string_view noun;   // "attribution"
    std::string_view title;  // "Attribution"
    char letter;             // of the ids
    std::string_view main;   // the role that stands for the whole element
    std::vector<Field> fields;
};

// speakers, attributions, claims, shifts: the layers whose elements have ids.
[[nodiscard]] const std::vector<Layer>& mark_layers();

// The layer of that name, noun or title; null when there is none.
[[nodiscard]] const Layer* find_layer(std::string_view name);
[[nodiscard]] const Field* find_field(const std::vector<Field>& fields, std::string_view name);

// The elements of `sentences`.
[[nodiscard]] const std::vector<Field>& sentence_fields();

[[nodiscard]] inline bool is_list_field(const Field& field) {
    return field.shape == FieldShape::words || field.shape == FieldShape::list;
}

// Is `word` one of the names of a field of words?
[[nodiscard]] bool allows(const Field& field, std::string_view word);

}  // namespace sayso
