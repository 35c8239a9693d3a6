#include "speakers/resolution.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "speakers/descriptions.h"
#include "speakers/first_person.h"
#include "speakers/pronouns.h"

namespace sayso {
namespace {

// The first noun of a phrase whose head is no noun that tells: "all but two of 19 analysts".
NounSense sense_inside(const Document& document, const PhraseReading& phrase) {
    for (const Range range : {phrase.description, phrase.complement})
        for (Index token = range.first; token < range.last; ++token)
            if (const NounSense sense = noun_sense(document.word(token)); sense.known()) return sense;
    return {};
}

SpeakerType type_of_description(const Document& document, const Reference& reference) {
    NounSense sense = reference.phrase.sense;
    if (!sense.known()) {
        sense = sense_inside(document, reference.phrase);
        const bool one = document.word(reference.phrase.core.first) == u"one";
        if (sense.group && one) return SpeakerType::person;  // "one of the victims"
        if (sense.person()) return sense.number == Number::plural ? SpeakerType::group : SpeakerType::unknown;
    }
    if (reference.phrase.coordinated) return SpeakerType::group;
    if (sense.person()) return SpeakerType::person;
    if (sense.organisation) return SpeakerType::organisation;
    if (sense.group) return SpeakerType::group;
    if (sense.document) return SpeakerType::document;
    return SpeakerType::unknown;
}

// "some", "others", "one": speakers without a name, not somebody named before.
bool names_unknown_people(const Document& document, const Reference& pronoun) {
    constexpr std::array<std::u16string_view, 16> words{
        u"some",    u"others", u"one", u"many",   u"several",  u"all",      u"both",    u"each",
        u"another", u"most",   u"few", u"nobody", u"everyone", u"somebody", u"someone", u"everybody"};
    return std::find(words.begin(), words.end(), document.word(pronoun.phrase.head)) != words.end();
}

// Reads the references from left to right and says of each whom it means.
class Resolver {
public:
    explicit Resolver(const Document& document) : document_(document), discourse_(open_discourse(document)) {}

    Discourse resolve() {
        for (Index i = 0; i < discourse_.references.all.size(); ++i) resolve(i);
        resolve_first_persons();
        return std::move(discourse_);
    }

private:
    void resolve(Index i) {
        const Reference& reference = discourse_.references.all[i];
        switch (reference.form) {
            case MentionForm::name:
                resolve_name(i);
                break;
            case MentionForm::title:
                resolve_title(i);
                break;
            case MentionForm::pronoun:
                if (const auto found = resolve_pronoun(discourse_, pronoun_of(discourse_, i)))
                    assign(i, *found);
                else if (reference.source && names_unknown_people(document_, reference))
                    describe(i);
                else if (reference.source)
                    discourse_.why[i] = explain({"nobody named before fits ", quoted(discourse_, i)});
                break;
        }
    }

    // "I" and "we" as a source: the one in whose words they stand, else the author of the text.
    void resolve_first_persons() {
        const std::optional<Interview> interview = find_interview(discourse_);
        std::map<std::u16string_view, Index> authors;
        for (Index a = 0; a < document_.attributions.size(); ++a) {
            const std::optional<Index> reference = discourse_.references.of_attribution[a];
            if (!reference || discourse_.entity_of[*reference]) continue;
            if (const auto found = resolve_first_person(discourse_, a, interview)) {
                assign(*reference, *found);
                continue;
            }
            const Reference& own = discourse_.reference(*reference);
            const std::u16string_view word = document_.word(own.phrase.core.first);
            if (own.form != MentionForm::pronoun || own.quoted || !is_first_person(word)) continue;
            const auto author = authors.find(word);
            if (author == authors.end()) {
                describe(*reference);
                authors.emplace(word, *discourse_.entity_of[*reference]);
            } else {
                assign(*reference, {author->second, "the text gives no name"});
            }
        }
    }

    void resolve_name(Index i) {
        const std::vector<Index>& candidates = discourse_.naming.candidates[i];
        if (candidates.empty()) return describe(i);
        Index best = candidates.front();
        if (candidates.size() > 1) {
            // People who share a name: the one whom the article speaks of most.
            best = *std::max_element(candidates.begin(), candidates.end(), [&](Index a, Index b) {
                return discourse_.naming.bearers[a].references.size() < discourse_.naming.bearers[b].references.size();
            });
        }
        assign(i, {best, reason_for_name(i, best, candidates.size() > 1)});
    }

    [[nodiscard]] std::string reason_for_name(Index i, Index entity, bool shared) const {
        if (shared)
            return explain({quoted(discourse_, i), " is ", shown_name(discourse_, entity),
                            ": of those with that name the article speaks of this one most"});
        if (discourse_.entities[entity].fullest == i) return "named in the text";
        return explain({quoted(discourse_, i), " is a form of the name ", shown_name(discourse_, entity)});
    }

    void resolve_title(Index i) {
        if (const auto found = resolve_description(discourse_, i)) return assign(i, *found);
        describe(i);
    }

    // An entity that is known by a description only.
    void describe(Index i) {
        const Reference& reference = discourse_.references.all[i];
        Entity entity;
        entity.type = type_of_description(document_, reference);
        entity.gender = reference.gender;
        entity.number = entity.type == SpeakerType::group ? Number::plural : reference.number;
        entity.fullest = i;
        if (reference.form == MentionForm::title && reference.phrase.core.first < reference.phrase.description.first)
            entity.possessor = possessor_of(i);
        discourse_.entities.push_back(std::move(entity));
        assign(i, {static_cast<Index>(discourse_.entities.size() - 1), "the text gives no name"});
        index_nouns(discourse_, i, discourse_.described_by_noun);
    }

    // Whom "his" in "his office" means.
    [[nodiscard]] std::optional<Index> possessor_of(Index i) const {
        const Index token = discourse_.reference(i).phrase.core.first;
        if (i > 0 && discourse_.reference(i - 1).form == MentionForm::pronoun &&
            discourse_.reference(i - 1).phrase.core.first == token)
            return discourse_.entity_of[i - 1];
        const auto possessor = resolve_pronoun(discourse_, pronoun_of(discourse_, i));
        return possessor ? std::optional(possessor->entity) : std::nullopt;
    }

    void assign(Index i, Resolution resolution) {
        Entity& entity = discourse_.entities[resolution.entity];
        discourse_.entity_of[i] = resolution.entity;
        entity.references.push_back(i);
        const Reference& reference = discourse_.references.all[i];
        // Inside a quotation it is the least sure whom a pronoun means.
        if (entity.gender == Gender::unknown && reference.form == MentionForm::pronoun && !reference.quoted) {
            entity.gender = reference.gender;
            entity.gender_since = i + 1;
        }
        if (!discourse_.first_person && entity.named && entity.type == SpeakerType::person)
            discourse_.first_person = resolution.entity;
        if (!entity.named && reference.form == MentionForm::title) {
            const auto length = [&](Index r) {
                const PhraseReading& phrase = discourse_.references.all[r].phrase;
                return std::max(phrase.core.last, phrase.complement.last) - phrase.description.first;  // no article
            };
            if (length(i) > length(entity.fullest)) entity.fullest = i;
        }
        discourse_.why[i] = std::move(resolution.why);
    }

    const Document& document_;
    Discourse discourse_;
};

}  // namespace

Discourse resolve_references(const Document& document) {
    return Resolver(document).resolve();
}

}  // namespace sayso
