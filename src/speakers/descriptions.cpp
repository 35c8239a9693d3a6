#include "speakers/descriptions.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "tags/candidates.h"

namespace sayso {
namespace {

constexpr std::size_t compared_references = 32;  // back from the description

// Descriptions that news texts use for each other.
struct Synonyms {
    std::u16string_view noun;
    std::array<std::u16string_view, 6> others;
};
constexpr std::array<Synonyms, 16> synonyms{{
    {u"minister", {u"secretary"}},
    {u"secretary", {u"minister"}},
    {u"leader", {u"president", u"minister", u"executive", u"chancellor", u"premier", u"chairman"}},
    {u"researcher", {u"scientist", u"author", u"team", u"academic"}},
    {u"scientist", {u"researcher", u"author", u"team"}},
    {u"author", {u"researcher", u"scientist", u"team"}},
    {u"team", {u"researcher", u"scientist"}},
    {u"archaeologist", {u"researcher", u"scientist", u"team"}},
    {u"study", {u"paper", u"research", u"report", u"survey"}},
    {u"survey", {u"poll", u"census"}},
    {u"poll", {u"survey"}},
    {u"paper", {u"study"}},
    {u"company", {u"firm", u"maker", u"manufacturer", u"airline", u"retailer", u"carrier"}},
    {u"firm", {u"company", u"brokerage"}},
    {u"agency", {u"service", u"administration", u"bureau"}},
    {u"chief", {u"head", u"director", u"secretary-general", u"commissioner"}},
}};

// The words of a description or a title that narrow it down.
struct Modifiers {
    std::vector<std::u16string_view> title;     // "prime" in "prime minister", of one entry in the lexicon
    std::vector<std::u16string_view> common;    // "foreign" in "foreign minister"
    std::vector<std::u16string_view> proper;    // "Greek", "Lund"
    std::vector<std::u16string_view> changing;  // "former"
};

class Resolver {
public:
    Resolver(const Discourse& discourse, Index reference)
        : discourse_(discourse), document_(discourse.document), index_(reference), description_(discourse.reference(reference)) {}

    [[nodiscard]] std::optional<Resolution> resolve() const {
        if (!refers_back()) return std::nullopt;
        const std::u16string noun(singular_of(document_.word(description_.phrase.head)));
        if (const auto found = only_holder(noun)) return found;
        const Modifiers own = modifiers(description_.phrase.description);
        if (const auto found = with_noun(noun, own, true)) return found;
        for (const Synonyms& entry : synonyms)
            if (entry.noun == noun)
                for (const std::u16string_view other : entry.others)
                    if (!other.empty())
                        if (const auto found = with_noun(std::u16string(other), own, false)) return found;
        return std::nullopt;
    }

private:
    // "the mayor", "this report", "its author"; a bare noun in a headline; the same bare plural again ("officials").
    [[nodiscard]] bool refers_back() const {
        if (description_.phrase.coordinated || description_.phrase.description.empty()) return false;
        if (description_.phrase.definite || has_possessor()) return true;
        const Index core = description_.phrase.core.first;
        return document_.tags[core].word_class != WordClass::determiner && document_.tags[core].word_class != WordClass::number;
    }

    [[nodiscard]] bool has_possessor() const {
        const Range range = description_.phrase.description;
        for (Index token = range.first; token < range.last; ++token)
            if (document_.tags[token].word_class == WordClass::possessive) return true;
        return false;
    }

    [[nodiscard]] Modifiers modifiers(Range range) const {
        Modifiers found;
        const Index head = description_.phrase.head;
        Index title = head;
        for (Index token = range.first; token < head && title == head; ++token)
            if (const NounMatch match = noun_at(document_, token, head + 1); match && token + match.words == head + 1) title = token;
        for (Index token = range.first; token < range.last; ++token) {
            if (token == head) continue;
            const std::u16string_view word = document_.word(token);
            if (token >= title && token < head) {
                found.title.push_back(word);
                continue;
            }
            const WordClass word_class = document_.tags[token].word_class;
            if (changes_holder(word)) found.changing.push_back(word);
            else if (is_proper(token)) found.proper.push_back(word);
            else if (word_class == WordClass::noun || word_class == WordClass::adjective) found.common.push_back(word);
        }
        return found;
    }

    [[nodiscard]] bool is_proper(Index token) const {
        const WordKnowledge word = look_up_word(document_.word(token));
        if (word.hints.nationality) return true;
        const bool first = token == document_.sentences[document_.tokens[token].sentence].tokens.first;
        return document_.tags[token].word_class == WordClass::proper_noun && !(first && word.candidates.set != 0 && !word.hints.place);
    }

    [[nodiscard]] std::optional<Resolution> with_noun(const std::u16string& noun, const Modifiers& own, bool same_noun) const {
        if (!same_noun && own.common.empty() && own.proper.empty() && description_.phrase.sense.title()) return std::nullopt;
        const bool may_be_name = same_noun || !description_.phrase.sense.document;
        if (may_be_name)
            if (const auto named = nearest(discourse_.named_by_noun, noun, own)) return found(*named, true);
        if (same_noun && description_.phrase.sense.company && own.common.empty() && own.proper.empty())
            if (const auto company = last_company()) return found(*company, true);
        if (const auto described = nearest(discourse_.described_by_noun, noun, own)) return found(*described, false);
        return std::nullopt;
    }

    // "the company" is the last body spoken of whose name does not make it anything else.
    [[nodiscard]] std::optional<Index> last_company() const {
        std::size_t compared = 0;
        for (Index candidate = index_; candidate > 0 && compared < compared_references; ++compared) {
            --candidate;
            const Reference& other = discourse_.reference(candidate);
            const std::optional<Index> entity = entity_of(candidate);
            if (!entity || !(other.subject || other.source) || other.form != MentionForm::name || other.in_place) continue;
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
    [[nodiscard]] std::optional<Resolution> only_holder(const std::u16string& noun) const {
        const Index paragraph = document_.sentences[description_.sentence].paragraph;
        if (document_.paragraphs[paragraph].kind != ParagraphKind::headline || description_.phrase.definite) return std::nullopt;
        if (!description_.phrase.sense.person() || description_.phrase.sense.number == Number::plural) return std::nullopt;
        const auto entries = discourse_.named_by_noun.find(noun);
        if (entries == discourse_.named_by_noun.end()) return std::nullopt;
        std::optional<Index> holder;
        for (const Index candidate : entries->second) {
            const std::optional<Index> entity = entity_of(candidate);
            if (!entity || !same_kind(discourse_.entities[*entity], discourse_.reference(candidate))) continue;
            if (holder && *entity_of(*holder) != *entity) return std::nullopt;
            holder = candidate;
        }
        return holder ? std::optional(found(*holder, true)) : std::nullopt;
    }

    // The last fitting reference before the description, else the first one behind it.
    [[nodiscard]] std::optional<Index> nearest(const NounIndex& index, const std::u16string& noun, const Modifiers& own) const {
        const auto entries = index.find(noun);
        if (entries == index.end()) return std::nullopt;
        const std::vector<Index>& references = entries->second;
        const auto here = std::lower_bound(references.begin(), references.end(), index_);
        std::size_t compared = 0;
        for (auto at = here; at != references.begin() && compared < compared_references; ++compared)
            if (fits(*--at, noun, own)) return *at;
        compared = 0;
        for (auto at = here; at != references.end() && compared < compared_references; ++at, ++compared)
            if (fits(*at, noun, own)) return *at;
        return std::nullopt;
    }

    [[nodiscard]] bool fits(Index candidate, std::u16string_view noun, const Modifiers& own) const {
        const std::optional<Index> entity = entity_of(candidate);
        if (!entity || candidate == index_) return false;
        const Reference& other = discourse_.reference(candidate);
        const Entity& who = discourse_.entities[*entity];
        if (!same_kind(who, other)) return false;
        const bool several = description_.phrase.sense.number == Number::plural;
        if (!who.named && several != (other.phrase.sense.number == Number::plural)) return false;
        const bool bare = !description_.phrase.definite && !has_possessor();
        if (!who.named && bare && !same_words(other)) return false;
        if (!same_office(candidate, noun, own)) return false;
        const bool strict = description_.phrase.sense.organisation || singular_of(document_.word(description_.phrase.head)) != noun;
        return shares_place(own.proper, candidate, strict);
    }

    [[nodiscard]] std::optional<Index> entity_of(Index reference) const {
        if (discourse_.entity_of[reference]) return discourse_.entity_of[reference];
        const std::vector<Index>& candidates = discourse_.naming.candidates[reference];
        return candidates.size() == 1 ? std::optional(candidates.front()) : std::nullopt;
    }

    [[nodiscard]] bool same_kind(const Entity& who, const Reference& other) const {
        const NounSense& sense = description_.phrase.sense;
        if (sense.person() && sense.number == Number::singular && !sense.organisation)
            return who.type == SpeakerType::person && other.phrase.sense.number != Number::plural &&
                   (sense.gender == Gender::unknown || who.gender == Gender::unknown || sense.gender == who.gender);
        if (sense.group) return who.type == SpeakerType::group;
        if (sense.document) return who.type == SpeakerType::document;
        return who.type == SpeakerType::organisation || who.type == SpeakerType::group;
    }

    [[nodiscard]] bool same_words(const Reference& other) const {
        const Range a = description_.phrase.description;
        const Range b = other.phrase.description;
        if (a.size() != b.size() || !description_.phrase.complement.empty() || !other.phrase.complement.empty()) return false;
        for (Index i = 0; i < a.size(); ++i)
            if (document_.word(a.first + i) != document_.word(b.first + i)) return false;
        return document_.tags[other.phrase.core.first].word_class != WordClass::determiner || other.phrase.definite;
    }

    // "the former foreign minister" asks for a title with "former" and "foreign"; a bare "the minister" takes any but
    // those that are former or deputy.
    [[nodiscard]] bool same_office(Index candidate, std::u16string_view noun, const Modifiers& own) const {
        const PhraseReading& phrase = discourse_.reference(candidate).phrase;
        std::vector<std::u16string_view> words;
        for (const Range range : {phrase.title, phrase.apposition, phrase.name.empty() ? phrase.description : phrase.name})
            for (Index token = range.first; token < range.last; ++token) words.push_back(document_.word(token));
        const auto has = [&](std::u16string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); };
        if (!std::all_of(own.changing.begin(), own.changing.end(), has)) return false;
        if (!std::all_of(own.title.begin(), own.title.end(), has)) return false;
        const auto noun_at = std::find_if(words.begin(), words.end(), [&](std::u16string_view word) { return singular_of(word) == noun; });
        if (own.changing.empty() && noun_at != words.end() && noun_at != words.begin() && changes_holder(*(noun_at - 1)) &&
            *(noun_at - 1) != u"opposition")
            return false;
        if (!own.common.empty() && std::none_of(own.common.begin(), own.common.end(), has)) return false;
        return true;
    }

    // "Greek" and "Greece" share a stem; a title without any place fits all.
    [[nodiscard]] bool shares_place(const std::vector<std::u16string_view>& own, Index candidate, bool strict) const {
        if (own.empty()) return true;
        bool other_has_place = false;
        const PhraseReading& phrase = discourse_.reference(candidate).phrase;
        for (const Range range : {phrase.title, phrase.apposition, phrase.description, phrase.name, phrase.complement})
            for (Index token = range.first; token < range.last; ++token) {
                if (!is_proper(token)) continue;
                const std::u16string_view word = document_.word(token);
                if (noun_sense(word).known()) continue;
                other_has_place = true;
                for (const std::u16string_view mine : own)
                    if (mine.substr(0, 4) == word.substr(0, 4)) return true;
            }
        return !other_has_place && !strict;
    }

    [[nodiscard]] Resolution found(Index candidate, bool named) const {
        const Index entity = *entity_of(candidate);
        const std::string phrase = quoted(discourse_, index_);
        const std::string name = shown_name(discourse_, entity);
        if (!named) return Resolution{entity, explain({phrase, " was spoken of before as \"", name, "\""})};
        if (discourse_.entities[entity].type == SpeakerType::person)
            return Resolution{entity, explain({phrase, " is ", name, ": the text gives that title"})};
        return Resolution{entity, explain({phrase, " is short for ", name})};
    }

    const Discourse& discourse_;
    const Document& document_;
    Index index_;
    const Reference& description_;
};

}  // namespace

std::optional<Resolution> resolve_description(const Discourse& discourse, Index reference) {
    return Resolver(discourse, reference).resolve();
}

}  // namespace sayso
