// The blocks of tests/attribution (its README tells the format) and what the program finds in their texts.
#pragma once

#include <string>
#include <vector>

namespace sayso::testing {

// One line behind "---": each field as the file gives it.
struct ExpectedAttribution {
    std::string source;
    std::string cue;
    std::string content;
    std::string kind;  // mode, act, polarity: those that are tested
    std::string speaker;
};

struct SuiteBlock {
    std::string file;  // without folder and extension: "19-relative-clauses"
    std::string heading;
    bool known_failure = false;
    std::string text;
    std::vector<ExpectedAttribution> expected;
    std::vector<std::string> mistakes;  // of the block itself: lines of a wrong form, words that its text has not
};

// All blocks of all files of a folder, files by name.
[[nodiscard]] std::vector<SuiteBlock> read_suite(const std::string& folder);

// One line for each expected attribution that was not found ("- ...") and each one found that was not expected
// ("+ ..."); none when the program reads the text as the block does.
[[nodiscard]] std::vector<std::string> differences(const SuiteBlock& block);

}  // namespace sayso::testing
