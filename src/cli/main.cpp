// sayso, the command line tool.
#include <csignal>
#include <exception>
#include <string>
#include <variant>
#include <vector>

#include "cli/batch.h"
#include "cli/options.h"
#include "cli/output.h"
#include "sayso.h"

namespace {

namespace cli = sayso::cli;

constexpr int failure = 1;
constexpr int wrong_usage = 2;

int print(std::string_view text) {
    cli::Output output;
    if (output.line(text)) return 0;
    cli::complain("standard output", output.error());
    return failure;
}

int run(const std::vector<std::string_view>& arguments) {
    const auto parsed = cli::parse_options(arguments);
    if (const auto* error = std::get_if<cli::UsageError>(&parsed)) {
        cli::complain(error->message, "try 'sayso --help'");
        return wrong_usage;
    }
    const auto& options = std::get<cli::Options>(parsed);
    switch (options.command) {
        case cli::Command::help:
            return print(cli::help());
        case cli::Command::version:
            return print("sayso " + std::string(sayso::version()));
        case cli::Command::annotate:
        case cli::Command::features:
            return cli::annotate(options);
    }
    return wrong_usage;
}

}  // namespace

int main(int argc, char** argv) {
    // A reader that goes away shall be an error of writing, with a message, and no sudden end.
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    try {
        return run({argv + 1, argv + argc});
    } catch (const std::exception& exception) {  // memory has run out, if anything
        cli::complain("stopped", exception.what());
        return failure;
    }
}
