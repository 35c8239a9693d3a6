#include "attributions/confidence.h"

#include <vector>

#include "lexicon/points.h"
#include "lexicon_data.h"

namespace sayso::attributions {
namespace {

constexpr Index few_words = 4;
constexpr Index many_words = 40;
constexpr Index many_source_words = 8;

const lexicon::Points& weights() {
    static const lexicon::Points points = [] {
        const auto& names = confidence_feature_names();
        return lexicon::parse_points(lexicon::data::confidence_weights, {names.begin(), names.end()});
    }();
    return points;
}

Index length_of(const std::vector<Range>& pieces) {
    Index tokens = 0;
    for (const Range piece : pieces) tokens += static_cast<Index>(piece.size());
    return tokens;
}

}  // namespace

const std::array<std::string_view, confidence_feature_count>& confidence_feature_names() {
    static constexpr std::array<std::string_view, confidence_feature_count> names{"direct",
                                                                                  "mixed",
                                                                                  "floating_quotation",
                                                                                  "turn",
                                                                                  "according",
                                                                                  "possessed",
                                                                                  "punctuation_cue",
                                                                                  "common_verb",
                                                                                  "thought",
                                                                                  "noun_content",
                                                                                  "that_clause",
                                                                                  "infinitive",
                                                                                  "quotation_at_cue",
                                                                                  "passive",
                                                                                  "negated",
                                                                                  "no_source",
                                                                                  "source_after",
                                                                                  "shared_source",
                                                                                  "relative_source",
                                                                                  "pronoun_source",
                                                                                  "name_source",
                                                                                  "long_source",
                                                                                  "short_content",
                                                                                  "long_content",
                                                                                  "content_before_cue",
                                                                                  "in_pieces"};
    return names;
}

ConfidenceFeatures read_confidence_features(const Reading& reading, const Statement& statement, Mode mode) {
    using Feature = ConfidenceFeature;
    ConfidenceFeatures features;
    const auto set = [&](Feature feature, bool value) { features.set(static_cast<std::size_t>(feature), value); };
    const std::vector<Range>& pieces = statement.content.pieces;
    set(Feature::direct, mode == Mode::direct);
    set(Feature::mixed, mode == Mode::mixed);
    set(Feature::short_content, length_of(pieces) < few_words);
    set(Feature::long_content, length_of(pieces) > many_words);
    set(Feature::in_pieces, pieces.size() > 1);
    set(Feature::quotation_at_cue, statement.content.touches_quotation);
    if (statement.link.source) {
        const Range source = *statement.link.source;
        const WordClass last = reading.tag(source.last - 1);
        set(Feature::pronoun_source, source.size() == 1 && last == WordClass::pronoun);
        set(Feature::name_source, last == WordClass::proper_noun);
        set(Feature::long_source, source.size() > many_source_words);
    }
    if (!statement.cue) {
        set(statement.link.source ? Feature::turn : Feature::floating_quotation, true);
        return features;
    }
    const Cue& cue = *statement.cue;
    const Index first = pieces.front().first;
    const SourcePlace place = statement.link.place;
    set(Feature::according, cue.kind == CueKind::according);
    set(Feature::possessed, cue.kind == CueKind::possessed);
    set(Feature::punctuation_cue, cue.kind == CueKind::punctuation);
    if (cue.kind == CueKind::verb) {
        const ContentShapes& shapes = cue.verb.shapes;
        set(Feature::common_verb, shapes.quotation && shapes.clause && cue.verb.act == Act::speech);
        set(Feature::thought, cue.verb.act == Act::thought);
        set(Feature::noun_content, !shapes.quotation && !shapes.clause);
    }
    set(Feature::that_clause, reading.word(first) == u"that");
    set(Feature::infinitive, reading.tag(first) == WordClass::infinitive_marker);
    set(Feature::passive, cue.passive);
    set(Feature::negated, cue.negated || cue.declined);
    set(Feature::no_source, !statement.link.source);
    set(Feature::source_after, place == SourcePlace::after && cue.kind == CueKind::verb);
    set(Feature::shared_source, place == SourcePlace::shared);
    set(Feature::relative_source, place == SourcePlace::relative);
    set(Feature::content_before_cue, first < cue.tokens.first);
    return features;
}

std::uint8_t confidence_of(const ConfidenceFeatures& features) {
    int points = weights().base;
    for (std::size_t i = 0; i < confidence_feature_count; ++i)
        if (features.test(i)) points += weights().of_feature[i];
    return lexicon::logistic_percent(points);
}

}  // namespace sayso::attributions
