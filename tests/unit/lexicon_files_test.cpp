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

#include "lexicon_schemas.h"
#include "segmented.h"

using namespace sayso;
using namespace sayso::testing;

namespace {

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
