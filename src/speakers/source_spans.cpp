#include "speakers/source_spans.h"

#include <algorithm>

namespace sayso {
namespace {

constexpr Index longest_source = 200;  // tokens that are read of a source

Index first_token_at(const Document& document, Offset offset) {
    const auto found = std::partition_point(document.tokens.begin(), document.tokens.end(),
                                            [&](const Token& token) { return token.span.end <= offset; });
    return static_cast<Index>(found - document.tokens.begin());
}

Range tokens_in(const Document& document, Span span) {
    const Index first = first_token_at(document, span.start);
    const Index limit = std::min(first + longest_source, static_cast<Index>(document.tokens.size()));
    Index last = first;
    while (last < limit && document.tokens[last].span.start < span.end) ++last;
    return {first, last};
}

// "He also": what modifies the verb is no part of the one who speaks.
Range without_adverbs(const Document& document, Range tokens) {
    while (tokens.size() > 1 && document.tags[tokens.last - 1].word_class == WordClass::adverb &&
           document.tokens[tokens.last - 1].shape == TokenShape::lower && document.word(tokens.last - 1) != u"there" &&
           document.word(tokens.last - 1) != u"here")
        --tokens.last;
    return tokens;
}

}  // namespace

std::vector<SourceSpan> source_spans(const Document& document) {
    std::vector<SourceSpan> sources;
    for (Index i = 0; i < document.attributions.size(); ++i) {
        const std::vector<Span>& source = document.attributions[i].source;
        if (source.empty() || source.front().empty()) continue;
        const Range tokens = without_adverbs(document, tokens_in(document, source.front()));
        if (!tokens.empty()) sources.push_back({tokens, i});
    }
    std::stable_sort(sources.begin(), sources.end(),
                     [](const SourceSpan& a, const SourceSpan& b) { return a.tokens.first < b.tokens.first; });
    return sources;
}

}  // namespace sayso
