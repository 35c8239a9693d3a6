#include "claims/worthiness.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "lexicon/lexicon.h"
#include "lexicon_data.h"
#include "text/utf8.h"

namespace sayso::claims {
namespace {

struct Weights {
    int base = 0;
    std::array<int, feature_count> of_feature{};
};

const Weights& weights() {
    static const Weights table = [] {
        Weights parsed;
        for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::worthiness_weights)) {
            if (entry.fields.empty()) continue;
            int weight = 0;
            const std::string_view digits = entry.fields[0];
            std::from_chars(digits.data(), digits.data() + digits.size(), weight);
            const std::string name = to_utf8(entry.key);
            if (name == "base") parsed.base = weight;
            for (std::size_t i = 0; i < feature_count; ++i)
                if (feature_names()[i].name == name) parsed.of_feature[i] = weight;
        }
        return parsed;
    }();
    return table;
}

// logit(p) * 100 for p = 0.5 %, 1.5 %, ... 99.5 %: where the rounded percentage steps up.
constexpr std::array<int, 100> steps{
    -529, -418, -366, -332, -306, -284, -267, -251, -238, -225, -214, -204, -195, -186, -177, -170, -162,
    -155, -148, -142, -136, -130, -124, -118, -113, -107, -102, -97,  -92,  -87,  -82,  -78,  -73,  -69,
    -64,  -60,  -55,  -51,  -47,  -43,  -38,  -34,  -30,  -26,  -22,  -18,  -14,  -10,  -6,   -2,   2,
    6,    10,   14,   18,   22,   26,   30,   34,   38,   43,   47,   51,   55,   60,   64,   69,   73,
    78,   82,   87,   92,   97,   102,  107,  113,  118,  124,  130,  136,  142,  148,  155,  162,  170,
    177,  186,  195,  204,  214,  225,  238,  251,  267,  284,  306,  332,  366,  418,  529};

std::uint8_t logistic_percent(int logit) {
    return static_cast<std::uint8_t>(std::upper_bound(steps.begin(), steps.end(), logit) - steps.begin());
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
    return {logistic_percent(logit), reasons(features)};
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
