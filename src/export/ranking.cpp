#include "export/ranking.h"

#include <algorithm>

namespace sayso {

std::vector<const Json*> ranked_claims(const Json& claims) {
    std::vector<const Json*> ranked;
    for (const Json& claim : claims) ranked.push_back(&claim);
    const auto score = [](const Json* claim) {
        const Json* share = field(*claim, "check_worthiness");
        return share != nullptr && share->is_number() ? share->get<double>() : 0.0;
    };
    std::stable_sort(ranked.begin(), ranked.end(),
                     [&score](const Json* left, const Json* right) { return score(left) > score(right); });
    return ranked;
}

std::string kind_in_words(const Json& shift) {
    const std::string kind = string_field(shift, "kind");
    if (kind == "introduce") return "begins";
    if (kind == "end") return "ends";
    if (kind == "increase") return "goes up";
    if (kind == "decrease") return "goes down";
    if (kind == "replace") return "is replaced";
    if (kind == "reverse") return "is reversed";
    if (kind == "continue") return "stays";
    return "changes";
}

bool is_rejected(const Json& mark) {
    return string_field(mark, "state") == "rejected";
}

}  // namespace sayso
