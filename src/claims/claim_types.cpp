#include "claims/claim_types.h"

#include <algorithm>

#include "claims/clause_words.h"
#include "claims/event_verbs.h"

namespace sayso::claims {

using enum WordClass;

namespace {

// The rules look at one statement; each asks for one type.
class TypeRules {
public:
    TypeRules(const Document& document, const Statement& statement, std::optional<Index> attribution)
        : document_(document), statement_(statement), attribution_(attribution) {
        const Sentence& sentence = document.sentences[document.tokens[statement.tokens.first].sentence];
        headline_ = document.paragraphs[sentence.paragraph].kind == ParagraphKind::headline;
    }

    [[nodiscard]] bool quantity() const {
        for (const Quantity& q : statement_.quantities)
            if (q.exact || q.share || q.money) return true;
        return any_word([this](Index at) {
            return is_word(document_, at, {u"dozens", u"hundreds", u"thousands", u"millions", u"billions", u"twice"});
        });
    }

    [[nodiscard]] bool event() const {
        return any_word([this](Index at) {
            // Headlines tell of what happened in the present tense.
            const bool present =
                headline_ && is_class(document_, at, {verb_finite}) && document_.word(at).ends_with(u"s");
            return present || reports_event(document_, at);
        });
    }

    [[nodiscard]] bool causal() const { return statement_.has(Sense::cause); }

    [[nodiscard]] bool comparison() const {
        for (const Marker& marker : statement_.markers)
            if (marker.senses.has(Sense::comparison) && !is_bound(marker)) return true;
        return any_word([this](Index at) {
            const std::u16string_view word = document_.word(at);
            return word.size() > 5 && word.ends_with(u"est") && is_class(document_, at, {adjective});
        });
    }

    [[nodiscard]] bool prediction() const {
        return statement_.has(Sense::future | Sense::conditional | Sense::prediction) ||
               (headline_ && any_word([this](Index at) { return headline_future(at); }));
    }

    // An authority's rule, or what somebody demands, promises or orders ("to stay at home").
    [[nodiscard]] bool policy() const {
        return statement_.has(Sense::policy | Sense::obligation) ||
               (attribution_ && is_class(document_, statement_.tokens.first, {infinitive_marker}));
    }

    [[nodiscard]] bool evaluation() const { return statement_.has(Sense::evaluation); }

    // "A is the B": a form of "be" and a noun phrase.
    [[nodiscard]] bool definition() const {
        if (statement_.has(Sense::definition)) return true;
        return any_word([this](Index at) {
            if (at + 2 >= statement_.tokens.last || !is_word(document_, at, {u"is", u"are"})) return false;
            const Index next = is_class(document_, at + 1, {negation, adverb}) ? at + 2 : at + 1;
            return is_word(document_, next, {u"a", u"an", u"the"});
        });
    }

private:
    template <typename Test>
    [[nodiscard]] bool any_word(Test test) const {
        for (Index at = statement_.tokens.first; at < statement_.tokens.last; ++at)
            if (test(at)) return true;
        return false;
    }

    // "more than 500" only bounds a figure.
    [[nodiscard]] bool is_bound(const Marker& marker) const {
        const Index last = marker.tokens.last;
        if (last < document_.tokens.size() && document_.word(marker.tokens.first) == u"least" &&
            marker.tokens.size() == 1)
            return true;
        if (!is_word(document_, marker.tokens.first, {u"more", u"less", u"fewer", u"than", u"most"})) return false;
        if (document_.word(marker.tokens.first) == u"most")
            return last < statement_.tokens.last &&
                   (document_.word(last) == u"of" || is_class(document_, last, {noun}));
        const Index figure = last < statement_.tokens.last && document_.word(last) == u"than" ? last + 1 : last;
        return figure < statement_.tokens.last && is_class(document_, figure, {number, determiner}) &&
               document_.word(figure) != u"the";
    }

    [[nodiscard]] bool headline_future(Index at) const {
        return is_class(document_, at, {infinitive_marker}) && at > statement_.tokens.first &&
               is_nominal(document_, at - 1);
    }

    const Document& document_;
    const Statement& statement_;
    std::optional<Index> attribution_;
    bool headline_ = false;
};

}  // namespace

std::vector<ClaimType> classify_claim(const Document& document, const Statement& statement,
                                      std::optional<Index> attribution) {
    const TypeRules rules(document, statement, attribution);
    std::vector<ClaimType> types;
    if (rules.quantity()) types.push_back(ClaimType::quantity);
    if (rules.event()) types.push_back(ClaimType::event);
    if (rules.causal()) types.push_back(ClaimType::causal);
    if (rules.comparison()) types.push_back(ClaimType::comparison);
    if (rules.prediction()) types.push_back(ClaimType::prediction);
    if (rules.policy()) types.push_back(ClaimType::policy);
    if (rules.evaluation()) types.push_back(ClaimType::evaluation);
    if (rules.definition()) types.push_back(ClaimType::definition);
    // What says none of this in so many words: a speaker's judgement, or a plain report of the article.
    if (types.empty()) types.push_back(attribution ? ClaimType::evaluation : ClaimType::event);
    return types;
}

bool is_comparison(const Document& document, const Statement& statement) {
    return TypeRules(document, statement, std::nullopt).comparison();
}

bool is_definition(const Document& document, const Statement& statement) {
    return TypeRules(document, statement, std::nullopt).definition();
}

}  // namespace sayso::claims
