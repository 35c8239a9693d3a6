// Standard output, whose errors count: a full disk must not look like a finished run.
#pragma once

#include <string>
#include <string_view>

namespace sayso::cli {

class Output {
public:
    // Writes a line at once, so that a program that reads along need not wait. After a failure, all later ones fail.
    bool line(std::string_view text);

    // Empty as long as everything was written.
    [[nodiscard]] const std::string& error() const { return error_; }

private:
    std::string error_;
};

}  // namespace sayso::cli
