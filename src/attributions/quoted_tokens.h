// Which tokens stand inside which outermost speech quotation.
#pragma once

#include <optional>
#include <vector>

#include "tags/reading.h"

namespace sayso::attributions {

class QuotedTokens {
public:
    explicit QuotedTokens(const Reading& reading);

    // The outermost speech quotation that a token stands in, its marks included.
    [[nodiscard]] std::optional<Index> quotation_at(Index token) const;
    // The tokens of a quotation, marks included; empty for one that is no outermost speech quotation.
    [[nodiscard]] Range tokens_of(Index quotation) const { return ranges_[quotation]; }

    // The quotations of one speech that goes on over several paragraphs: its first part for any part of it.
    [[nodiscard]] Index first_part(Index quotation) const { return first_part_[quotation]; }
    // All parts from a given one on, itself first.
    [[nodiscard]] std::vector<Index> parts_from(Index quotation) const;

private:
    static constexpr Index none = ~Index{0};
    std::vector<Index> quotation_of_token_;
    std::vector<Range> ranges_;
    std::vector<Index> first_part_;
    std::vector<Index> next_part_;
};

}  // namespace sayso::attributions
