// The behaviour suite: the texts of tests/attribution and what they should give.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <string>

#include "attributions_suite.h"

using namespace sayso::testing;

namespace {

// Blocks marked known-failure. Lower it with every one that is mended; it never rises.
constexpr std::ptrdiff_t known_failures = 29;

// The phenomena, one file each, that users of quotation extractors ask for.
constexpr int phenomena = 20;
constexpr int fewest_blocks = 5;

const std::vector<SuiteBlock>& suite() {
    static const std::vector<SuiteBlock> blocks = read_suite(SAYSO_ATTRIBUTION_SUITE);
    return blocks;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += "\n    " + line;
    return text;
}

}  // namespace

TEST_CASE("attributions come out as the behaviour suite says") {
    for (const SuiteBlock& block : suite()) {
        DYNAMIC_SECTION(block.file << ": " << block.heading) {
            const std::vector<std::string> lines = differences(block);
            INFO("text: " << block.text);
            INFO("- expected but not found, + found but not expected:" << joined(lines));
            if (block.known_failure) {
                INFO("this one is mended: take its known-failure mark away and lower known_failures");
                CHECK_FALSE(lines.empty());
            } else {
                CHECK(lines.empty());
            }
        }
    }
}

TEST_CASE("the known failures of the behaviour suite grow fewer, never more") {
    const auto marked =
        std::count_if(suite().begin(), suite().end(), [](const SuiteBlock& b) { return b.known_failure; });
    INFO("when blocks have been mended, lower known_failures to their number");
    CHECK(marked == known_failures);
}

TEST_CASE("the behaviour suite covers every phenomenon with at least five texts") {
    std::map<std::string, int> blocks_of_file;
    for (const SuiteBlock& block : suite()) ++blocks_of_file[block.file];
    int numbered = 0;
    for (const auto& [file, blocks] : blocks_of_file) {
        INFO(file);
        CHECK(blocks >= fewest_blocks);
        ++numbered;
    }
    CHECK(numbered >= phenomena);
}

TEST_CASE("the blocks of the behaviour suite are well formed and have different headings") {
    std::set<std::string> headings;
    for (const SuiteBlock& block : suite()) {
        INFO(block.file << ": " << block.heading << joined(block.mistakes));
        CHECK(block.mistakes.empty());
        CHECK(headings.insert(block.file + ": " + block.heading).second);
    }
}
