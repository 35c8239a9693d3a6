// Every lexicon file is well formed: what lexicon::parse would pass over in silence, or no lookup could ever find,
// fails here.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "segmented.h"

using namespace sayso;
using sayso::testing::segmented;
using sayso::testing::utf16;

namespace {

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

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
    if (text.empty() || text.back() == separator) parts.emplace_back();
    return parts;
}

Field one_of(const std::string& words) {
    return {split(words, ' '), nullptr};
}
Field any(Check check) {
    return {{}, check};
}

bool is_lower_words(const std::string& text) {
    return !text.empty() && text.front() != ' ' && text.back() != ' ' && text.find("  ") == std::string::npos &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || c == ' ' || c == '-' || c == '\'' || c == '.'; });
}

bool is_full_name(const std::string& text) {
    std::string letters = text;
    letters.erase(std::remove(letters.begin(), letters.end(), ','), letters.end());
    return is_lower_words(letters);
}

bool is_variants(const std::string& text) {
    const std::vector<std::string> forms = split(text, ',');
    return std::all_of(forms.begin(), forms.end(), is_lower_words) &&
           std::set(forms.begin(), forms.end()).size() == forms.size();
}

bool is_alternatives(const std::string& text) {
    const std::vector<std::string> words = split(text, '|');
    return std::all_of(words.begin(), words.end(), is_lower_words) &&
           std::set(words.begin(), words.end()).size() == words.size();
}

bool is_number(const std::string& text) {
    const std::string digits = text.starts_with('-') ? text.substr(1) : text;
    return !digits.empty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_shapes(const std::string& text) {
    return !text.empty() && text.find_first_not_of("qctwiognsa") == std::string::npos &&
           std::set(text.begin(), text.end()).size() == text.size();
}

const std::map<std::string, Schema>& schemas() {
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

struct Line {
    std::size_t number = 0;
    std::string text;
};

struct File {
    std::string name;
    std::string text;
    std::vector<Line> entries;
};

const std::vector<File>& files() {
    static const std::vector<File> all = [] {
        std::vector<File> read;
        for (const auto& entry : std::filesystem::directory_iterator(SAYSO_LEXICONS)) {
            std::ifstream stream(entry.path(), std::ios::binary);
            std::ostringstream text;
            text << stream.rdbuf();
            File file{entry.path().stem().string(), text.str(), {}};
            std::istringstream lines(file.text);
            std::size_t number = 0;
            for (std::string line; std::getline(lines, line);)
                if (++number; !line.empty() && line.front() != '#') file.entries.push_back({number, line});
            read.push_back(std::move(file));
        }
        std::sort(read.begin(), read.end(), [](const File& a, const File& b) { return a.name < b.name; });
        return read;
    }();
    return all;
}

bool is_ascii(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool takes(const Field& field, const std::string& value) {
    if (field.check) return field.check(value);
    return std::find(field.words.begin(), field.words.end(), value) != field.words.end();
}

// A key as the tokens of a text spell it: a clitic is a word of its own.
std::string as_tokens(const std::string& key) {
    const Document document = segmented("x " + key + " x");
    std::u16string words;
    for (Index token = 1; token + 1 < document.tokens.size(); ++token) {
        if (!words.empty()) words += u' ';
        words += document.word(token);
    }
    return to_utf8(words);
}

template <typename Visit>
void for_each_entry(Visit visit) {
    for (const File& file : files()) {
        const auto schema = schemas().find(file.name);
        if (schema == schemas().end()) continue;  // a test of its own tells
        for (const Line& line : file.entries) {
            INFO(file.name << ".txt, line " << line.number << ": " << line.text);
            const std::vector<std::string> parts = split(line.text, '\t');
            visit(file, schema->second, parts);
        }
    }
}

}  // namespace

TEST_CASE("every lexicon file is in the table that says what its fields hold, and the other way round") {
    std::set<std::string> names;
    for (const File& file : files()) {
        INFO(file.name << ".txt: add it to schemas() above");
        CHECK(schemas().contains(file.name));
        names.insert(file.name);
    }
    for (const auto& [name, schema] : schemas()) {
        INFO(name << ".txt is missing");
        CHECK(names.contains(name));
    }
}

TEST_CASE("a lexicon file starts by saying what belongs in, and ends with a line break") {
    for (const File& file : files()) {
        INFO(file.name);
        CHECK(file.text.starts_with("# "));
        CHECK(file.text.ends_with('\n'));
        CHECK(file.text.find('\r') == std::string::npos);
        CHECK_FALSE(file.entries.empty());
    }
}

TEST_CASE("lexicon lines have the fields that their file promises") {
    for_each_entry([](const File&, const Schema& schema, const std::vector<std::string>& parts) {
        const std::size_t fields = parts.size() - 1;
        const std::size_t promised = schema.fields.size();
        CHECK((schema.last_repeats || fields <= promised));
        CHECK(fields + schema.optional >= promised);
        for (std::size_t i = 0; i < fields && promised > 0; ++i) {
            INFO("field " << i + 1 << ": " << parts[i + 1]);
            CHECK(takes(schema.fields[std::min(i, promised - 1)], parts[i + 1]));
        }
    });
}

TEST_CASE("lexicon keys are folded, with single spaces, and spelt as the tokens of a text") {
    for_each_entry([](const File&, const Schema& schema, const std::vector<std::string>& parts) {
        const std::string& key = parts.front();
        CHECK_FALSE(key.empty());
        CHECK(to_utf8(fold(utf16(key))) == key);
        CHECK(key.find("  ") == std::string::npos);
        CHECK(key.find_first_not_of(' ') == 0);
        CHECK(key.find_last_not_of(' ') + 1 == key.size());
        if (schema.folded_tokens) CHECK(as_tokens(key) == key);
    });
}

TEST_CASE("no lexicon has a key twice, but for two uses of one word") {
    std::map<std::string, std::set<std::string>> seen;
    for_each_entry([&](const File& file, const Schema& schema, const std::vector<std::string>& parts) {
        std::string identity = parts.front();
        for (std::size_t i = 1; i <= schema.identifying_fields && i < parts.size(); ++i) identity += '\t' + parts[i];
        CHECK(seen[file.name].insert(identity).second);
    });
}

TEST_CASE("lexicons are ASCII; a word with an accent stands also without it") {
    for (const File& file : files()) {
        std::set<std::string> keys;
        for (const Line& line : file.entries) keys.insert(line.text.substr(0, line.text.find('\t')));
        std::istringstream lines(file.text);
        for (std::string line; std::getline(lines, line);) {
            if (is_ascii(line)) continue;
            INFO(file.name << ".txt: " << line);
            const bool entry = line.front() != '#';
            CHECK(entry);
            std::string plain;
            for (const char16_t unit : utf16(line.substr(0, line.find('\t'))))
                plain += unit == u'\u00E9' ? 'e' : static_cast<char>(unit);
            CHECK(is_ascii(plain));
            CHECK(keys.contains(plain));
        }
    }
}
