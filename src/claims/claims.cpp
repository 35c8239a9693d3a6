#include "claims/claims.h"

#include <algorithm>

#include "claims/adjuncts.h"
#include "claims/assertions.h"
#include "claims/claim_span.h"
#include "claims/claim_types.h"
#include "claims/coordination.h"
#include "claims/markers.h"
#include "claims/qualifiers.h"
#include "claims/statement.h"

namespace sayso {

using namespace claims;

ClaimLayer find_claims(const Document& document) {
    ClaimLayer layer;
    layer.sentence_worthiness.assign(document.sentences.size(), 0);
    const std::vector<Marker> markers = find_markers(document);
    const auto add = [&](Range words, const Assertion& assertion) {
        const Range range = trim_claim(document, words);
        if (range.empty()) return;
        Claim claim;
        claim.span = document.span_of(range);
        claim.attribution = assertion.attribution;
        const Statement statement = make_statement(markers, range);
        claim.types = classify_claim(document, statement, assertion.attribution);
        claim.qualifiers = find_qualifiers(document, statement);
        layer.claims.push_back(std::move(claim));
    };
    for (const Assertion& assertion : find_assertions(document)) {
        for (const Range proposition : divide_coordination(document, assertion.tokens)) {
            const Adjuncts adjuncts = find_adjuncts(document, proposition);
            add(adjuncts.main, assertion);
            for (const Range adjunct : adjuncts.asserted) add(adjunct, assertion);
        }
    }
    std::stable_sort(layer.claims.begin(), layer.claims.end(),
                     [](const Claim& a, const Claim& b) { return a.span.start < b.span.start; });
    return layer;
}

}  // namespace sayso
