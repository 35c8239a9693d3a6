#include "shifts/actors.h"

#include <algorithm>

#include "lexicon/inflection.h"
#include "lexicon/lexicon.h"
#include "lexicon_data.h"
#include "shifts/extents.h"
#include "speakers/noun_senses.h"
#include "tags/candidates.h"
#include "text/fold.h"

namespace sayso::shifts {
namespace {

constexpr Index longest_title = 12;  // tokens before a name

lexicon::PhraseTable<ActorRole> build_table() {
    lexicon::PhraseTable<ActorRole> table;
    const auto add = [&](const std::u16string& noun, ActorRole role) {
        table.add(noun, role);
        table.add(lexicon::plural_of(noun), role);
    };
    for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::organisation_words)) {
        if (entry.fields.empty()) continue;
        const std::string_view kind = entry.fields[0];
        const bool decides = kind == "state" || kind == "court" || kind == "parliament" || kind == "party" ||
                             kind == "international" || kind == "place";
        if (decides)
            add(entry.key, ActorRole::decides);
        else if (kind != "force")
            add(entry.key, ActorRole::house);
    }
    for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::titles))
        if (!entry.fields.empty() && entry.fields[0] == "office") add(entry.key, ActorRole::decides);
    for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::policy_actors)) {
        if (entry.fields.empty()) continue;
        const std::string_view role = entry.fields[0];
        add(entry.key, role == "decides"  ? ActorRole::decides
                       : role == "house"  ? ActorRole::house
                       : role == "nobody" ? ActorRole::nobody
                                          : ActorRole::outsider);
    }
    return table;
}

const lexicon::PhraseTable<ActorRole>& table() {
    static const lexicon::PhraseTable<ActorRole> roles = build_table();
    return roles;
}

// The role of the longest listed compound that ends at a token.
std::optional<ActorRole> listed_role(const Reading& reading, Index token, Index first) {
    const Index reach = std::min<Index>(3, token + 1 - first);
    for (Index length = reach; length > 0; --length) {
        std::u16string phrase;
        for (Index i = token + 1 - length; i <= token; ++i) {
            if (!phrase.empty()) phrase += u' ';
            phrase += reading.word(i);
        }
        if (const ActorRole* role = table().find(phrase)) return *role;
    }
    return std::nullopt;
}

// Whether a role as the roster gives it ends in an office: "Mayor of Tarn", "deputy finance minister".
bool names_office(std::u16string_view role) {
    const std::u16string folded = fold(role);
    for (std::size_t start = 0; start < folded.size();) {
        const std::size_t end = std::min(folded.find(u' ', start), folded.size());
        const ActorRole* listed = table().find(std::u16string_view(folded).substr(start, end - start));
        if (listed && *listed == ActorRole::decides) return true;
        start = end + 1;
    }
    return false;
}

bool is_capitalised(const Reading& reading, Index token) {
    const TokenShape shape = reading.document().tokens[token].shape;
    return shape == TokenShape::capitalised || shape == TokenShape::upper;
}

}  // namespace

Actors::Actors(const Reading& reading) : reading_(reading) {
    const Document& document = reading.document();
    for (const NounPhrase& phrase : document.noun_phrases) {
        if (phrase.name.empty() || phrase.kind != PhraseKind::person || phrase.name.first == phrase.tokens.first)
            continue;
        if (listed_role(reading, phrase.name.first - 1, phrase.tokens.first) == ActorRole::decides)
            office_holders_.insert(std::u16string(reading.word(phrase.name.last - 1)));
    }
    for (const Speaker& speaker : document.roster.speakers) {
        if (speaker.type != SpeakerType::person || !names_office(speaker.role)) continue;
        for (const Mention& mention : speaker.mentions) {
            if (mention.form != MentionForm::name) continue;
            const Index after = reading.token_from(mention.span.end);
            if (after > 0) office_holders_.insert(std::u16string(reading.word(after - 1)));
        }
    }
    for (const NounPhrase& phrase : document.noun_phrases) {
        if (phrase.kind == PhraseKind::pronoun || phrase.kind == PhraseKind::time) continue;
        if (role_of(phrase.head) == ActorRole::decides) deciders_.push_back(phrase.tokens);
    }
}

ActorRole Actors::role_of(Index head) const {
    const NounPhrase* phrase = reading_.phrase_at(head);
    if (!phrase) return ActorRole::unknown;
    if (phrase->kind == PhraseKind::pronoun || reading_.tag(head) == WordClass::pronoun) {
        if (reading_.is_word(head,
                             {u"i", u"you", u"me", u"everyone", u"nobody", u"anyone", u"someone", u"this", u"these"}))
            return ActorRole::unknown;
        return ActorRole::pronoun;
    }
    if (phrase->kind == PhraseKind::time || phrase->kind == PhraseKind::quantity) return ActorRole::nobody;
    if (const std::optional<ActorRole> role = listed_role(reading_, head, phrase->tokens.first)) return *role;
    if (!phrase->name.empty() && phrase->name.first > phrase->tokens.first) {
        if (const std::optional<ActorRole> role = listed_role(reading_, phrase->name.first - 1, phrase->tokens.first))
            return *role;
    }
    // "US Justice Secretary Ann Orr": an office anywhere in a name
    if (is_capitalised(reading_, head)) {
        const Index first = head - std::min(head - phrase->tokens.first, longest_title);
        for (Index i = first; i < head; ++i)
            if (listed_role(reading_, i, phrase->tokens.first) == ActorRole::decides && is_capitalised(reading_, i))
                return ActorRole::decides;
    }
    const NounSense sense = noun_sense(reading_.word(head));
    // The capital that opens a sentence names nobody: "Protesters urged".
    const bool named = is_capitalised(reading_, head) && head != reading_.sentence_of(head).first;
    if (!named && (sense.role || sense.kin || sense.group)) return ActorRole::outsider;
    const std::u16string last_word(reading_.word(head));
    if (office_holders_.contains(last_word)) return ActorRole::decides;
    const WordKnowledge knowledge = look_up_word(reading_.word(head));
    if (phrase->kind == PhraseKind::place || (is_capitalised(reading_, head) && knowledge.hints.place))
        return ActorRole::decides;
    if (phrase->kind == PhraseKind::organisation && is_capitalised(reading_, head)) return ActorRole::named;
    if (reading_.tag(head) == WordClass::proper_noun || is_capitalised(reading_, head)) return ActorRole::named;
    return ActorRole::unknown;
}

std::optional<Range> Actors::last_decider_before(Index token) const {
    const auto after = std::lower_bound(deciders_.begin(), deciders_.end(), token,
                                        [](const Range& range, Index t) { return range.first < t; });
    if (after == deciders_.begin()) return std::nullopt;
    return *std::prev(after);
}

}  // namespace sayso::shifts
