// What the tool writes: results to standard output, whose errors count, as a full disk must not look like a finished
// run, and messages to standard error.
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

// "sayso: WHERE: MESSAGE"
void complain(std::string_view where, std::string_view message);

}  // namespace sayso::cli
