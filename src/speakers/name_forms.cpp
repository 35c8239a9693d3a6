#include "speakers/name_forms.h"

#include <algorithm>
#include <array>
#include <utility>

#include "speakers/name_key.h"
#include "tags/candidates.h"

namespace sayso {
namespace {

constexpr std::size_t longest_name = 16;  // words; what is longer is no name

// What may stand behind a surname without being part of it.
constexpr std::array<std::u16string_view, 12> suffixes{u"jr", u"jr.", u"sr",  u"sr.", u"qc",   u"kc",
                                                       u"mp", u"md",  u"phd", u"esq", u"esq.", u"obe"};

bool is_upper(const Document& document, Range name) {
    return name.size() == 1 && document.tokens[name.first].shape == TokenShape::upper &&
           document.tokens[name.first].span.length() > 1;
}

// The organisation noun that heads a name: the last word, or the last before "of", "for", "in".
bool has_organisation_head(const Document& document, Range name) {
    for (Index token = name.first; token < name.last; ++token) {
        const bool last = token + 1 == name.last;
        const bool before_preposition = !last && document.tags[token + 1].word_class == WordClass::preposition;
        if ((last || before_preposition) && noun_sense(document.word(token)).organisation) return true;
        if (before_preposition) return false;
    }
    return false;
}

// What the learned reader takes the words of a name for, on average.
NameEvidence learned_evidence(const Document& document, Range name) {
    NameEvidence evidence;
    if (document.learned.tokens.empty() || name.empty()) return evidence;
    const auto points = [&](NameKind kind) {
        int percent = 0;
        for (Index token = name.first; token < name.last; ++token)
            percent += document.learned.tokens[token].name.percent_of(kind);
        percent /= static_cast<int>(name.size());
        return percent >= 80 ? 2 : percent >= 50 ? 1 : 0;
    };
    evidence.person = points(NameKind::person);
    evidence.organisation = points(NameKind::organisation);
    evidence.place = points(NameKind::place);
    return evidence;
}

NameEvidence evidence_of(const Document& document, const Reference& reference) {
    const PhraseReading& phrase = reference.phrase;
    const Range name = phrase.name;
    const WordKnowledge first = look_up_word(document.word(name.first));
    const WordKnowledge last = look_up_word(document.word(name.last - 1));
    const bool first_name = name.size() > 1 && (first.hints.male_name || first.hints.female_name);
    NameEvidence evidence = learned_evidence(document, name);
    if (phrase.sense.person() || phrase.sense.honorific) {
        evidence.person += 4;
    } else if (phrase.sense.organisation) {
        evidence.organisation += 4;
    } else if (phrase.sense.document && !phrase.title.empty()) {
        evidence.document += 4;
    }
    if (has_organisation_head(document, name)) evidence.organisation += first_name && last.hints.surname ? 1 : 4;
    // "Oceanic Star": a name that ends in a common noun
    if (!first_name && name.size() > 1 && last.known && last.candidates.has(WordClass::noun) && !last.hints.surname &&
        !last.hints.male_name && !last.hints.female_name)
        evidence.organisation += 1;
    if (first_name) evidence.person += 3;
    if (reference.kind == PhraseKind::person) evidence.person += 1;
    if (reference.kind == PhraseKind::organisation) evidence.organisation += 1;
    if (reference.kind == PhraseKind::place || reference.in_place || (name.size() == 1 && last.hints.place))
        evidence.place += 1;
    // "France said no": a country that speaks is its government.
    if (name.size() == 1 && last.hints.place && !last.hints.surname && !last.hints.male_name && !last.hints.female_name)
        evidence.organisation += 2;
    if (first.hints.organisation) evidence.organisation += 1;
    if (name.first > phrase.core.first && phrase.title.empty() && document.word(phrase.core.first) == u"the")
        evidence.organisation += 2;
    if (!phrase.acronym.empty() || is_upper(document, {name.first, name.first + 1})) evidence.organisation += 2;
    if (document.word(name.last - 1).find(u".co") != std::u16string_view::npos) evidence.organisation += 2;
    const Index next = phrase.last;
    if (next < document.tokens.size() && (document.word(next) == u"who" || document.word(next) == u"whose"))
        evidence.person += 2;
    return evidence;
}

std::u16string joined(const std::vector<std::u16string>& words) {
    std::u16string key;
    for (const std::u16string& word : words) (key += word) += u' ';
    return key;
}

}  // namespace

SpeakerType NameEvidence::type() const {
    if (person == 0 && organisation == 0 && document == 0) return SpeakerType::unknown;
    if (document > person && document > organisation) return SpeakerType::document;
    return person > organisation ? SpeakerType::person : SpeakerType::organisation;
}

std::vector<std::u16string> name_words(const Document& document, Range name) {
    std::vector<std::u16string> words;
    for (Index token = name.first; token < name.last; ++token) {
        const WordClass word_class = document.tags[token].word_class;
        const std::u16string_view word = document.word(token);
        if (word_class == WordClass::punctuation || word_class == WordClass::possessive || word == u"the") continue;
        if (!words.empty() && std::find(suffixes.begin(), suffixes.end(), word) != suffixes.end()) continue;
        std::u16string key = name_key(word);
        if (!key.empty()) words.push_back(std::move(key));
        if (words.size() == longest_name) break;
    }
    return words;
}

std::vector<NameForm> collect_name_forms(const Document& document, const References& references) {
    std::vector<NameForm> forms;
    std::unordered_map<std::u16string, Index> form_of;
    for (Index i = 0; i < references.all.size(); ++i) {
        const Reference& reference = references.all[i];
        if (reference.form != MentionForm::name) continue;
        std::vector<std::u16string> words = name_words(document, reference.phrase.name);
        if (words.empty()) continue;
        std::u16string key = joined(words);
        // A surname by itself does not tell the wife from the husband, a title may.
        if (words.size() == 1 && reference.gender == Gender::male) key += u'm';
        if (words.size() == 1 && reference.gender == Gender::female) key += u'f';
        const auto [entry, added] = form_of.try_emplace(std::move(key), static_cast<Index>(forms.size()));
        if (added) {
            forms.emplace_back();
            forms.back().words = std::move(words);
            forms.back().acronym = is_upper(document, reference.phrase.name);
        }
        NameForm& form = forms[entry->second];
        form.references.push_back(i);
        form.label |= reference.label;
        form.evidence += evidence_of(document, reference);
        if (form.gender == Gender::unknown) form.gender = reference.gender;
        if (!reference.phrase.acronym.empty())
            form.acronyms.push_back(name_key(document.word(reference.phrase.acronym.first)));
    }
    return forms;
}

}  // namespace sayso
