#include "export/schema.h"

#include <algorithm>
#include <string>

namespace sayso {

namespace {

using enum FieldShape;

std::vector<Layer> make_layers() {
    return {
        {"speakers",
         "speaker",
         "Speaker",
         's',
         "mentions",
         {{"id", id, "", {}},
          {"name", text, "", {}},
          {"role", text, "", {}},
          {"type", word, " person group org doc unknown ", {}},
          {"mentions", items, "", {{"span", span, "", {}}, {"form", word, " name title pronoun ", {}}}}}},
        {"attributions",
         "attribution",
         "Attribution",
         'a',
         "content",
         {{"id", id, "", {}},
          {"speaker", reference, "speakers", {}},
          {"source", spans, "", {}},
          {"cue", spans, "", {}},
          {"content", spans, "", {}},
          {"mode", word, " direct indirect mixed ", {}},
          {"act", word, " speech thought ", {}},
          {"polarity", word, " positive negative ", {}},
          {"confidence", share, "", {}},
          {"why", list, "", {}}}},
        {"claims",
         "claim",
         "Claim",
         'c',
         "span",
         {{"id", id, "", {}},
          {"span", span, "", {}},
          {"attribution", reference, "attributions", {}},
          {"speaker", reference, "speakers", {}},
          {"types", words, " quantity event causal comparison prediction policy evaluation definition ", {}},
          {"check_worthiness", share, "", {}},
          {"qualifiers",
           items,
           "",
           {{"kind", word, " negation hedge modality quantity time ", {}}, {"span", span, "", {}}}},
          {"why", list, "", {}}}},
        {"shifts",
         "shift",
         "Shift",
         'p',
         "cue",
         {{"id", id, "", {}},
          {"kind", word, " introduce end increase decrease replace reverse continue ", {}},
          {"status", word, " enacted announced proposed predicted denied ", {}},
          {"cue", spans, "", {}},
          {"actor", spans, "", {}},
          {"policy", spans, "", {}},
          {"from", spans, "", {}},
          {"to", spans, "", {}},
          {"attribution", reference, "attributions", {}},
          {"speaker", reference, "speakers", {}},
          {"confidence", share, "", {}},
          {"why", list, "", {}}}},
    };
}

}  // namespace

const std::vector<Layer>& mark_layers() {
    static const std::vector<Layer> layers = make_layers();
    return layers;
}

const Layer* find_layer(std::string_view name) {
    const std::vector<Layer>& layers = mark_layers();
    const auto found = std::find_if(layers.begin(), layers.end(), [name](const Layer& layer) {
        return name == layer.name || name == layer.noun || name == layer.title;
    });
    return found == layers.end() ? nullptr : &*found;
}

const Field* find_field(const std::vector<Field>& fields, std::string_view name) {
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const Field& f) { return f.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

const std::vector<Field>& sentence_fields() {
    static const std::vector<Field> fields{
        {"span", span, "", {}}, {"paragraph", whole, "", {}}, {"check_worthiness", share, "", {}}};
    return fields;
}

bool allows(const Field& field, std::string_view word) {
    if (word.empty() || word.find(' ') != std::string_view::npos) return false;
    return field.names.find(' ' + std::string(word) + ' ') != std::string_view::npos;
}

}  // namespace sayso
