// Which words are names, by their capitals.
#pragma once

#include <string_view>
#include <unordered_set>
#include <vector>

#include "document.h"
#include "tags/candidates.h"

namespace sayso {

// Needs text, sentences and tokens, which must outlive it. Linear.
class ProperNouns {
public:
    explicit ProperNouns(const Document& document);

    // `word` is what the lexicons know of the token.
    [[nodiscard]] bool contains(Index token, const WordKnowledge& word) const;

    [[nodiscard]] static bool is_capitalised(TokenShape shape) {
        return shape == TokenShape::capitalised || shape == TokenShape::upper;
    }

private:
    const Document& document_;
    std::vector<bool> title_case_;  // [sentence]
    // Words that the text spells with a capital inside its sentences and never without: names, also where they open a
    // sentence ("Brown said").
    std::unordered_set<std::u16string_view> names_;
};

}  // namespace sayso
