#include "claims/voices.h"

#include <algorithm>

namespace sayso::claims {
namespace {

// A span of an attribution and what its tokens are.
struct Part {
    Span span;
    Index voice = 0;
};

// Writes the parts over the tokens; the first to claim a token keeps it.
void write(const Document& document, std::vector<Part>& parts, std::vector<Index>& of_token) {
    std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
    });
    Index token = 0;
    for (const Part& part : parts) {
        while (token < document.tokens.size() && document.tokens[token].span.end <= part.span.start) ++token;
        for (; token < document.tokens.size() && document.tokens[token].span.start < part.span.end; ++token)
            if (of_token[token] == Voices::article) of_token[token] = part.voice;
    }
}

}  // namespace

Voices find_voices(const Document& document) {
    std::vector<Part> contents;
    std::vector<Part> reports;
    for (Index i = 0; i < document.attributions.size(); ++i) {
        const Attribution& attribution = document.attributions[i];
        for (const Span span : attribution.content) contents.push_back({span, i});
        for (const Span span : attribution.source) reports.push_back({span, Voices::source});
        for (const Span span : attribution.cue) reports.push_back({span, Voices::cue});
    }
    Voices voices;
    voices.of_token.assign(document.tokens.size(), Voices::article);
    write(document, contents, voices.of_token);
    write(document, reports, voices.of_token);
    return voices;
}

}  // namespace sayso::claims
