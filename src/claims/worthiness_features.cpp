#include "claims/worthiness_features.h"

#include <algorithm>

#include "claims/claim_types.h"
#include "claims/clause_words.h"
#include "claims/event_verbs.h"

namespace sayso::claims {

using enum WordClass;

const std::array<FeatureName, feature_count>& feature_names() {
    static constexpr std::array<FeatureName, feature_count> names{{
        {"exact_number", "a specific number"},
        {"several_numbers", "several numbers"},
        {"money_amount", "an amount of money"},
        {"share", "a percentage or share"},
        {"vague_amount", "an amount without a number"},
        {"date", "a date or time"},
        {"comparison", "a comparison"},
        {"harm", "harm to people or things"},
        {"crime", "crime or the courts"},
        {"money_matter", "money or the economy"},
        {"conflict", "armed force"},
        {"state_matter", "an act of government or a vote"},
        {"evidence", "a study, a count or a rate"},
        {"policy", "a rule or policy"},
        {"private_matter", "private life or an arranged event"},
        {"event", "something that happened"},
        {"cause", "a cause or an effect"},
        {"definition", "a definition or description"},
        {"name", "a name"},
        {"several_names", "several names"},
        {"generality", R"(a sweeping word such as "all" or "never")"},
        {"negation", "a negation"},
        {"hedge", "a word of doubt"},
        {"future", "a prediction or plan"},
        {"conditional", "a condition"},
        {"obligation", "a demand or duty"},
        {"possibility", "a mere possibility"},
        {"evaluation", "a word of opinion or feeling"},
        {"several_evaluations", "several words of opinion or feeling"},
        {"first_person", "the speaker's own view or experience"},
        {"second_person", "an address to somebody"},
        {"third_person", R"(a statement about "him" or "her")"},
        {"question", "a question"},
        {"open_question", "an open question"},
        {"exclamation", "an exclamation"},
        {"order", "a request or order"},
        {"no_verb", "no full sentence"},
        {"very_short", "a very short statement"},
        {"fairly_short", "a short statement"},
        {"long_statement", "a long, detailed statement"},
        {"very_long", "a very long statement"},
        {"headline", "a headline"},
        {"dateline", "a date line"},
        {"speech", "a statement that somebody is reported to have made"},
        {"thought", "somebody's plan, wish or belief"},
        {"quoted", "somebody's own words"},
    }};
    return names;
}

namespace {

class FeatureReader {
public:
    FeatureReader(const Document& document, const Statement& statement) : document_(document), statement_(statement) {}

    Features read(std::optional<Index> attribution) {
        read_figures();
        read_markers();
        read_words();
        read_form();
        read_voice(attribution);
        return features_;
    }

private:
    void set(Feature feature, bool value = true) {
        if (value) features_.set(static_cast<std::size_t>(feature));
    }
    [[nodiscard]] Range tokens() const { return statement_.tokens; }

    void read_figures() {
        set(Feature::date, !statement_.times.empty());
        std::size_t exact = 0;
        for (const Quantity& quantity : statement_.quantities) {
            exact += quantity.exact && !is_word(document_, quantity.tokens.first, {u"one"}) ? 1 : 0;
            set(Feature::money_amount, quantity.money && quantity.exact);
            set(Feature::share, quantity.share);
            set(Feature::vague_amount, !quantity.exact && !quantity.share);
        }
        set(Feature::exact_number, exact > 0);
        set(Feature::several_numbers, exact > 2);
    }

    void read_markers() {
        struct Link {
            Sense sense;
            Feature feature;
        };
        constexpr std::array<Link, 14> links{{{Sense::harm, Feature::harm},
                                              {Sense::crime, Feature::crime},
                                              {Sense::money, Feature::money_matter},
                                              {Sense::conflict, Feature::conflict},
                                              {Sense::state, Feature::state_matter},
                                              {Sense::evidence, Feature::evidence},
                                              {Sense::policy, Feature::policy},
                                              {Sense::private_matter, Feature::private_matter},
                                              {Sense::negation, Feature::negation},
                                              {Sense::hedge, Feature::hedge},
                                              {Sense::conditional, Feature::conditional},
                                              {Sense::obligation, Feature::obligation},
                                              {Sense::possibility, Feature::possibility},
                                              {Sense::cause, Feature::cause}}};
        int evaluations = 0;
        for (const Marker& marker : statement_.markers) {
            for (const Link link : links) set(link.feature, marker.senses.has(link.sense));
            set(Feature::future, marker.senses.has(Sense::future | Sense::prediction));
            evaluations += marker.senses.has(Sense::evaluation) ? 1 : 0;
        }
        set(Feature::evaluation, evaluations > 0);
        set(Feature::several_evaluations, evaluations > 1);
        set(Feature::comparison, is_comparison(document_, statement_));
        set(Feature::definition, is_definition(document_, statement_));
    }

    void read_words() {
        Index names = 0;
        bool verb = false;
        for (Index at = tokens().first; at < tokens().last; ++at) {
            const bool inside_name = at > tokens().first && is_class(document_, at - 1, {proper_noun});
            names += is_class(document_, at, {proper_noun}) && !inside_name ? 1 : 0;
            verb |= is_verbal(document_, at);
            set(Feature::event, reports_event(document_, at));
            set(Feature::first_person,
                is_word(document_, at, {u"i", u"we", u"my", u"our", u"me", u"us", u"myself", u"mine", u"ours"}) &&
                    is_class(document_, at, {pronoun, determiner}));
            set(Feature::third_person, is_word(document_, at, {u"he", u"she", u"his", u"her", u"him"}));
            set(Feature::second_person, is_word(document_, at, {u"you", u"your", u"yourself", u"yours"}));
            set(Feature::generality,
                is_word(document_, at,
                        {u"all", u"every", u"always", u"never", u"nobody", u"everyone", u"everybody", u"nothing",
                         u"everything", u"none", u"only", u"any", u"no"}));
        }
        set(Feature::name, names > 0);
        set(Feature::several_names, names > 2);
        set(Feature::no_verb, !verb);
    }

    void read_form() {
        const Index words = count_words(document_, tokens());
        set(Feature::very_short, words <= 4);
        set(Feature::fairly_short, words > 4 && words <= 9);
        set(Feature::long_statement, words >= 20);
        set(Feature::very_long, words >= 32);

        const Index first = first_word();
        set(Feature::open_question, is_word(document_, first, {u"whether", u"what", u"how", u"why", u"where", u"if"}));
        const bool noun_follows = first + 1 < tokens().last && is_class(document_, first + 1, {noun, adjective});
        set(Feature::order, (is_class(document_, first, {verb_base}) && !noun_follows) ||
                                is_word(document_, first, {u"let", u"please"}));
        constexpr Index closing_marks = 4;
        for (Index at = tokens().last; at > tokens().first && tokens().last - at < closing_marks; --at) {
            set(Feature::question, document_.word(at - 1).starts_with(u"?"));
            set(Feature::exclamation, document_.word(at - 1).starts_with(u"!"));
        }
        const Sentence& sentence = document_.sentences[document_.tokens[tokens().first].sentence];
        const ParagraphKind kind = document_.paragraphs[sentence.paragraph].kind;
        set(Feature::headline, kind == ParagraphKind::headline && document_.paragraphs.size() > 1);
        set(Feature::dateline, kind == ParagraphKind::dateline);
    }

    [[nodiscard]] Index first_word() const {
        Index at = tokens().first;
        while (at + 1 < tokens().last && document_.tokens[at].shape == TokenShape::punctuation) ++at;
        return at;
    }

    void read_voice(std::optional<Index> attribution) {
        if (attribution) {
            const Act act = document_.attributions[*attribution].act;
            set(Feature::speech, act == Act::speech);
            set(Feature::thought, act == Act::thought);
        }
        // In quotation marks from beginning to end, the article's own words around them apart.
        const Span middle = document_.tokens[tokens().first + tokens().size() / 2].span;
        const auto after = std::upper_bound(document_.quotations.begin(), document_.quotations.end(), middle.start,
                                            [](Offset start, const Quotation& q) { return start < q.span.start; });
        constexpr std::ptrdiff_t window = 8;  // inner quotations that end before the middle
        for (auto q = after; q != document_.quotations.begin() && after - q < window; --q) {
            const Quotation& quotation = *(q - 1);
            if (quotation.kind == QuotationKind::speech && quotation.depth == 0 && quotation.span.contains(middle) &&
                2 * quotation.span.length() > document_.span_of(tokens()).length()) {
                set(Feature::quoted);
                break;
            }
        }
    }

    const Document& document_;
    const Statement& statement_;
    Features features_;
};

}  // namespace

Features read_features(const Document& document, const Statement& statement, std::optional<Index> attribution) {
    if (statement.tokens.empty()) return {};
    return FeatureReader(document, statement).read(attribution);
}

}  // namespace sayso::claims
