#include "speakers/discourse.h"

#include <algorithm>
#include <utility>

#include "text/utf8.h"

namespace sayso {
namespace {

// The nouns by which a reference can be taken up again: those of the title, the apposition, the description, and the
// organisation words of a name.
std::vector<Index> nouns_of(const Document& document, const PhraseReading& phrase) {
    std::vector<Index> nouns;
    const auto add = [&](Range range, bool up_to_preposition) {
        for (Index token = range.first; token < range.last; ++token) {
            const WordClass word_class = document.tags[token].word_class;
            if (up_to_preposition && word_class == WordClass::preposition) break;
            if (word_class == WordClass::noun || word_class == WordClass::proper_noun) nouns.push_back(token);
        }
    };
    if (phrase.sense.known()) add(phrase.title, false);  // else it is an owner: "Lund's Ann Orr"
    add(phrase.apposition, true);
    if (phrase.name.empty()) {
        nouns.push_back(phrase.head);
    } else {
        // The noun that heads the name: "Bank" in "Bank of Lund", "Council" in "Lund Council".
        for (Index token = phrase.name.first; token < phrase.name.last; ++token) {
            const NounSense sense = noun_sense(document.word(token));
            const bool heads =
                token + 1 == phrase.name.last || document.tags[token + 1].word_class == WordClass::preposition;
            if (heads && (sense.organisation || sense.document)) nouns.push_back(token);
            if (heads) break;
        }
    }
    return nouns;
}

std::u16string without_parentheses(std::u16string_view text) {
    std::u16string kept;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = std::min(text.find(u'(', at), text.size());
        const std::size_t close = text.find(u')', open);
        if (close == std::u16string_view::npos) {
            kept += text.substr(at);
            break;
        }
        kept += text.substr(at, open - at);
        while (!kept.empty() && kept.back() == u' ') kept.pop_back();
        at = close + 1;
    }
    return kept;
}

std::u16string lower_article(std::u16string phrase) {
    for (const std::u16string_view article : {u"The ", u"A ", u"An "})
        if (phrase.starts_with(article)) phrase.front() = static_cast<char16_t>(phrase.front() - u'A' + u'a');
    return phrase;
}

// "Orr" of "Orr's office"; only names, so that "his aide's aide's aide" cannot arise.
std::u16string_view possessor_name(const Discourse& discourse, const Entity& possessor) {
    Range name = discourse.reference(possessor.fullest).phrase.name;
    if (possessor.type == SpeakerType::person) name.first = name.last - 1;
    return discourse.document.text_of(discourse.document.span_of(name));
}

}  // namespace

void index_nouns(const Discourse& discourse, Index reference, NounIndex& index) {
    for (const Index token : nouns_of(discourse.document, discourse.reference(reference).phrase)) {
        std::vector<Index>& entries = index[std::u16string(singular_of(discourse.document.word(token)))];
        if (entries.empty() || entries.back() != reference) entries.push_back(reference);
    }
}

std::string explain(std::initializer_list<std::string_view> pieces) {
    std::string reason;
    for (const std::string_view piece : pieces) reason += piece;
    return reason;
}

std::string quoted(const Discourse& discourse, Index reference) {
    return explain({"\"", to_utf8(discourse.text_of(reference)), "\""});
}

std::string shown_name(const Discourse& discourse, Index entity) {
    return to_utf8(name_of(discourse, entity));
}

Discourse open_discourse(const Document& document) {
    References references = find_references(document);
    Naming naming = find_bearers(document, references);
    Discourse discourse{document, std::move(references), std::move(naming), {}, {}, {}, {}, {}, {}};
    const std::size_t size = discourse.references.all.size();
    discourse.entity_of.resize(size);
    discourse.why.resize(size);
    for (const Bearer& bearer : discourse.naming.bearers) {
        Entity entity;
        entity.type = bearer.type;
        entity.gender = bearer.gender;
        entity.named = true;
        entity.certain = bearer.certain;
        entity.fullest = bearer.fullest;
        discourse.entities.push_back(std::move(entity));
    }
    for (Index i = 0; i < size; ++i)
        if (discourse.naming.candidates[i].size() == 1) index_nouns(discourse, i, discourse.named_by_noun);
    return discourse;
}

std::u16string relation_of(const Discourse& discourse, Index entity) {
    const Entity& who = discourse.entities[entity];
    if (who.named || !who.possessor || !discourse.entities[*who.possessor].named) return {};
    const Range words = discourse.reference(who.fullest).phrase.description;
    if (words.empty()) return {};
    std::u16string relation(possessor_name(discourse, discourse.entities[*who.possessor]));
    relation += u"'s ";
    relation += discourse.document.text_of(discourse.document.span_of(words));
    return relation;
}

std::u16string name_of(const Discourse& discourse, Index entity) {
    const Entity& who = discourse.entities[entity];
    const Document& document = discourse.document;
    const PhraseReading& phrase = discourse.reference(who.fullest).phrase;
    if (who.named) return std::u16string(document.text_of(document.span_of(phrase.name)));
    if (phrase.coordinated || phrase.core.empty())
        return std::u16string(document.text_of(discourse.reference(who.fullest).span));
    const Index last = std::max(phrase.core.last, phrase.complement.last);
    std::u16string name = without_parentheses(document.text_of(document.span_of({phrase.core.first, last})));
    if (name.ends_with(u"'s") || name.ends_with(u"\u2019s")) name.resize(name.size() - 2);
    return lower_article(std::move(name));
}

}  // namespace sayso
