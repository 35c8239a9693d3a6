#include "cli/output.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace sayso::cli {

bool Output::line(std::string_view text) {
    if (!error_.empty()) return false;
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() &&
                         std::fputc('\n', stdout) != EOF && std::fflush(stdout) == 0;
    if (!written) error_ = std::generic_category().message(errno);
    return written;
}

}  // namespace sayso::cli
