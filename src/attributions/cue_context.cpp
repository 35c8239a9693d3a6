#include "attributions/cue_context.h"

namespace sayso::attributions {

bool quoted_at(const CueContext& in, Index token) {
    return token < in.reading.size() && in.quoted.quotation_at(token).has_value();
}

std::optional<Index> quotation_ending_before(const CueContext& in, Index token) {
    if (token == 0) return std::nullopt;
    Index last = token - 1;
    if (last > 0 && !quoted_at(in, last) && (in.reading.is_comma(last) || in.reading.is_dash(last))) --last;
    const std::optional<Index> quotation = in.quoted.quotation_at(last);
    if (!quotation || in.quoted.tokens_of(*quotation).last != last + 1) return std::nullopt;
    if (in.reading.paragraph_of(last) != in.reading.paragraph_of(token)) return std::nullopt;
    return quotation;
}

bool has_finite(const CueContext& in, Range tokens) {
    for (Index token = tokens.first; token < tokens.last; ++token)
        if (in.reading.is_finite(token)) return true;
    return false;
}

}  // namespace sayso::attributions
