#include "speakers/descriptions.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "lexicon/lexicon.h"
#include "lexicon_data.h"
#include "speakers/description_match.h"

namespace sayso {
namespace {

constexpr std::size_t compared_references = 32;  // before and behind the description

const std::vector<std::u16string>& synonyms_of(const std::u16string& noun) {
    static const auto table = [] {
        std::unordered_map<std::u16string, std::vector<std::u16string>> synonyms;
        for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::noun_synonyms))
            for (const std::string_view other : entry.fields)
                synonyms[entry.key].emplace_back(other.begin(), other.end());
        return synonyms;
    }();
    static const std::vector<std::u16string> none;
    const auto found = table.find(noun);
    return found == table.end() ? none : found->second;
}

class Resolver {
public:
    Resolver(const Discourse& discourse, Index reference)
        : discourse_(discourse),
          document_(discourse.document),
          index_(reference),
          phrase_(discourse.reference(reference).phrase),
          sense_(phrase_.sense) {}

    [[nodiscard]] std::optional<Resolution> resolve() {
        if (!refers_back()) return std::nullopt;
        noun_ = singular_of(document_.word(phrase_.head));
        own_ = modifiers_of(document_, phrase_);
        if (const auto holder = only_holder()) return because(*holder, true);
        if (auto same = by_same_noun()) return same;
        return by_synonym();
    }

private:
    // "the mayor", "this report", "Lund's mayor"; a bare noun in a headline; the same bare plural again ("officials").
    [[nodiscard]] bool refers_back() const {
        if (phrase_.coordinated || phrase_.description.empty()) return false;
        if (is_definite()) return true;
        const WordClass first = document_.tags[phrase_.core.first].word_class;
        return first != WordClass::determiner && first != WordClass::number;
    }

    [[nodiscard]] bool is_definite() const {
        if (phrase_.definite) return true;
        for (Index token = phrase_.description.first; token < phrase_.description.last; ++token)
            if (document_.tags[token].word_class == WordClass::possessive) return true;
        return false;
    }

    [[nodiscard]] std::optional<Resolution> by_same_noun() const {
        if (const auto named = nearest(discourse_.named_by_noun, noun_)) return because(*named, true);
        if (sense_.company && own_.common.empty() && own_.proper.empty())
            if (const auto company = last_company()) return because(*company, true);
        if (const auto described = nearest(discourse_.described_by_noun, noun_)) return because(*described, false);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Resolution> by_synonym() const {
        if (sense_.title() && own_.common.empty() && own_.proper.empty()) return std::nullopt;
        for (const std::u16string& other : synonyms_of(noun_)) {
            if (!sense_.document)  // "the study" is not the journal "Lund Reports"
                if (const auto named = nearest(discourse_.named_by_noun, other)) return because(*named, true);
            if (const auto described = nearest(discourse_.described_by_noun, other)) return because(*described, false);
        }
        return std::nullopt;
    }

    // "the company" is the last body spoken of whose name does not make it anything else.
    [[nodiscard]] std::optional<Index> last_company() const {
        std::size_t compared = 0;
        for (Index candidate = index_; candidate > 0 && compared < compared_references; ++compared) {
            --candidate;
            const Reference& other = discourse_.reference(candidate);
            const std::optional<Index> entity = entity_of(candidate);
            if (!entity || !(other.role == GrammaticalRole::subject || other.source) ||
                other.form != MentionForm::name || other.in_place)
                continue;
            const Entity& who = discourse_.entities[*entity];
            if (who.type != SpeakerType::organisation || other.kind == PhraseKind::place) continue;
            const bool known = who.certain || discourse_.naming.bearers[*entity].references.size() > 1;
            if (known && may_be_company(discourse_.reference(who.fullest).phrase)) return candidate;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool may_be_company(const PhraseReading& phrase) const {
        if (phrase.sense.organisation) return phrase.sense.company;
        for (Index token = phrase.name.first; token < phrase.name.last; ++token) {
            const NounSense sense = noun_sense(document_.word(token));
            if (sense.organisation) return sense.company;
        }
        return phrase.name.size() > 1 || document_.tokens[phrase.name.first].shape != TokenShape::upper;
    }

    // In a headline, "Federal judge" is the one judge whom the article names.
    [[nodiscard]] std::optional<Index> only_holder() const {
        const Index paragraph = document_.sentences[discourse_.reference(index_).sentence].paragraph;
        if (document_.paragraphs[paragraph].kind != ParagraphKind::headline || phrase_.definite) return std::nullopt;
        if (!sense_.person() || sense_.number == Number::plural) return std::nullopt;
        const auto entries = discourse_.named_by_noun.find(noun_);
        if (entries == discourse_.named_by_noun.end()) return std::nullopt;
        std::optional<Index> holder;
        for (const Index candidate : entries->second) {
            const std::optional<Index> entity = entity_of(candidate);
            if (!entity || !same_kind(discourse_.entities[*entity], discourse_.reference(candidate))) continue;
            if (holder && entity_of(*holder) != entity) return std::nullopt;
            holder = candidate;
        }
        return holder;
    }

    // The last fitting reference before the description, else the first one behind it.
    [[nodiscard]] std::optional<Index> nearest(const NounIndex& index, const std::u16string& noun) const {
        const auto entries = index.find(noun);
        if (entries == index.end()) return std::nullopt;
        const std::vector<Index>& references = entries->second;
        const auto here = std::lower_bound(references.begin(), references.end(), index_);
        const auto first = here - std::min<std::ptrdiff_t>(here - references.begin(), compared_references);
        const auto last = here + std::min<std::ptrdiff_t>(references.end() - here, compared_references);
        for (auto at = here; at != first;)
            if (fits(*--at, noun)) return *at;
        const auto behind = std::find_if(here, last, [&](Index candidate) { return fits(candidate, noun); });
        return behind == last ? std::nullopt : std::optional(*behind);
    }

    [[nodiscard]] bool fits(Index candidate, std::u16string_view noun) const {
        const std::optional<Index> entity = entity_of(candidate);
        if (!entity || candidate == index_) return false;
        const Reference& other = discourse_.reference(candidate);
        const Entity& who = discourse_.entities[*entity];
        if (!same_kind(who, other)) return false;
        if (!who.named) {
            if ((sense_.number == Number::plural) != (other.phrase.sense.number == Number::plural)) return false;
            if (!is_definite() && !same_words(document_, phrase_, other.phrase)) return false;
            // "a spokesman" again is another one.
            if (!is_definite() && document_.tags[other.phrase.core.first].word_class == WordClass::determiner &&
                !other.phrase.definite)
                return false;
        }
        return same_office(document_, own_, other.phrase, noun) &&
               same_place(document_, own_, other.phrase, sense_.organisation || noun != noun_);
    }

    [[nodiscard]] std::optional<Index> entity_of(Index reference) const {
        if (discourse_.entity_of[reference]) return discourse_.entity_of[reference];
        const std::vector<Index>& candidates = discourse_.naming.candidates[reference];
        return candidates.size() == 1 ? std::optional(candidates.front()) : std::nullopt;
    }

    [[nodiscard]] bool same_kind(const Entity& who, const Reference& other) const {
        if (sense_.person() && sense_.number == Number::singular && !sense_.organisation)
            return who.type == SpeakerType::person && other.phrase.sense.number != Number::plural &&
                   (sense_.gender == Gender::unknown || who.gender == Gender::unknown || sense_.gender == who.gender);
        if (sense_.group) return who.type == SpeakerType::group;
        if (sense_.document) return who.type == SpeakerType::document;
        return who.type == SpeakerType::organisation || who.type == SpeakerType::group;
    }

    [[nodiscard]] Resolution because(Index candidate, bool named) const {
        const Index entity = *entity_of(candidate);
        const std::string phrase = quoted(discourse_, index_);
        const std::string name = shown_name(discourse_, entity);
        if (!named) return {entity, explain({phrase, " was spoken of before as \"", name, "\""})};
        if (discourse_.entities[entity].type == SpeakerType::person)
            return {entity, explain({phrase, " is ", name, ": the text gives that title"})};
        return {entity, explain({phrase, " is short for ", name})};
    }

    const Discourse& discourse_;
    const Document& document_;
    Index index_;
    const PhraseReading& phrase_;
    const NounSense& sense_;
    std::u16string noun_;  // the head, singular
    Modifiers own_;
};

}  // namespace

std::optional<Resolution> resolve_description(const Discourse& discourse, Index reference) {
    return Resolver(discourse, reference).resolve();
}

}  // namespace sayso
