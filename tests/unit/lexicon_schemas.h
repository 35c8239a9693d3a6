// What the lines of each lexicon file may hold.
#pragma once

#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace sayso::testing {

// What a field may hold: one of some words, or anything that a check of its own takes.
using Check = bool (*)(const std::string&);

struct Field {
    std::vector<std::string> words;  // separated by spaces in the table below
    Check check = nullptr;
};

struct Schema {
    std::vector<Field> fields;
    std::size_t optional = 0;            // how many of the last fields may be missing
    std::size_t identifying_fields = 0;  // keys may stand twice if these fields differ: "plan" as verb and as noun
    bool last_repeats = false;           // any number of the last field
    bool folded_tokens = true;           // keys are found word by word, so they must be spelt as the tokens of a text
};

inline std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
    if (text.empty() || text.back() == separator) parts.emplace_back();
    return parts;
}

inline Field one_of(const std::string& words) {
    return {split(words, ' '), nullptr};
}
inline Field any(Check check) {
    return {{}, check};
}

inline bool is_lower_words(const std::string& text) {
    return !text.empty() && text.front() != ' ' && text.back() != ' ' && text.find("  ") == std::string::npos &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || c == ' ' || c == '-' || c == '\'' || c == '.'; });
}

inline bool is_full_name(const std::string& text) {
    std::string letters = text;
    letters.erase(std::remove(letters.begin(), letters.end(), ','), letters.end());
    return is_lower_words(letters);
}

inline bool is_variants(const std::string& text) {
    const std::vector<std::string> forms = split(text, ',');
    return std::all_of(forms.begin(), forms.end(), is_lower_words) &&
           std::set(forms.begin(), forms.end()).size() == forms.size();
}

inline bool is_alternatives(const std::string& text) {
    const std::vector<std::string> words = split(text, '|');
    return std::all_of(words.begin(), words.end(), is_lower_words) &&
           std::set(words.begin(), words.end()).size() == words.size();
}

inline bool is_number(const std::string& text) {
    const std::string digits = text.starts_with('-') ? text.substr(1) : text;
    return !digits.empty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

inline bool is_shapes(const std::string& text) {
    return !text.empty() && text.find_first_not_of("qctwiognsa") == std::string::npos &&
           std::set(text.begin(), text.end()).size() == text.size();
}

inline const std::map<std::string, Schema>& schemas() {
    static const Field form = one_of("verb noun phrase");
    static const Field gender = one_of("male female any");
    static const Field shift_kind = one_of("introduce end increase decrease replace reverse continue");
    static const Field strength = one_of("1 2 3");
    static const Field status = one_of("enacted announced proposed predicted denied");
    static const Field word_class = one_of(
        "noun pronoun determiner adjective adverb number preposition subordinator conjunction infinitive_marker "
        "auxiliary modal verb_base negation possessive particle");
    static const std::map<std::string, Schema> table{
        {"abbreviations",
         {.fields = {one_of("before_name before_number month inner ends_freely ends_rarely")}, .folded_tokens = false}},
        {"acronyms", {.fields = {any(is_full_name)}}},
        {"attribution_phrases", {.fields = {one_of("according none possessed account")}}},
        {"calendar", {.fields = {one_of("weekday month zone date")}}},
        {"claim_causes", {.fields = {form}, .identifying_fields = 1}},
        {"claim_comparisons", {.fields = {form}, .identifying_fields = 1}},
        {"claim_definitions", {.fields = {form}, .identifying_fields = 1}},
        {"claim_evaluations", {.fields = {form}, .identifying_fields = 1}},
        {"claim_policies", {.fields = {form}, .identifying_fields = 1}},
        {"claim_predictions", {.fields = {form}, .identifying_fields = 1}},
        {"claim_private_matters", {.fields = {form}, .identifying_fields = 1}},
        {"claim_public_matters",
         {.fields = {form, one_of("harm crime money conflict state evidence")}, .identifying_fields = 1}},
        {"claim_result_participles", {}},
        {"document_nouns", {.fields = {one_of("author document")}}},
        {"function_words", {.fields = {word_class, word_class, word_class}, .optional = 2, .folded_tokens = false}},
        {"group_nouns", {.fields = {one_of("singular plural")}}},
        {"hedges", {}},
        {"irregular_nouns", {.fields = {any(is_lower_words)}}},
        {"irregular_verbs", {.fields = {any(is_variants), any(is_variants)}}},
        {"kinship", {.fields = {gender}}},
        {"editorial_labels", {}},
        {"media_nouns", {}},
        {"modalities",
         {.fields = {one_of("future conditional obligation possibility ability")}, .folded_tokens = false}},
        {"more_verbs", {}},
        {"name_particles", {}},
        {"negations", {}},
        {"noun_synonyms", {.fields = {any(is_lower_words)}, .last_repeats = true}},
        {"organisation_words",
         {.fields = {one_of(
              "state court parliament force party company media education health association international place")},
          .folded_tokens = false}},
        {"person_nouns", {.fields = {gender}}},
        {"policy_actors", {.fields = {one_of("decides house outsider nobody")}}},
        {"policy_exclusions",
         {.fields = {one_of(
              "personnel election verdict battle markets spectacle weather casualties accident talk life")}}},
        {"policy_nouns", {.fields = {one_of("1 2")}}},
        {"quotation_context", {.fields = {one_of("work titled named called nickname term")}}},
        {"reporting_verbs",
         {.fields = {one_of("speech thought"),
                     one_of(
                         "neutral assertive distancing denying questioning directive commissive cognitive evaluative"),
                     any(is_shapes)}}},
        {"sentence_starters", {}},
        {"shift_governors", {.fields = {one_of("verb noun other"), status}, .identifying_fields = 1}},
        {"shift_nouns", {.fields = {shift_kind, strength}}},
        {"shift_phrases", {.fields = {shift_kind, one_of("clause subject actor after former latter"), strength}}},
        {"shift_position_verbs", {}},
        {"shift_verbs",
         {.fields = {shift_kind, one_of("object subject target either from on of with to into over for by clause none"),
                     strength, any(is_alternatives)},
          .optional = 1,
          .identifying_fields = 2}},
        {"time_words", {.fields = {one_of("point unit")}, .folded_tokens = false}},
        {"title_modifiers", {.fields = {one_of("other same")}}},
        {"titles", {.fields = {one_of("honorific office rank"), gender}, .folded_tokens = false}},
        {"confidence_weights", {.fields = {any(is_number)}, .folded_tokens = false}},
        {"worthiness_weights", {.fields = {any(is_number)}, .folded_tokens = false}},
        {"pronoun_weights", {.fields = {any(is_number)}, .folded_tokens = false}},
        {"pronoun_weights_of_bodies", {.fields = {any(is_number)}, .folded_tokens = false}},
    };
    return table;
}

}  // namespace sayso::testing
