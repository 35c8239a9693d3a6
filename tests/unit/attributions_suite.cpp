#include "attributions_suite.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

#include "record/names.h"
#include "sayso.h"
#include "segmented.h"

namespace sayso::testing {
namespace {

std::vector<std::string> split(std::string_view line, std::string_view separator) {
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (std::size_t end = line.find(separator); end != std::string_view::npos; end = line.find(separator, start)) {
        parts.emplace_back(line.substr(start, end - start));
        start = end + separator.size();
    }
    parts.emplace_back(line.substr(start));
    return parts;
}

// The words of a field that must occur in the text.
std::vector<std::string> pieces_of(const std::string& field) {
    std::vector<std::string> pieces;
    for (const std::string& reading : split(field, " // "))
        for (std::string& piece : split(reading, " ... "))
            if (piece != "-") pieces.push_back(std::move(piece));
    return pieces;
}

bool is_kind_word(const std::string& word) {
    static const std::vector<std::string> words{"direct",  "indirect", "mixed",   "speech",
                                                "thought", "positive", "negative"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

void add_expected(SuiteBlock& block, const std::string& line) {
    std::vector<std::string> fields = split(line, " | ");
    if (fields.size() != 5) {
        block.mistakes.push_back("not five fields: " + line);
        return;
    }
    for (std::size_t role = 0; role < 3; ++role)
        for (const std::string& piece : pieces_of(fields[role]))
            if (block.text.find(piece) == std::string::npos) block.mistakes.push_back("not in the text: " + piece);
    for (const std::string& word : split(fields[3], " "))
        if (!is_kind_word(word)) block.mistakes.push_back("no mode, act or polarity: " + word);
    block.expected.push_back({fields[0], fields[1], fields[2], fields[3], fields[4]});
}

std::string without_outer_newlines(const std::string& text) {
    const std::size_t first = text.find_first_not_of('\n');
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of('\n') + 1 - first);
}

void read_file(const std::filesystem::path& path, std::vector<SuiteBlock>& blocks) {
    static const std::string mark = "known-failure: ";
    std::ifstream stream(path);
    std::string line;
    enum class Part : std::uint8_t { preface, text, expected } part = Part::preface;
    while (std::getline(stream, line)) {
        if (line.starts_with("=== ")) {
            SuiteBlock block;
            block.file = path.stem().string();
            block.heading = line.substr(4);
            block.known_failure = block.heading.starts_with(mark);
            if (block.known_failure) block.heading.erase(0, mark.size());
            blocks.push_back(std::move(block));
            part = Part::text;
        } else if (part == Part::text && line == "---") {
            blocks.back().text = without_outer_newlines(blocks.back().text);
            part = Part::expected;
        } else if (part == Part::text) {
            blocks.back().text += line + '\n';
        } else if (part == Part::expected && !line.empty() && line != "none") {
            add_expected(blocks.back(), line);
        }
    }
}

// An attribution as the files write one.
ExpectedAttribution written(const Document& document, Index index) {
    const Attribution& attribution = document.attributions[index];
    const auto words = [&](const std::vector<Span>& spans) {
        std::string joined;
        for (const Span span : spans) joined += (joined.empty() ? "" : " ... ") + to_utf8(document.text_of(span));
        return joined.empty() ? std::string("-") : joined;
    };
    const std::optional<Index> speaker = document.roster.links[index].speaker;
    return {
        words(attribution.source), words(attribution.cue), words(attribution.content),
        std::string(name_of(attribution.mode)) + ' ' + name_of(attribution.act) + ' ' + name_of(attribution.polarity),
        speaker ? to_utf8(document.roster.speakers[*speaker].name) : "-"};
}

bool is_one_of(const std::string& found, const std::string& readings) {
    const std::vector<std::string> all = split(readings, " // ");
    return std::find(all.begin(), all.end(), found) != all.end();
}

bool has_kind(const std::string& found, const std::string& expected) {
    const std::vector<std::string> words = split(found, " ");
    const std::vector<std::string> wanted = split(expected, " ");
    return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    });
}

// ASCII letters in lower case, without "the": "The Dockers' Union" and "the dockers' union" are one name here.
std::string plain_name(std::string name) {
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return name.starts_with("the ") ? name.substr(4) : name;
}

bool agrees(const ExpectedAttribution& expected, const ExpectedAttribution& found) {
    const bool speaker = expected.speaker == "?" || plain_name(expected.speaker) == plain_name(found.speaker);
    return speaker && is_one_of(found.source, expected.source) && is_one_of(found.cue, expected.cue) &&
           is_one_of(found.content, expected.content) && has_kind(found.kind, expected.kind);
}

std::string line_of(const char* sign, const ExpectedAttribution& a) {
    return sign + a.source + " | " + a.cue + " | " + a.content + " | " + a.kind + " | " + a.speaker;
}

}  // namespace

std::vector<SuiteBlock> read_suite(const std::string& folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".txt") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<SuiteBlock> blocks;
    for (const std::filesystem::path& path : paths) read_file(path, blocks);
    for (SuiteBlock& block : blocks)
        if (block.text.empty()) block.mistakes.emplace_back("no text, or no --- behind it");
    return blocks;
}

std::vector<std::string> differences(const SuiteBlock& block) {
    const Document document = read(utf16(block.text));
    std::vector<ExpectedAttribution> found;
    for (Index i = 0; i < document.attributions.size(); ++i) found.push_back(written(document, i));
    std::vector<std::string> lines;
    for (const ExpectedAttribution& expected : block.expected) {
        const auto match =
            std::find_if(found.begin(), found.end(), [&](const auto& other) { return agrees(expected, other); });
        if (match == found.end()) {
            lines.push_back(line_of("- ", expected));
        } else {
            found.erase(match);
        }
    }
    for (const ExpectedAttribution& other : found) lines.push_back(line_of("+ ", other));
    return lines;
}

}  // namespace sayso::testing
