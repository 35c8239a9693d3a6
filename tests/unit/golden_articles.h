// The golden articles with their approved records, in another place than the analysis that made them.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <variant>
#include <vector>

#include "text/utf8.h"

namespace sayso::testing {

struct GoldenArticle {
    std::string name;
    std::u16string text;
    std::string record;  // JSON, offsets in code points
};

inline std::string content_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::vector<GoldenArticle> golden_articles() {
    std::vector<GoldenArticle> articles;
    for (const auto& entry : std::filesystem::directory_iterator(SAYSO_GOLDEN)) {
        if (entry.path().extension() != ".txt") continue;
        std::filesystem::path record = entry.path();
        record.replace_extension(".json");
        articles.push_back({entry.path().stem().string(), std::get<std::u16string>(from_utf8(content_of(entry.path()))),
                            content_of(record)});
    }
    std::sort(articles.begin(), articles.end(),
              [](const auto& left, const auto& right) { return left.name < right.name; });
    return articles;
}

}  // namespace sayso::testing
