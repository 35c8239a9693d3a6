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
#include "claims/voices.h"
#include "claims/worthiness.h"

namespace sayso {

using namespace claims;

namespace {

// What the article says itself is a claim when it states a fact. A sentence below this score hardly does: it foretells,
// judges or fills in. What somebody is reported to have said is a claim of theirs whatever its score.
constexpr std::uint8_t least_own_worthiness = 25;  // percent

// Whether a claim does nothing but judge or foretell. Of the article's own words only factual statements are claims, as
// the output format has it; a judgement or a forecast of its own is comment.
bool only_comments(const std::vector<ClaimType>& types) {
    return std::all_of(types.begin(), types.end(),
                       [](ClaimType type) { return type == ClaimType::evaluation || type == ClaimType::prediction; });
}

class ClaimFinder {
public:
    explicit ClaimFinder(const Document& document)
        : document_(document), markers_(find_markers(document)), voices_(find_voices(document)) {}

    ClaimLayer find() {
        for (const Features& features : read_sentence_features(document_, markers_, voices_))
            layer_.sentence_worthiness.push_back(with_learned(score_worthiness(features).percent,
                                                              static_cast<Index>(layer_.sentence_worthiness.size())));
        for (const Assertion& assertion : find_assertions(document_, voices_)) {
            const Index sentence = document_.tokens[assertion.tokens.first].sentence;
            if (assertion.attribution || layer_.sentence_worthiness[sentence] >= least_own_worthiness)
                divide(assertion);
        }
        std::stable_sort(layer_.claims.begin(), layer_.claims.end(),
                         [](const Claim& a, const Claim& b) { return a.span.start < b.span.start; });
        return std::move(layer_);
    }

private:
    void divide(const Assertion& assertion) {
        for (const Range proposition : divide_coordination(document_, assertion.tokens)) {
            const Adjuncts adjuncts = find_adjuncts(document_, proposition);
            add(adjuncts.main, assertion.attribution);
            for (const Range adjunct : adjuncts.asserted) add(adjunct, assertion.attribution);
        }
    }

    // The mean with what the learned reader gives the sentence: it knows subjects, the features know forms.
    [[nodiscard]] std::uint8_t with_learned(std::uint8_t percent, Index sentence) const {
        const std::vector<std::uint8_t>& learned = document_.learned.sentence_worthiness;
        return learned.empty() ? percent : static_cast<std::uint8_t>((percent + learned[sentence] + 1) / 2);
    }

    void add_learned_reason(Claim& claim, Index sentence) const {
        constexpr std::size_t most_reasons = 3;
        constexpr int high = 70;  // percent
        constexpr int low = 30;
        if (document_.learned.sentence_worthiness.empty()) return;
        const int percent = document_.learned.sentence_worthiness[sentence];
        if (percent > low && percent < high) return;
        if (claim.why.size() >= most_reasons) claim.why.resize(most_reasons - 1);
        claim.why.emplace_back(percent >= high ? "fact-checkers pick sentences like this one"
                                               : "fact-checkers seldom pick sentences like this one");
    }

    // A headline foretells only what the article then reports.
    [[nodiscard]] bool in_headline(Range range) const {
        const Sentence& sentence = document_.sentences[document_.tokens[range.first].sentence];
        return document_.paragraphs[sentence.paragraph].kind == ParagraphKind::headline;
    }

    void add(Range words, std::optional<Index> attribution) {
        const Range range = trim_claim(document_, words);
        if (range.empty()) return;
        const Statement statement = read_statement(document_, markers_, range);
        Worthiness worthiness = score_worthiness(read_features(document_, statement, attribution));
        if (!attribution && layer_.sentence_worthiness[document_.tokens[range.first].sentence] < least_own_worthiness)
            return;
        Claim claim;
        claim.span = document_.span_of(range);
        claim.attribution = attribution;
        claim.types = classify_claim(document_, statement, attribution);
        if (!attribution && !in_headline(range) && only_comments(claim.types)) return;
        claim.qualifiers = find_qualifiers(document_, statement);
        claim.check_worthiness = with_learned(worthiness.percent, document_.tokens[range.first].sentence);
        claim.why = std::move(worthiness.why);
        add_learned_reason(claim, document_.tokens[range.first].sentence);
        layer_.claims.push_back(std::move(claim));
    }

    const Document& document_;
    std::vector<Marker> markers_;
    Voices voices_;
    ClaimLayer layer_;
};

}  // namespace

ClaimLayer find_claims(const Document& document) {
    return ClaimFinder(document).find();
}

}  // namespace sayso
