// One line of JSONL input: {"id": "...", "text": "..."}.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sayso::cli {

struct ArticleLine {
    std::optional<std::string> id;  // a whole number is taken as its digits; none when the line names none
    std::string text;               // UTF-8, checked
    std::string error;              // why the line is no article; empty when it is one
};

// Other fields are passed over. The id is given for a bad line too, where it comes before what is bad.
[[nodiscard]] ArticleLine read_article_line(std::string_view line);

}  // namespace sayso::cli
