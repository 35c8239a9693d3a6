// How sure it is that a statement has the right words and the right source.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <string_view>

#include "attributions/statement.h"

namespace sayso::attributions {

// What of a statement's form tells how often such statements are right.
enum class ConfidenceFeature : std::uint8_t {
    direct,
    mixed,
    floating_quotation,
    turn,
    according,
    possessed,
    punctuation_cue,
    common_verb,  // takes quotations and clauses alike: said, wrote, added
    thought,
    noun_content,  // the verb takes clauses, the content is none
    that_clause,
    infinitive,
    quotation_at_cue,
    passive,
    negated,
    no_source,
    source_after,
    shared_source,
    relative_source,
    pronoun_source,
    name_source,
    long_source,
    short_content,
    long_content,
    content_before_cue,
    in_pieces,
};
inline constexpr std::size_t confidence_feature_count = static_cast<std::size_t>(ConfidenceFeature::in_pieces) + 1;

// As in lexicon/data/confidence_weights.txt.
[[nodiscard]] const std::array<std::string_view, confidence_feature_count>& confidence_feature_names();

using ConfidenceFeatures = std::bitset<confidence_feature_count>;

[[nodiscard]] ConfidenceFeatures read_confidence_features(const Reading& reading, const Statement& statement,
                                                          Mode mode);

// Percent; a logistic regression, trained by train/confidence. docs/confidence.md shows how well it holds.
[[nodiscard]] std::uint8_t confidence_of(const ConfidenceFeatures& features);

}  // namespace sayso::attributions
