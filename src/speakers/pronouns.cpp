#include "speakers/pronouns.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "lexicon_data.h"
#include "speakers/phrase_words.h"
#include "text/utf8.h"

namespace sayso {
namespace {

struct Weights {
    int nobody = 0;            // what a candidate must exceed
    std::vector<int> of_sign;  // in sign_names()
};

Weights parse_weights(std::string_view text) {
    Weights weights;
    const std::vector<std::string>& names = sign_names();
    weights.of_sign.resize(names.size());
    for (const lexicon::Entry& entry : lexicon::parse(text)) {
        if (entry.fields.empty()) continue;
        int weight = 0;
        const std::string_view digits = entry.fields[0];
        std::from_chars(digits.data(), digits.data() + digits.size(), weight);
        const std::string name = to_utf8(entry.key);
        if (name == "nobody") weights.nobody = weight;
        const auto found = std::find(names.begin(), names.end(), name);
        if (found != names.end()) weights.of_sign[found - names.begin()] = weight;
    }
    return weights;
}

const Weights& weights_for(std::u16string_view pronoun) {
    static const Weights person = parse_weights(lexicon::data::pronoun_weights);
    static const Weights other = parse_weights(lexicon::data::pronoun_weights_of_bodies);
    return tells_gender(pronoun) ? person : other;
}

int points_of(const Weights& weights, const Candidate& candidate) {
    int points = 0;
    for (const std::uint8_t sign : candidate.signs) points += weights.of_sign[sign];
    return points;
}

// "Orr, who said": what the relative pronoun follows.
std::optional<Resolution> antecedent(const Discourse& discourse, const Pronoun& pronoun) {
    if (pronoun.reference == 0) return std::nullopt;
    const Reference& before = discourse.reference(pronoun.reference - 1);
    const std::optional<Index> entity = discourse.entity_of[pronoun.reference - 1];
    if (!entity || before.sentence != pronoun.sentence) return std::nullopt;
    return Resolution{*entity, explain({"\"", to_utf8(pronoun.word), "\" follows ", shown_name(discourse, *entity)})};
}

std::string_view reason_for(const Discourse& discourse, const Pronoun& pronoun, const Candidate& best,
                            const std::vector<Candidate>& candidates) {
    const Reference& reference = discourse.reference(best.reference);
    if (reference.source) return "the last one who was speaking";
    const bool only = std::all_of(candidates.begin(), candidates.end(),
                                  [&](const Candidate& other) { return other.entity == best.entity; });
    if (only) return "nobody else who fits is named just before";
    if (reference.role == GrammaticalRole::subject && reference.sentence != pronoun.sentence)
        return "whom the text speaks of just before";
    if (reference.role == GrammaticalRole::subject) return "whom the sentence is about";
    return "the last one named who fits";
}

}  // namespace

Pronoun pronoun_of(const Discourse& discourse, Index reference) {
    const Reference& whole = discourse.reference(reference);
    const Index token = whole.phrase.core.first;
    return {discourse.document.word(token), reference, whole.sentence, whole.role, token};
}

std::optional<Resolution> resolve_pronoun(const Discourse& discourse, const Pronoun& pronoun) {
    if (is_one_of(pronoun.word, {u"who", u"which", u"whom", u"that"})) return antecedent(discourse, pronoun);
    const std::vector<Candidate> candidates = find_candidates(discourse, pronoun);
    const Candidate* best = nullptr;
    const Weights& weights = weights_for(pronoun.word);
    int most = weights.nobody;
    for (const Candidate& candidate : candidates) {
        const int points = points_of(weights, candidate);
        if (points <= most) continue;
        best = &candidate;
        most = points;
    }
    if (best == nullptr) return std::nullopt;
    return Resolution{best->entity, explain({"\"", to_utf8(pronoun.word), "\" is ", shown_name(discourse, best->entity),
                                             ": ", reason_for(discourse, pronoun, *best, candidates)})};
}

}  // namespace sayso
