#include "claims/worthiness.h"

#include <algorithm>
#include <string_view>

#include "lexicon/points.h"
#include "lexicon_data.h"

namespace sayso::claims {
namespace {

const lexicon::Points& weights() {
    static const lexicon::Points points = [] {
        std::vector<std::string_view> names;
        for (const FeatureName& feature : feature_names()) names.push_back(feature.name);
        return lexicon::parse_points(lexicon::data::worthiness_weights, names);
    }();
    return points;
}

// What raises the score stands as it is: "a specific number"; "a word of doubt lowers the score".
std::vector<std::string> reasons(const Features& features) {
    constexpr std::size_t most_reasons = 3;
    constexpr int least_weight = 15;
    std::vector<std::size_t> active;
    for (std::size_t i = 0; i < feature_count; ++i)
        if (features.test(i) && std::abs(weights().of_feature[i]) >= least_weight) active.push_back(i);
    std::stable_sort(active.begin(), active.end(), [](std::size_t a, std::size_t b) {
        return std::abs(weights().of_feature[a]) > std::abs(weights().of_feature[b]);
    });
    active.resize(std::min(active.size(), most_reasons));
    std::vector<std::string> why;
    for (const std::size_t i : active) {
        std::string reason(feature_names()[i].phrase);
        if (weights().of_feature[i] < 0) reason += " lowers the score";
        why.push_back(std::move(reason));
    }
    return why;
}

}  // namespace

Worthiness score_worthiness(const Features& features) {
    int logit = weights().base;
    for (std::size_t i = 0; i < feature_count; ++i)
        if (features.test(i)) logit += weights().of_feature[i];
    return {lexicon::logistic_percent(logit), reasons(features)};
}

std::vector<Features> read_sentence_features(const Document& document) {
    return read_sentence_features(document, find_markers(document), find_voices(document));
}

std::vector<Features> read_sentence_features(const Document& document, std::span<const Marker> markers,
                                             const Voices& voices) {
    std::vector<Features> features;
    features.reserve(document.sentences.size());
    for (const Sentence& sentence : document.sentences) {
        // From the first to the last token of attributed content; the whole sentence when there is none.
        Range judged = sentence.tokens;
        std::optional<Index> attribution;
        for (Index at = sentence.tokens.first; at < sentence.tokens.last; ++at) {
            const std::optional<Index> voice = voices.attribution(at);
            if (!voice) continue;
            if (!attribution) {
                attribution = voice;
                judged.first = at;
            }
            judged.last = at + 1;
        }
        features.push_back(read_features(document, read_statement(document, markers, judged), attribution));
    }
    return features;
}

}  // namespace sayso::claims
