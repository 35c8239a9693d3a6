#include "attributions/quoted_tokens.h"

#include <algorithm>

namespace sayso::attributions {

QuotedTokens::QuotedTokens(const Reading& reading)
    : quotation_of_token_(reading.size(), none),
      ranges_(reading.document().quotations.size()),
      first_part_(ranges_.size()),
      next_part_(ranges_.size(), none) {
    const std::vector<Quotation>& quotations = reading.document().quotations;
    for (Index i = 0; i < quotations.size(); ++i) {
        const Quotation& quotation = quotations[i];
        first_part_[i] = i;
        if (quotation.continues && *quotation.continues < i) {
            first_part_[i] = first_part_[*quotation.continues];
            next_part_[*quotation.continues] = i;
        }
        if (quotation.depth > 0 || quotation.kind != QuotationKind::speech) continue;
        ranges_[i] = {reading.token_from(quotation.span.start), reading.token_from(quotation.span.end)};
        std::fill(quotation_of_token_.begin() + ranges_[i].first, quotation_of_token_.begin() + ranges_[i].last, i);
    }
}

std::optional<Index> QuotedTokens::quotation_at(Index token) const {
    if (token >= quotation_of_token_.size() || quotation_of_token_[token] == none) return std::nullopt;
    return quotation_of_token_[token];
}

std::vector<Index> QuotedTokens::parts_from(Index quotation) const {
    std::vector<Index> parts;
    for (Index part = quotation; part != none; part = next_part_[part]) parts.push_back(part);
    return parts;
}

}  // namespace sayso::attributions
