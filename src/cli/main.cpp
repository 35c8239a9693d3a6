// sayso, the command line tool.
#include <csignal>
#include <cstdio>
#include <string>
#include <variant>

#include "cli/batch.h"
#include "cli/options.h"
#include "cli/output.h"
#include "sayso.h"

namespace {

constexpr int wrong_usage = 2;

int print(std::string_view text) {
    sayso::cli::Output output;
    if (output.line(text)) return 0;
    std::fprintf(stderr, "sayso: standard output: %s\n", output.error().c_str());
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    // A reader that goes away shall be an error of writing, with a message, and no sudden end.
    std::signal(SIGPIPE, SIG_IGN);
    const auto parsed = sayso::cli::parse_options({argv + 1, argv + argc});
    if (const auto* error = std::get_if<sayso::cli::UsageError>(&parsed)) {
        std::fprintf(stderr, "sayso: %s\nTry 'sayso --help'.\n", error->message.c_str());
        return wrong_usage;
    }
    const auto& options = std::get<sayso::cli::Options>(parsed);
    switch (options.command) {
        case sayso::cli::Command::help:
            return print(sayso::cli::help());
        case sayso::cli::Command::version:
            return print("sayso " + std::string(sayso::version()));
        case sayso::cli::Command::annotate:
            return sayso::cli::annotate(options);
    }
    return wrong_usage;
}
