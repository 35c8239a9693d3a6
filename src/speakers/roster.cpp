#include "speakers/roster.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "speakers/resolution.h"

namespace sayso {
namespace {

// The entries of those who say something.
class RosterBuilder {
public:
    explicit RosterBuilder(const Document& document) : document_(document), discourse_(resolve_references(document)) {}

    Roster build() const {
        Roster roster;
        roster.links.resize(document_.attributions.size());
        std::vector<std::optional<Index>> speaker_of(discourse_.entities.size());
        for (Index a = 0; a < document_.attributions.size(); ++a) {
            const std::optional<Index> reference = discourse_.references.of_attribution[a];
            if (!reference) {
                roster.links[a].why = "the text names nobody";
                continue;
            }
            roster.links[a].why = discourse_.why[*reference];
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

private:
    void link_floating(Roster& roster) const {
        for (Index a = 0; a < document_.attributions.size(); ++a) {
            const std::optional<Index> continues = document_.attributions[a].continues;
            if (discourse_.references.of_attribution[a] || !continues || *continues >= a) continue;
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
            const Reference& reference = discourse_.references.all[i];
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
    Discourse discourse_;
};

}  // namespace

Roster build_roster(const Document& document) {
    return RosterBuilder(document).build();
}

}  // namespace sayso
