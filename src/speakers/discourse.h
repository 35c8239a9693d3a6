// The discourse: who has been spoken of so far, and by which words. It grows from left to right; the sieves read it.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document.h"
#include "speakers/naming.h"
#include "speakers/references.h"

namespace sayso {

struct Entity {
    SpeakerType type = SpeakerType::unknown;
    Gender gender = Gender::unknown;
    Index gender_since = 0;  // the reference by which the gender is known
    Number number = Number::singular;
    bool named = false;
    bool certain = true;             // of its type
    std::optional<Index> possessor;  // the entity that "his" in "his office" means
    Index fullest = 0;               // the reference that names or describes it best
    std::vector<Index> references;   // resolved so far, in text order

    // As known at a reference.
    [[nodiscard]] Gender known_gender(Index reference) const {
        return gender_since <= reference ? gender : Gender::unknown;
    }
};

// Singular noun -> references that have it, in text order.
using NounIndex = std::unordered_map<std::u16string, std::vector<Index>>;

struct Discourse {
    const Document& document;
    References references;
    Naming naming;
    std::vector<Entity> entities;                 // the bearers of names first, by their index there
    std::vector<std::optional<Index>> entity_of;  // one a reference
    std::vector<std::string> why;                 // one a reference, UTF-8: the sieve that decided
    std::optional<Index> first_person;            // the first entity that is a person with a name

    // By the nouns of titles, appositions, organisations' names and descriptions. Names are indexed from the start,
    // later ones included; descriptions as they are read.
    NounIndex named_by_noun;
    NounIndex described_by_noun;

    [[nodiscard]] const Reference& reference(Index index) const { return references.all[index]; }
    [[nodiscard]] std::u16string_view text_of(Index index) const { return document.text_of(reference(index).span); }
};

// The sieve's verdict: whom a reference means, and why in words for the reader.
struct Resolution {
    Index entity = 0;
    std::string why;
};

// Reasons are put together from pieces of text: explain({quoted, " is ", name}).
[[nodiscard]] std::string explain(std::initializer_list<std::string_view> pieces);
[[nodiscard]] std::string quoted(const Discourse& discourse, Index reference);   // "he"
[[nodiscard]] std::string shown_name(const Discourse& discourse, Index entity);  // Ann Orr

// References and names are known, nobody is resolved yet.
[[nodiscard]] Discourse open_discourse(const Document& document);

void index_nouns(const Discourse& discourse, Index reference, NounIndex& index);

// The name or the description of an entity as the roster shows it.
[[nodiscard]] std::u16string name_of(const Discourse& discourse, Index entity);

// "Orr's office" for "his office"; empty for those who are not described by somebody else.
[[nodiscard]] std::u16string relation_of(const Discourse& discourse, Index entity);

}  // namespace sayso
