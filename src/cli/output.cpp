#include "cli/output.h"

#include <cerrno>
#include <cstdio>
#include <iostream>
#include <system_error>

namespace sayso::cli {

bool Output::line(std::string_view text) {
    if (!error_.empty()) return false;
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() &&
                         std::fputc('\n', stdout) != EOF && std::fflush(stdout) == 0;
    if (!written) error_ = std::generic_category().message(errno);
    return written;
}

void complain(std::string_view where, std::string_view message) {
    // In one piece, so that the messages of several processes do not mix.
    std::cerr << std::string("sayso: ").append(where).append(": ").append(message).append("\n");
}

}  // namespace sayso::cli
