// What of a statement speaks for checking it, and what against: features that a reader can see in the text.
#pragma once

#include <array>
#include <bitset>
#include <optional>
#include <string_view>

#include "claims/statement.h"
#include "document.h"

namespace sayso::claims {

enum class Feature : std::uint8_t {
    // figures
    exact_number,
    several_numbers,
    money_amount,
    share,
    vague_amount,
    date,
    comparison,
    // matters
    harm,
    crime,
    money_matter,
    conflict,
    state_matter,
    evidence,
    policy,
    private_matter,
    // what is asserted
    event,
    cause,
    definition,
    name,
    several_names,
    generality,
    negation,
    hedge,
    future,
    conditional,
    obligation,
    possibility,
    evaluation,
    several_evaluations,
    // form and voice
    first_person,
    second_person,
    third_person,
    question,
    open_question,
    exclamation,
    order,
    no_verb,
    very_short,
    fairly_short,
    long_statement,
    very_long,
    headline,
    dateline,
    speech,
    thought,
    quoted,
};
inline constexpr std::size_t feature_count = static_cast<std::size_t>(Feature::quoted) + 1;

struct FeatureName {
    std::string_view name;    // as in lexicon/data/worthiness_weights.txt
    std::string_view phrase;  // for the reader: "a specific number"
};
[[nodiscard]] const std::array<FeatureName, feature_count>& feature_names();

using Features = std::bitset<feature_count>;

// Linear in the statement. `attribution`: the one it is part of.
[[nodiscard]] Features read_features(const Document& document, const Statement& statement,
                                     std::optional<Index> attribution);

}  // namespace sayso::claims
