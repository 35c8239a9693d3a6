// Logistic regressions with whole weights: features add up, in hundredths of a logit, to a percentage.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace sayso::lexicon {

struct Points {
    int base = 0;
    std::vector<int> of_feature;  // as `names` were ordered
};

// A lexicon file of lines "feature<TAB>weight", one of them "base". A name that has no line weighs nothing.
[[nodiscard]] Points parse_points(std::string_view file, const std::vector<std::string_view>& names);

// 100 / (1 + exp(-points / 100)), rounded; by a table, so that every build gives the same.
[[nodiscard]] std::uint8_t logistic_percent(int points);

}  // namespace sayso::lexicon
