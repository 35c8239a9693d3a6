// Reads articles (JSON lines with "id" and "text") from standard input and prints for each one a line of JSON: "id" and
// "references", all places where the text speaks of somebody, in text order, each with "span" (code points), "form",
// "entity" (references with the same number mean the same one; null: unknown) and "why". A pronoun has "candidates",
// too: [reference, [sign ...]] for each one that agrees, nearest first, and the list of all "signs" comes with each
// article.
//
// For training the weights of the signs (train.py) and for measuring (tools/measure_pronouns.py).
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <variant>

#include "record/offset_map.h"
#include "sayso.h"
#include "speakers/pronouns.h"
#include "speakers/resolution.h"
#include "text/utf8.h"

namespace {

using sayso::Index;

const char* name_of(sayso::MentionForm form) {
    switch (form) {
        case sayso::MentionForm::name:
            return "name";
        case sayso::MentionForm::title:
            return "title";
        default:
            return "pronoun";
    }
}

nlohmann::ordered_json candidates(const sayso::Discourse& discourse, Index reference) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const sayso::Candidate& candidate : find_candidates(discourse, sayso::pronoun_of(discourse, reference)))
        list.push_back({candidate.reference, candidate.signs});
    return list;
}

nlohmann::ordered_json references(const sayso::Document& document) {
    const sayso::Discourse discourse = sayso::resolve_references(document);
    const sayso::OffsetMap offset(document.text, sayso::OffsetUnit::codepoint);
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (Index i = 0; i < discourse.references.all.size(); ++i) {
        const sayso::Reference& reference = discourse.reference(i);
        nlohmann::ordered_json entry;
        entry["span"] = {offset(reference.span.start), offset(reference.span.end)};
        entry["form"] = name_of(reference.form);
        entry["entity"] = nullptr;
        if (discourse.entity_of[i]) entry["entity"] = *discourse.entity_of[i];
        entry["why"] = discourse.why[i];
        if (reference.form == sayso::MentionForm::pronoun) entry["candidates"] = candidates(discourse, i);
        list.push_back(std::move(entry));
    }
    return list;
}

}  // namespace

int main() {
    std::string line;
    while (std::getline(std::cin, line)) {
        const nlohmann::json article = nlohmann::json::parse(line);
        const auto text = sayso::from_utf8(article["text"].get_ref<const std::string&>());
        if (!std::holds_alternative<std::u16string>(text)) continue;
        nlohmann::ordered_json out{{"id", article["id"]}, {"signs", sayso::sign_names()}};
        out["references"] = references(sayso::read(std::get<std::u16string>(text)));
        std::cout << out.dump() << '\n';
    }
}
