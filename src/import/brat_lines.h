// The lines of a brat file, before anything is made of them.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sayso::brat {

struct Place {
    std::string type;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> pieces;  // code points, in the order of the text
    std::string words;
    std::size_t line = 0;
};
struct Relation {
    std::string type;
    std::string from;
    std::string to;
};
struct Attribute {
    std::string type;
    std::string of;
    std::string value;  // empty: it has none
};
struct Note {
    std::string type;
    std::string of;
    std::string content;
    std::size_t line = 0;
};

struct Lines {
    std::map<std::string, Place, std::less<>> places;  // by id, "T1"
    std::vector<Relation> relations;
    std::vector<Attribute> attributes;
    std::vector<Note> notes;
    std::size_t others = 0;            // events, equivalences, normalisations
    std::size_t first_unreadable = 0;  // the number of a line that is none of brat's, from 1; 0: none
};

[[nodiscard]] Lines read_lines(std::string_view file);

}  // namespace sayso::brat
