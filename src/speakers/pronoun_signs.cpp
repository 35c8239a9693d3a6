#include "speakers/pronoun_signs.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "speakers/phrase_words.h"

namespace sayso {
namespace {

constexpr Index compared_references = 60;  // back from the pronoun
constexpr Index sentences_back = 8;
constexpr Index references_ahead = 12;
constexpr Index longest_front = 12;  // words of the sentence before the pronoun

// Signs that do not come in rows.
enum class Sign : std::uint8_t {
    same_paragraph,
    nearest,  // of those who fit
    second_nearest,
    further,
    first_of_sentence,  // centering theory: what a sentence begins with, it is about
    gender_known,       // and the same
    gender_unknown,
    type_unsure,
    unnamed,
    speaking,        // the source of an attribution
    speaking_both,   // so is the pronoun
    quoted,          // inside somebody's words, the pronoun outside of them
    pronoun_quoted,  // the other way round
    own_words,       // the source of the words in which the pronoun stands
    spoken_of_twice,
    spoken_of_often,
    first_named,          // the first person of the article
    as_the_last_pronoun,  // the last pronoun of that gender meant the same one
    same_clause,          // "Orr saw him": somebody else
    same_clause_other,    // "Orr took her with him", "Orr and his wife"
    in_place,
    coordinated,
    several,          // a group or more than one, and the pronoun is "they"
    ahead,            // "In his speech, Orr"
    ahead_possessor,  // the same, and the pronoun is a possessive
};
constexpr std::array<std::string_view, 25> plain_names{"same paragraph",    "nearest",           "second nearest",
                                                       "further",           "first of sentence", "gender known",
                                                       "gender unknown",    "type unsure",       "unnamed",
                                                       "speaking",          "speaking both",     "quoted",
                                                       "pronoun quoted",    "own words",         "spoken of twice",
                                                       "spoken of often",   "first named",       "as the last pronoun",
                                                       "same clause",       "same clause other", "in place",
                                                       "coordinated",       "several",           "ahead",
                                                       "ahead of possessor"};

constexpr std::array<std::string_view, 5> role_names{"subject", "object", "prepositional", "possessor", "other"};
constexpr std::array<std::string_view, 6> pronoun_role_names{"subject",   "object", "prepositional",
                                                             "possessor", "other",  "speaker"};
constexpr std::array<std::string_view, 5> distance_names{"same sentence", "sentence before", "two before",
                                                         "three before", "far before"};
constexpr std::array<std::string_view, 3> form_names{"name", "title", "pronoun"};

// The rows behind the plain signs: distance; form by near or far; roles of pronoun and candidate by near or far.
constexpr std::size_t first_distance = plain_names.size();
constexpr std::size_t first_form = first_distance + distance_names.size();
constexpr std::size_t first_role = first_form + 2 * form_names.size();

std::uint8_t sign_of_distance(Index sentences) {
    return static_cast<std::uint8_t>(first_distance + std::min<std::size_t>(sentences, distance_names.size() - 1));
}
std::uint8_t sign_of_form(MentionForm form, bool near) {
    return static_cast<std::uint8_t>(first_form + 2 * static_cast<std::size_t>(form) + (near ? 0 : 1));
}
// `speaker`: the pronoun is the source of an attribution.
std::uint8_t sign_of_roles(GrammaticalRole pronoun, bool speaker, GrammaticalRole candidate, bool near) {
    const std::size_t row = speaker ? role_names.size() : static_cast<std::size_t>(pronoun);
    const std::size_t pair = role_names.size() * row + static_cast<std::size_t>(candidate);
    return static_cast<std::uint8_t>(first_role + 2 * pair + (near ? 0 : 1));
}

Gender gender_of(std::u16string_view pronoun) {
    if (is_one_of(pronoun, {u"he", u"him", u"his", u"himself"})) return Gender::male;
    if (is_one_of(pronoun, {u"she", u"her", u"hers", u"herself"})) return Gender::female;
    return Gender::unknown;
}

class Finder {
public:
    Finder(const Discourse& discourse, const Pronoun& pronoun)
        : discourse_(discourse), document_(discourse.document), pronoun_(pronoun), gender_(gender_of(pronoun.word)) {}

    [[nodiscard]] std::vector<Candidate> find() {
        std::vector<Candidate> candidates;
        const Index limit = pronoun_.reference > compared_references ? pronoun_.reference - compared_references : 0;
        for (Index i = pronoun_.reference; i > limit; --i) {
            const Reference& reference = discourse_.reference(i - 1);
            if (reference.sentence + sentences_back < pronoun_.sentence) break;
            const std::optional<Index> entity = discourse_.entity_of[i - 1];
            if (!entity) continue;
            if (!agrees(*entity, reference)) continue;
            candidates.push_back({i - 1, *entity, signs_of(i - 1, *entity)});
            if (std::find(seen_.begin(), seen_.end(), *entity) == seen_.end()) seen_.push_back(*entity);
        }
        if (const std::optional<Index> ahead = subject_ahead()) add_ahead(candidates, *ahead);
        return candidates;
    }

private:
    [[nodiscard]] bool agrees(Index index, const Reference& reference) const {
        const Entity& entity = discourse_.entities[index];
        const bool several = entity.number == Number::plural || reference.number == Number::plural;
        if (gender_ != Gender::unknown) {
            const Gender known = entity.known_gender(pronoun_.reference);
            return entity.type == SpeakerType::person && !several && (known == Gender::unknown || known == gender_);
        }
        if (is_one_of(pronoun_.word, {u"it", u"its", u"itself"}))
            return (entity.type == SpeakerType::organisation || entity.type == SpeakerType::document) && !several;
        if (is_plural())
            return entity.type == SpeakerType::group || (several && entity.type != SpeakerType::document) ||
                   (entity.type == SpeakerType::organisation && !reference.in_place);
        return false;
    }

    // The subject behind the phrase or the clause with which the sentence begins and in which the pronoun stands: "In
    // his speech, Orr"
    [[nodiscard]] std::optional<Index> subject_ahead() const {
        const Range sentence = document_.sentences[pronoun_.sentence].tokens;
        const WordClass first = document_.tags[sentence.first].word_class;
        if (gender_ == Gender::unknown || first == WordClass::pronoun || first == WordClass::determiner ||
            first == WordClass::proper_noun || pronoun_.token > sentence.first + longest_front)
            return std::nullopt;
        const Index last = static_cast<Index>(
            std::min<std::size_t>(discourse_.references.all.size(), pronoun_.reference + references_ahead));
        for (Index i = pronoun_.reference + 1; i < last; ++i) {
            const Reference& reference = discourse_.reference(i);
            if (reference.sentence != pronoun_.sentence) break;
            const Index start = reference.phrase.core.first;
            if (start == sentence.first || document_.word(start - 1) != u",") continue;
            const bool subject = reference.role == GrammaticalRole::subject && reference.form == MentionForm::name;
            return subject ? std::optional(i) : std::nullopt;
        }
        return std::nullopt;
    }

    void add_ahead(std::vector<Candidate>& candidates, Index i) const {
        if (discourse_.naming.candidates[i].size() != 1) return;
        const Index index = discourse_.naming.candidates[i].front();
        if (!agrees(index, discourse_.reference(i))) return;
        const Entity& entity = discourse_.entities[index];
        std::vector<std::uint8_t> signs;
        const auto add = [&](Sign sign, bool present) {
            if (present) signs.push_back(static_cast<std::uint8_t>(sign));
        };
        add(pronoun_.role == GrammaticalRole::possessor ? Sign::ahead_possessor : Sign::ahead, true);
        add_signs_of(entity, index, add);
        candidates.push_back({i, index, std::move(signs)});
    }

    template <typename Add>
    void add_signs_of(const Entity& entity, Index index, Add add) const {
        const Gender known = entity.known_gender(pronoun_.reference);
        add(Sign::gender_known, gender_ != Gender::unknown && known == gender_);
        add(Sign::gender_unknown, gender_ != Gender::unknown && known != gender_);
        add(Sign::type_unsure, !entity.certain);
        add(Sign::unnamed, !entity.named);
        const auto times = std::lower_bound(entity.references.begin(), entity.references.end(), pronoun_.reference) -
                           entity.references.begin();
        add(Sign::spoken_of_twice, times == 2);
        add(Sign::spoken_of_often, times > 2);
        add(Sign::first_named, discourse_.first_person && *discourse_.first_person == index);
    }

    [[nodiscard]] bool is_plural() const {
        return is_one_of(pronoun_.word, {u"they", u"them", u"their", u"themselves"});
    }

    [[nodiscard]] std::vector<std::uint8_t> signs_of(Index i, Index index) const {
        const Reference& reference = discourse_.reference(i);
        const Entity& entity = discourse_.entities[index];
        const Index distance = pronoun_.sentence - reference.sentence;
        const bool near = distance == 0;
        const Reference& own = discourse_.reference(pronoun_.reference);
        std::vector<std::uint8_t> signs{sign_of_distance(distance), sign_of_form(reference.form, near),
                                        sign_of_roles(pronoun_.role, own.source, reference.role, near)};
        const auto add = [&](Sign sign, bool present) {
            if (present) signs.push_back(static_cast<std::uint8_t>(sign));
        };
        add(Sign::same_paragraph,
            document_.sentences[reference.sentence].paragraph == document_.sentences[pronoun_.sentence].paragraph);
        std::size_t rank = static_cast<std::size_t>(std::find(seen_.begin(), seen_.end(), index) - seen_.begin());
        add(Sign::nearest, rank == 0);
        add(Sign::second_nearest, rank == 1);
        add(Sign::further, rank > 1);
        add(Sign::first_of_sentence, i == 0 || discourse_.reference(i - 1).sentence != reference.sentence);
        add_signs_of(entity, index, add);
        add(Sign::speaking, reference.source);
        add(Sign::speaking_both, reference.source && own.source);
        add(Sign::quoted, reference.quoted && !own.quoted);
        add(Sign::pronoun_quoted, !reference.quoted && own.quoted && !reference.source);
        add(Sign::own_words, own.quoted && reference.source && distance <= 1);
        add(Sign::as_the_last_pronoun, reference.form == MentionForm::pronoun && is_last_pronoun(i));
        const bool one_clause = near && in_one_clause(reference);
        add(Sign::same_clause, one_clause && pronoun_.role == GrammaticalRole::object);
        add(Sign::same_clause_other, one_clause && pronoun_.role != GrammaticalRole::object);
        add(Sign::in_place, reference.in_place);
        add(Sign::several, is_plural() && (entity.type == SpeakerType::group || entity.number == Number::plural));
        add(Sign::coordinated, follows_conjunction(reference));
        return signs;
    }

    [[nodiscard]] bool is_last_pronoun(Index i) const {
        for (Index later = i + 1; later < pronoun_.reference; ++later) {
            const Reference& other = discourse_.reference(later);
            if (other.form == MentionForm::pronoun && other.gender == gender_) return false;
        }
        return true;
    }

    [[nodiscard]] bool in_one_clause(const Reference& reference) const {
        return reference.role == GrammaticalRole::subject && reference.phrase.core.last <= pronoun_.token &&
               verb_groups_in(document_, {reference.phrase.core.last, pronoun_.token}) == 1;
    }

    [[nodiscard]] bool follows_conjunction(const Reference& reference) const {
        const Index first = reference.phrase.core.first;
        return first > 0 && document_.tags[first - 1].word_class == WordClass::conjunction;
    }

    const Discourse& discourse_;
    const Document& document_;
    const Pronoun& pronoun_;
    Gender gender_;
    std::vector<Index> seen_;  // entities of the candidates so far, nearest first
};

std::vector<std::string> make_names() {
    std::vector<std::string> names(plain_names.begin(), plain_names.end());
    names.insert(names.end(), distance_names.begin(), distance_names.end());
    for (const std::string_view form : form_names)
        for (const std::string_view where : {"near", "before"}) names.push_back(std::string(form) + ", " += where);
    for (const std::string_view pronoun : pronoun_role_names)
        for (const std::string_view candidate : role_names)
            for (const std::string_view where : {"near", "before"})
                names.push_back((std::string(pronoun) + " to " += candidate) + ", " += where);
    return names;
}

}  // namespace

bool tells_gender(std::u16string_view pronoun) {
    return gender_of(pronoun) != Gender::unknown;
}

const std::vector<std::string>& sign_names() {
    static const std::vector<std::string> names = make_names();
    return names;
}

std::vector<Candidate> find_candidates(const Discourse& discourse, const Pronoun& pronoun) {
    return Finder(discourse, pronoun).find();
}

}  // namespace sayso
