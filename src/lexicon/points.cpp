#include "lexicon/points.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "lexicon/lexicon.h"
#include "text/utf8.h"

namespace sayso::lexicon {
namespace {

// logit(p) * 100 for p = 0.5 %, 1.5 %, ... 99.5 %: where the rounded percentage steps up.
constexpr std::array<int, 100> steps{
    -529, -418, -366, -332, -306, -284, -267, -251, -238, -225, -214, -204, -195, -186, -177, -170, -162,
    -155, -148, -142, -136, -130, -124, -118, -113, -107, -102, -97,  -92,  -87,  -82,  -78,  -73,  -69,
    -64,  -60,  -55,  -51,  -47,  -43,  -38,  -34,  -30,  -26,  -22,  -18,  -14,  -10,  -6,   -2,   2,
    6,    10,   14,   18,   22,   26,   30,   34,   38,   43,   47,   51,   55,   60,   64,   69,   73,
    78,   82,   87,   92,   97,   102,  107,  113,  118,  124,  130,  136,  142,  148,  155,  162,  170,
    177,  186,  195,  204,  214,  225,  238,  251,  267,  284,  306,  332,  366,  418,  529};

}  // namespace

Points parse_points(std::string_view file, const std::vector<std::string_view>& names) {
    Points points{0, std::vector<int>(names.size())};
    for (const Entry& entry : parse(file)) {
        if (entry.fields.empty()) continue;
        int weight = 0;
        const std::string_view digits = entry.fields[0];
        std::from_chars(digits.data(), digits.data() + digits.size(), weight);
        const std::string name = to_utf8(entry.key);
        if (name == "base") points.base = weight;
        const auto found = std::find(names.begin(), names.end(), name);
        if (found != names.end()) points.of_feature[static_cast<std::size_t>(found - names.begin())] = weight;
    }
    return points;
}

std::uint8_t logistic_percent(int points) {
    return static_cast<std::uint8_t>(std::upper_bound(steps.begin(), steps.end(), points) - steps.begin());
}

}  // namespace sayso::lexicon
