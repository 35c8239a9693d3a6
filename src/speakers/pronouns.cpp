#include "speakers/pronouns.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/utf8.h"

namespace sayso {
namespace {

constexpr Index compared_references = 60;  // back from the pronoun
constexpr Index sentences_back = 8;

bool is_one_of(std::u16string_view word, std::initializer_list<std::u16string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// How well an entity spoken of at a place fits. Centering theory (Grosz, Joshi and Weinstein 1995): what the sentence
// before was about, first of all its subject, is what a pronoun goes on with; recency decides the rest.
struct Salience {
    int points = 0;
    bool speaking = false;
    bool subject = false;
};

class Resolver {
public:
    Resolver(const Discourse& discourse, const Pronoun& pronoun)
        : discourse_(discourse),
          document_(discourse.document),
          index_(pronoun.reference),
          sentence_(pronoun.sentence),
          word_(pronoun.word) {}

    [[nodiscard]] std::optional<Resolution> resolve() const {
        if (is_one_of(word_, {u"who", u"which", u"whom", u"that"})) return antecedent();
        std::optional<Index> best;
        Salience most;
        const Index limit = index_ > compared_references ? index_ - compared_references : 0;
        for (Index i = index_; i > limit; --i) {
            const Index candidate = i - 1;
            if (discourse_.reference(candidate).sentence + sentences_back < sentence_) break;
            const std::optional<Index> entity = discourse_.entity_of[candidate];
            if (!entity || !agrees(discourse_.entities[*entity], discourse_.reference(candidate))) continue;
            const Salience salience = salience_of(candidate);
            if (best && salience.points <= most.points) continue;
            best = candidate;
            most = salience;
        }
        if (!best) return std::nullopt;
        return because(*discourse_.entity_of[*best], most);
    }

private:
    // "Orr, who said": what the relative pronoun follows.
    [[nodiscard]] std::optional<Resolution> antecedent() const {
        if (index_ == 0) return std::nullopt;
        const Reference& before = discourse_.reference(index_ - 1);
        const std::optional<Index> entity = discourse_.entity_of[index_ - 1];
        if (!entity || before.sentence != sentence_) return std::nullopt;
        return Resolution{*entity, explain({"\"", to_utf8(word_), "\" follows ", shown_name(discourse_, *entity)})};
    }

    [[nodiscard]] bool agrees(const Entity& entity, const Reference& candidate) const {
        const bool several = entity.number == Number::plural || candidate.number == Number::plural;
        if (gender() != Gender::unknown)
            return entity.type == SpeakerType::person && !several &&
                   (entity.gender == Gender::unknown || entity.gender == gender());
        if (is_one_of(word_, {u"it", u"its", u"itself"}))
            return (entity.type == SpeakerType::organisation || entity.type == SpeakerType::document) && !several;
        if (is_one_of(word_, {u"they", u"them", u"their", u"themselves"}))
            return entity.type == SpeakerType::group || (several && entity.type != SpeakerType::document) ||
                   (entity.type == SpeakerType::organisation && !candidate.in_place);
        return false;
    }

    [[nodiscard]] Salience salience_of(Index candidate) const {
        const Reference& reference = discourse_.reference(candidate);
        Salience salience;
        const Index distance = sentence_ - reference.sentence;
        salience.points = 100 - 12 * static_cast<int>(distance);
        const bool same_paragraph =
            document_.sentences[reference.sentence].paragraph == document_.sentences[sentence_].paragraph;
        if (same_paragraph) salience.points += 6;
        if (reference.source) {
            salience.points += 14;
            salience.speaking = true;
        } else if (reference.subject) {
            salience.points += 12;
            salience.subject = true;
        }
        const Entity& entity = discourse_.entities[*discourse_.entity_of[candidate]];
        if (reference.form == MentionForm::name) salience.points += 3;
        if (reference.after_preposition) salience.points -= 10;
        // "his father", "a rider": seldom whom the text goes on with.
        if (!entity.named && !reference.source) salience.points -= is_plural() ? 0 : 20;
        if (!entity.certain && !reference.source) salience.points -= 10;
        if (reference.quoted) salience.points -= 40;
        // Gender that is known to agree is worth more than gender that is not known.
        if (gender() == entity.gender && gender() != Gender::unknown) salience.points += 10;
        if (is_plural() && (entity.type == SpeakerType::group || entity.number == Number::plural))
            salience.points += 20;
        return salience;
    }

    [[nodiscard]] Gender gender() const {
        if (is_one_of(word_, {u"he", u"him", u"his", u"himself"})) return Gender::male;
        if (is_one_of(word_, {u"she", u"her", u"hers", u"herself"})) return Gender::female;
        return Gender::unknown;
    }

    [[nodiscard]] bool is_plural() const { return is_one_of(word_, {u"they", u"them", u"their", u"themselves"}); }

    [[nodiscard]] Resolution because(Index entity, const Salience& salience) const {
        const std::string_view reason = salience.speaking  ? "the last one who was speaking"
                                        : salience.subject ? "whom the text speaks of just before"
                                                           : "the last one named who fits";
        return {entity, explain({"\"", to_utf8(word_), "\" is ", shown_name(discourse_, entity), ": ", reason})};
    }

    const Discourse& discourse_;
    const Document& document_;
    Index index_;
    Index sentence_;
    std::u16string_view word_;
};

}  // namespace

Pronoun pronoun_of(const Discourse& discourse, Index reference) {
    const Reference& whole = discourse.reference(reference);
    return {discourse.document.word(whole.phrase.core.first), reference, whole.sentence};
}

std::optional<Resolution> resolve_pronoun(const Discourse& discourse, const Pronoun& pronoun) {
    return Resolver(discourse, pronoun).resolve();
}

}  // namespace sayso
