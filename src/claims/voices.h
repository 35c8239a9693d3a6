// Whose words each token is: the content of an attribution, the words that report it, or the article's own.
#pragma once

#include <limits>
#include <optional>
#include <vector>

#include "document.h"

namespace sayso::claims {

struct Voices {
    // Values of of_token that are no index of an attribution.
    static constexpr Index article = std::numeric_limits<Index>::max();
    static constexpr Index source = article - 1;
    static constexpr Index cue = article - 2;

    std::vector<Index> of_token;

    [[nodiscard]] std::optional<Index> attribution(Index token) const {
        if (of_token[token] >= cue) return std::nullopt;
        return of_token[token];
    }
};

// A token of nested contents belongs to the outermost. Linear, apart from sorting the attributions.
[[nodiscard]] Voices find_voices(const Document& document);

}  // namespace sayso::claims
