// The layers below as the rules of this stage ask for them, with what the attributions tell of each token.
#pragma once

#include <optional>
#include <vector>

#include "tags/reading.h"

namespace sayso::shifts {

class Reading : public sayso::Reading {
public:
    // Linear in tokens, noun phrases and attributions. The document must outlive the reading.
    explicit Reading(const Document& document);

    [[nodiscard]] bool in_headline(Index token) const {
        return document().paragraphs[paragraph_of(token)].kind == ParagraphKind::headline;
    }

    // The attribution in whose content a token stands; the innermost when several do.
    [[nodiscard]] std::optional<Index> attribution_of(Index token) const;
    // Whether a token is a word of the cue of an attribution: "he continued".
    [[nodiscard]] bool reports(Index token) const { return reports_[token]; }

private:
    std::vector<std::optional<Index>> attribution_of_token_;
    std::vector<bool> reports_;
};

}  // namespace sayso::shifts
