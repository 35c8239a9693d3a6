#include "cli/options.h"

#include <optional>
#include <utility>

namespace sayso::cli {

namespace {

UsageError error(std::string_view before, std::string_view word, std::string_view after) {
    return {std::string(before) + " '" + std::string(word) + "'" + std::string(after)};
}

std::optional<OffsetUnit> offset_unit(std::string_view name) {
    if (name == "utf16") return OffsetUnit::utf16;
    if (name == "codepoint") return OffsetUnit::codepoint;
    if (name == "utf8") return OffsetUnit::utf8;
    return std::nullopt;
}

std::optional<Format> format(std::string_view name) {
    if (name == "json") return Format::json;
    if (name == "jsonl") return Format::jsonl;
    return std::nullopt;
}

// Reads the words after the command one by one.
class ArgumentReader {
public:
    ArgumentReader(Command command, const std::vector<std::string_view>& arguments) : arguments_(arguments) {
        options_.command = command;
    }

    std::variant<Options, UsageError> read() {
        for (at_ = 1; at_ < arguments_.size(); ++at_) {
            const std::string_view word = arguments_[at_];
            if (only_files_ || word == "-" || !word.starts_with('-')) {
                options_.files.emplace_back(word);
            } else if (std::optional<UsageError> wrong = option(word)) {
                return *std::move(wrong);
            }
            if (options_.command == Command::help) break;
        }
        return std::move(options_);
    }

private:
    std::optional<UsageError> option(std::string_view word) {
        const std::size_t equals = word.find('=');
        const std::string_view name = word.substr(0, equals);
        if (name == "--offsets" || name == "--format") {
            const std::optional<std::string_view> value =
                equals == std::string_view::npos ? next() : word.substr(equals + 1);
            if (!value) return error("missing value after", name, "");
            return name == "--offsets" ? set_offsets(*value) : set_format(*value);
        }
        if (word == "--") {
            only_files_ = true;
        } else if (word == "--jsonl") {
            options_.input = Input::jsonl;
        } else if (word == "--help" || word == "-h") {
            options_.command = Command::help;
        } else {
            return error("unknown option", word, " (a file of that name: put -- before it)");
        }
        return std::nullopt;
    }

    std::optional<std::string_view> next() {
        if (at_ + 1 >= arguments_.size()) return std::nullopt;
        return arguments_[++at_];
    }

    std::optional<UsageError> set_offsets(std::string_view name) {
        const std::optional<OffsetUnit> unit = offset_unit(name);
        if (!unit) return error("unknown offset unit", name, ": give utf16, codepoint or utf8");
        options_.offsets = *unit;
        return std::nullopt;
    }

    std::optional<UsageError> set_format(std::string_view name) {
        const std::optional<Format> wanted = format(name);
        if (!wanted) return error("unknown format", name, ": give json or jsonl");
        options_.format = *wanted;
        return std::nullopt;
    }

    const std::vector<std::string_view>& arguments_;
    std::size_t at_ = 0;
    bool only_files_ = false;
    Options options_;
};

}  // namespace

std::variant<Options, UsageError> parse_options(const std::vector<std::string_view>& arguments) {
    if (arguments.empty()) return UsageError{"missing command"};
    const std::string_view command = arguments.front();
    Options options;
    if (command == "--help" || command == "-h" || command == "help") {
        options.command = Command::help;
        return options;
    }
    if (command == "--version" || command == "-V") {
        options.command = Command::version;
        return options;
    }
    if (command == "annotate") return ArgumentReader(Command::annotate, arguments).read();
    if (command == "features") return ArgumentReader(Command::features, arguments).read();
    return error("unknown command", command, "");
}

std::string_view help() {
    return R"(Sayso finds who says what in a news article, what is claimed, and which policies change.

Usage: sayso annotate [OPTION...] [FILE...]
       sayso features [OPTION...] [FILE...]
       sayso --help | --version

Reads each FILE as one article in UTF-8, standard input when no FILE or "-" is given,
and writes one record a line: a JSON object of the format sayso/1. "features" writes
what the learned reader sees of each token instead, for its training.

Options:
  --jsonl            the input has one article a line: {"id": "...", "text": "..."}
  --offsets UNIT     what the spans of the record count: codepoint (default), utf16 or utf8
  --format FORMAT    json or jsonl: one JSON record a line (default: json)
  -h, --help         this text
  -V, --version      the version

Exit status: 0 all done; 1 an input could not be read or the output not written, the
other inputs are done; 2 wrong usage.
)";
}

}  // namespace sayso::cli
