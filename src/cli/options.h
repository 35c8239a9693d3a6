// The words of the command line, read into plain values.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "record/record.h"

namespace sayso::cli {

enum class Command : unsigned char { annotate, features, help, version };

enum class Input : unsigned char {
    text,   // a file is one article
    jsonl,  // a line is one article: {"id": ..., "text": ...}
};

// Both write one record a line. They stay two names because a record format that is not a line may join them.
enum class Format : unsigned char { json, jsonl };

struct Options {
    Command command = Command::annotate;
    Input input = Input::text;
    OffsetUnit offsets = OffsetUnit::codepoint;
    Format format = Format::json;
    std::vector<std::string> files;  // none: standard input; "-" is standard input too
};

struct UsageError {
    std::string message;
};

// `arguments` without the program's name. "--" ends the options; "--option=value" is "--option value".
[[nodiscard]] std::variant<Options, UsageError> parse_options(const std::vector<std::string_view>& arguments);

[[nodiscard]] std::string_view help();

}  // namespace sayso::cli
