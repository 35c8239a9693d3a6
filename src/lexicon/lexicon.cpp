#include "lexicon/lexicon.h"

#include <variant>

#include "text/utf8.h"

namespace sayso::lexicon {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator, start)) {
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    parts.push_back(text.substr(start));
    return parts;
}

}  // namespace

std::vector<Entry> parse(std::string_view text) {
    std::vector<Entry> entries;
    for (const std::string_view line : split(text, '\n')) {
        if (line.empty() || line.front() == '#') continue;
        std::vector<std::string_view> fields = split(line, '\t');
        std::variant<std::u16string, Utf8Error> key = from_utf8(fields.front());
        if (!std::holds_alternative<std::u16string>(key)) continue;  // the lexicon test fails on such a file
        fields.erase(fields.begin());
        entries.push_back({std::get<std::u16string>(std::move(key)), std::move(fields)});
    }
    return entries;
}

}  // namespace sayso::lexicon
