// A text with the layers that the stage of claims reads. Attributions are given by the test, so that a test of claims
// fails for claims alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/claims.h"
#include "quotes/quotation_kinds.h"
#include "tagged.h"

namespace sayso::testing {

// An attribution by the words of its roles; the first occurrence counts. Content may have several pieces.
struct Said {
    std::string_view source;
    std::string_view cue;
    std::vector<std::string_view> content;
    Act act = Act::speech;
};

inline Document with_claims(std::string_view text, const std::vector<Said>& attributions = {}) {
    Document document = tagged_document(text);
    document.quotations = classify_quotations(document);
    const auto span_of = [&](std::string_view words) {
        const std::u16string wanted = utf16(words);
        const std::size_t start = document.text.find(wanted);
        if (wanted.empty() || start == std::u16string::npos) return std::vector<Span>{};
        return std::vector<Span>{{static_cast<Offset>(start), static_cast<Offset>(start + wanted.size())}};
    };
    for (const Said& said : attributions) {
        Attribution attribution;
        attribution.source = span_of(said.source);
        attribution.cue = span_of(said.cue);
        for (const std::string_view piece : said.content)
            for (const Span span : span_of(piece)) attribution.content.push_back(span);
        attribution.act = said.act;
        document.attributions.push_back(attribution);
    }
    document.claim_layer = find_claims(document);
    return document;
}

inline std::vector<std::string> claims_in(std::string_view text, const std::vector<Said>& attributions = {}) {
    const Document document = with_claims(text, attributions);
    return strings(document, document.claim_layer.claims);
}

}  // namespace sayso::testing
