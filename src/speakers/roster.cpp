#include "speakers/roster.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "speakers/descriptions.h"
#include "speakers/discourse.h"
#include "speakers/naming.h"
#include "speakers/pronouns.h"
#include "speakers/references.h"

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
class RosterBuilder {
public:
    explicit RosterBuilder(const Document& document)
        : document_(document),
          references_(find_references(document)),
          naming_(find_bearers(document, references_)),
          discourse_(open_discourse(document, references_, naming_)),
          why_(references_.all.size()) {}

    Roster build() {
        for (Index i = 0; i < references_.all.size(); ++i) resolve(i);
        resolve_first_person();
        return roster();
    }

private:
    void resolve(Index i) {
        const Reference& reference = references_.all[i];
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
                    why_[i] = explain({"nobody named before fits ", quoted(discourse_, i)});
                break;
        }
    }

    // "I" and "we" as a source inside somebody's words: that one.
    void resolve_first_person() {
        constexpr Index attributions_back = 16;
        for (Index a = 0; a < document_.attributions.size(); ++a) {
            const std::optional<Index> reference = references_.of_attribution[a];
            if (!reference || discourse_.entity_of[*reference] ||
                references_.all[*reference].form != MentionForm::pronoun)
                continue;
            const std::u16string_view word = document_.word(references_.all[*reference].phrase.head);
            if (word != u"i" && word != u"we") continue;
            for (Index b = a; b > 0 && b + attributions_back > a; --b) {
                const std::optional<Index> outer = references_.of_attribution[b - 1];
                if (!outer || !discourse_.entity_of[*outer] ||
                    !contains(document_.attributions[b - 1].content, references_.all[*reference].span))
                    continue;
                const Index speaker = *discourse_.entity_of[*outer];
                assign(*reference, {speaker, explain({quoted(discourse_, *reference), " stands in the words of ",
                                                      shown_name(discourse_, speaker)})});
                break;
            }
        }
    }

    static bool contains(const std::vector<Span>& content, Span span) {
        return std::any_of(content.begin(), content.end(), [&](Span piece) { return piece.contains(span); });
    }

    void resolve_name(Index i) {
        const std::vector<Index>& candidates = naming_.candidates[i];
        if (candidates.empty()) return describe(i);
        Index best = candidates.front();
        if (candidates.size() > 1) {
            // People who share a name: the one whom the article speaks of most.
            best = *std::max_element(candidates.begin(), candidates.end(), [&](Index a, Index b) {
                return naming_.bearers[a].references.size() < naming_.bearers[b].references.size();
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
        const Reference& reference = references_.all[i];
        Entity entity;
        entity.type = type_of_description(document_, reference);
        entity.gender = reference.gender;
        entity.number = entity.type == SpeakerType::group ? Number::plural : reference.number;
        entity.fullest = i;
        if (reference.form == MentionForm::title && reference.phrase.core.first < reference.phrase.description.first)
            if (const auto possessor = resolve_pronoun(discourse_, pronoun_of(discourse_, i)))
                entity.possessor = possessor->entity;
        discourse_.entities.push_back(std::move(entity));
        assign(i, {static_cast<Index>(discourse_.entities.size() - 1), "the text gives no name"});
        index_nouns(discourse_, i, discourse_.described_by_noun);
    }

    void assign(Index i, Resolution resolution) {
        Entity& entity = discourse_.entities[resolution.entity];
        discourse_.entity_of[i] = resolution.entity;
        entity.references.push_back(i);
        const Reference& reference = references_.all[i];
        if (entity.gender == Gender::unknown && reference.form == MentionForm::pronoun)
            entity.gender = reference.gender;
        if (!entity.named && reference.form == MentionForm::title) {
            const auto length = [&](Index r) {
                const PhraseReading& phrase = references_.all[r].phrase;
                return std::max(phrase.core.last, phrase.complement.last) - phrase.description.first;  // no article
            };
            if (length(i) > length(entity.fullest)) entity.fullest = i;
        }
        if (reference.source) why_[i] = std::move(resolution.why);
    }

    // ---- the entries of those who say something ----

    Roster roster() {
        Roster roster;
        roster.links.resize(document_.attributions.size());
        std::vector<std::optional<Index>> speaker_of(discourse_.entities.size());
        for (Index a = 0; a < document_.attributions.size(); ++a) {
            const std::optional<Index> reference = references_.of_attribution[a];
            if (!reference) {
                roster.links[a].why = "the text names nobody";
                continue;
            }
            roster.links[a].why = why_[*reference];
            const std::optional<Index> entity = discourse_.entity_of[*reference];
            if (!entity) continue;
            if (!speaker_of[*entity]) {
                speaker_of[*entity] = static_cast<Index>(roster.speakers.size());
                roster.speakers.push_back(speaker(*entity));
            }
            roster.links[a].speaker = speaker_of[*entity];
        }
        link_floating(roster);
        return roster;
    }

    void link_floating(Roster& roster) const {
        for (Index a = 0; a < document_.attributions.size(); ++a) {
            const std::optional<Index> continues = document_.attributions[a].continues;
            if (references_.of_attribution[a] || !continues || *continues >= a) continue;
            roster.links[a].speaker = roster.links[*continues].speaker;
            roster.links[a].why = "goes on quoting the same speaker";
        }
    }

    [[nodiscard]] Speaker speaker(Index entity) const {
        const Entity& who = discourse_.entities[entity];
        Speaker speaker;
        speaker.name = name_of(discourse_, entity);
        // A name that says something and is no person's is a body's: "Lund" for its government.
        speaker.type = who.named && who.type == SpeakerType::unknown ? SpeakerType::organisation : who.type;
        for (const Index i : who.references) {
            const Reference& reference = references_.all[i];
            if (reference.form == MentionForm::pronoun && !reference.source) continue;
            speaker.mentions.push_back({reference.span, reference.form});
            if (speaker.role.empty()) speaker.role = role(reference);
        }
        if (speaker.role.empty()) speaker.role = relation_of(discourse_, entity);
        std::stable_sort(speaker.mentions.begin(), speaker.mentions.end(),
                         [](const Mention& x, const Mention& y) { return x.span.start < y.span.start; });
        return speaker;
    }

    [[nodiscard]] std::u16string role(const Reference& reference) const {
        if (reference.form != MentionForm::name) return {};
        for (const Range range : {reference.phrase.title, reference.phrase.apposition})
            if (!range.empty()) return std::u16string(document_.text_of(document_.span_of(range)));
        return {};
    }

    const Document& document_;
    References references_;
    Naming naming_;
    Discourse discourse_;
    std::vector<std::string> why_;  // one a reference
};

}  // namespace

Roster build_roster(const Document& document) {
    return RosterBuilder(document).build();
}

}  // namespace sayso
