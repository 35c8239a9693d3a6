#include "import/brat_lines.h"

#include <algorithm>
#include <optional>

namespace sayso::brat {

namespace {

// The first part of `rest` up to a separator, which is taken off it.
std::string_view take(std::string_view& rest, char separator) {
    const std::size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

std::optional<std::uint64_t> number(std::string_view digits) {
    if (digits.empty() || digits.size() > 18) return std::nullopt;
    std::uint64_t value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return std::nullopt;
        value = value * 10 + static_cast<unsigned>(digit - '0');
    }
    return value;
}

// "0 10;15 20"
bool read_pieces(std::string_view offsets, Place& place) {
    while (!offsets.empty()) {
        std::string_view piece = take(offsets, ';');
        const std::optional<std::uint64_t> start = number(take(piece, ' '));
        const std::optional<std::uint64_t> end = number(piece);
        if (!start || !end) return false;
        place.pieces.emplace_back(*start, *end);
    }
    std::sort(place.pieces.begin(), place.pieces.end());
    return !place.pieces.empty();
}

// "Arg1:T1"
std::string argument(std::string_view word) {
    return std::string(word.substr(std::min(word.find(':') + 1, word.size())));
}

// The line without its id. False when it is none of brat's.
bool read_line(std::string_view id, std::string_view rest, std::size_t number_of_line, Lines& lines) {
    std::string_view words = take(rest, '\t');
    const std::string type(take(words, ' '));
    if (type.empty() || id.empty()) return false;
    switch (id.front()) {
        case 'T': {
            Place place{type, {}, std::string(rest), number_of_line};
            return read_pieces(words, place) && lines.places.emplace(id, std::move(place)).second;
        }
        case 'R': {
            const std::string from = argument(take(words, ' '));
            lines.relations.push_back({type, from, argument(take(words, ' '))});
            return !from.empty() && !lines.relations.back().to.empty();
        }
        case 'A':
        case 'M': {
            const std::string of(take(words, ' '));
            lines.attributes.push_back({type, of, std::string(words)});
            return !of.empty();
        }
        case '#':
            lines.notes.push_back({type, std::string(words), std::string(rest), number_of_line});
            return true;
        case 'E':
        case 'N':
        case '*':
            ++lines.others;
            return true;
        default:
            return false;
    }
}

}  // namespace

Lines read_lines(std::string_view file) {
    Lines lines;
    if (file.starts_with("\xEF\xBB\xBF")) file.remove_prefix(3);
    for (std::size_t number_of_line = 1; !file.empty(); ++number_of_line) {
        std::string_view line = take(file, '\n');
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) continue;
        const std::string_view id = take(line, '\t');
        if (!read_line(id, line, number_of_line, lines) && lines.first_unreadable == 0)
            lines.first_unreadable = number_of_line;
    }
    return lines;
}

}  // namespace sayso::brat
