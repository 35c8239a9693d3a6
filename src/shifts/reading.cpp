#include "shifts/reading.h"

namespace sayso::shifts {

Reading::Reading(const Document& document)
    : sayso::Reading(document), attribution_of_token_(document.tokens.size()), reports_(document.tokens.size(), false) {
    const auto tokens_of = [&](Span span) {
        Range tokens{token_from(span.start), token_from(span.start)};
        while (tokens.last < size() && document.tokens[tokens.last].span.end <= span.end) ++tokens.last;
        return tokens;
    };
    // Contents hardly ever nest, so writing each over its tokens stays linear; the later, inner one wins.
    for (Index i = 0; i < document.attributions.size(); ++i) {
        const Attribution& attribution = document.attributions[i];
        for (const Span content : attribution.content)
            for (Range tokens = tokens_of(content); !tokens.empty(); ++tokens.first)
                attribution_of_token_[tokens.first] = i;
        for (const Span cue : attribution.cue)
            for (Range tokens = tokens_of(cue); !tokens.empty(); ++tokens.first) reports_[tokens.first] = true;
    }
}

std::optional<Index> Reading::attribution_of(Index token) const {
    return attribution_of_token_[token];
}

}  // namespace sayso::shifts
