#include "speakers/naming.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "lexicon/lexicon.h"
#include "lexicon_data.h"
#include "speakers/name_forms.h"
#include "speakers/name_likeness.h"

namespace sayso {
namespace {

// How many names that share a word are compared; a bound for texts made of one word.
constexpr std::size_t compared_names = 64;

using FormIndex = std::unordered_map<std::u16string, std::vector<Index>>;

class Sets {  // union-find with path halving (Tarjan and van Leeuwen 1984)
public:
    explicit Sets(std::size_t size) : parent_(size), size_(size, 1) {
        std::iota(parent_.begin(), parent_.end(), Index{0});
    }
    Index root(Index item) {
        while (parent_[item] != item) item = parent_[item] = parent_[parent_[item]];
        return item;
    }
    void join(Index a, Index b) {
        if (root(a) == root(b)) return;
        size_[root(b)] += size_[root(a)];
        parent_[root(a)] = root(b);
    }
    Index size(Index item) { return size_[root(item)]; }

private:
    std::vector<Index> parent_;
    std::vector<Index> size_;
};

class Namer {
public:
    Namer(const Document& document, const References& references)
        : document_(document),
          references_(references),
          forms_(collect_name_forms(document, references)),
          sets_(forms_.size()) {
        for (Index i = 0; i < forms_.size(); ++i)
            for (const std::u16string& word : forms_[i].words)
                if (!is_joining_word(word)) with_word_[word].push_back(i);
    }

    Naming name() {
        join_acronyms();
        join_known_acronyms();
        join_parts();
        join_misspelt();
        join_labels();
        return bearers();
    }

private:
    // "World Health Organization (WHO)" and later "WHO"; "Federal Security Service" and "FSB" without parentheses.
    void join_acronyms() {
        std::unordered_map<std::u16string, std::vector<Index>> by_acronym;
        for (Index i = 0; i < forms_.size(); ++i)
            if (forms_[i].acronym || forms_[i].words.size() == 1)
                by_acronym[without_dots(forms_[i].words.front())].push_back(i);
        const auto join_with = [&](Index form, const std::u16string& acronym, bool explained) {
            const auto found = by_acronym.find(acronym);
            if (found == by_acronym.end()) return;
            for (const Index other : found->second)
                if (other != form && (explained || forms_[other].acronym)) sets_.join(other, form);
        };
        std::unordered_map<std::u16string, std::vector<Index>> by_initials;
        for (Index i = 0; i < forms_.size(); ++i) {
            for (const std::u16string& acronym : forms_[i].acronyms) join_with(i, without_dots(acronym), true);
            if (forms_[i].words.size() < 2 || forms_[i].evidence.person > forms_[i].evidence.organisation) continue;
            by_initials[initials(forms_[i].words, true)].push_back(i);
            if (initials(forms_[i].words, false) != initials(forms_[i].words, true))
                by_initials[initials(forms_[i].words, false)].push_back(i);
        }
        for (Index i = 0; i < forms_.size(); ++i) {
            if (!forms_[i].acronym) continue;
            const auto found = by_initials.find(without_dots(forms_[i].words.front()));
            if (found != by_initials.end() && found->second.size() == 1) sets_.join(i, found->second.front());
        }
    }

    void join_known_acronyms() {
        static const auto meanings = [] {
            std::unordered_map<std::u16string, std::u16string> table;
            for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::acronyms))
                if (!entry.fields.empty())
                    table.emplace(entry.key, std::u16string(entry.fields[0].begin(), entry.fields[0].end()));
            return table;
        }();
        std::unordered_map<std::u16string, Index> by_name;
        for (Index i = 0; i < forms_.size(); ++i) {
            std::u16string name;
            for (const std::u16string& word : forms_[i].words) (name += name.empty() ? u"" : u" ") += word;
            by_name.try_emplace(std::move(name), i);
        }
        for (Index i = 0; i < forms_.size(); ++i) {
            if (!forms_[i].acronym) continue;
            const auto meaning = meanings.find(forms_[i].words.front());
            if (meaning == meanings.end()) continue;
            const auto found = by_name.find(meaning->second);
            if (found != by_name.end()) sets_.join(i, found->second);
        }
    }

    // Longer names first, and "Mr Orr" before "Orr", so that what a name may stand for is settled before it.
    void join_parts() {
        std::vector<Index> order(forms_.size());
        std::iota(order.begin(), order.end(), Index{0});
        std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) {
            if (forms_[a].words.size() != forms_[b].words.size())
                return forms_[a].words.size() > forms_[b].words.size();
            return forms_[a].gender != Gender::unknown && forms_[b].gender == Gender::unknown;
        });
        alternatives_.resize(forms_.size());
        for (const Index i : order) {
            const std::vector<Index> wholes = wholes_of(i);
            if (wholes.size() == 1) sets_.join(i, wholes.front());
            if (wholes.size() > 1) alternatives_[i] = wholes;
        }
    }

    // "Sarea" and "Saree": a lone surname that differs only in its vowels from one surname that is introduced in full.
    void join_misspelt() {
        std::unordered_map<std::u16string, std::vector<Index>> surnames;
        for (Index i = 0; i < forms_.size(); ++i)
            if (forms_[i].words.size() > 1 && forms_[i].evidence.type() == SpeakerType::person)
                surnames[consonants_of(forms_[i].words.back())].push_back(i);
        for (Index i = 0; i < forms_.size(); ++i) {
            const NameForm& form = forms_[i];
            if (form.words.size() != 1 || form.words.front().size() < 5 || form.acronym || form.evidence.place > 0)
                continue;
            if (!alternatives_[i].empty() || sets_.size(i) > 1) continue;
            const auto found = surnames.find(consonants_of(form.words.front()));
            if (found == surnames.end()) continue;
            const Index root = sets_.root(found->second.front());
            const bool one = std::all_of(found->second.begin(), found->second.end(),
                                         [&](Index other) { return sets_.root(other) == root; });
            if (one && forms_[found->second.front()].references.front() < form.references.front()) sets_.join(i, root);
        }
    }

    // Interviews name the speakers once and then by letters: "Ann Orr: ...", "AO: ..."; "Wire: ...", "WR: ...".
    void join_labels() {
        std::vector<Index> full;
        for (Index i = 0; i < forms_.size() && full.size() < compared_names; ++i)
            if (forms_[i].label && !forms_[i].acronym) full.push_back(i);
        if (full.empty()) return;
        for (Index i = 0; i < forms_.size(); ++i) {
            if (!forms_[i].label || !forms_[i].acronym || sets_.size(i) > 1) continue;
            const std::u16string letters = without_dots(forms_[i].words.front());
            const auto stands_for = [&](Index other) { return abbreviates(letters, forms_[other].words); };
            const auto found = std::find_if(full.begin(), full.end(), stands_for);
            if (found != full.end() && std::find_if(found + 1, full.end(), stands_for) == full.end())
                sets_.join(i, *found);
        }
    }

    // The bearers (as roots) of fuller names that a form is a part of, of the best likeness there is.
    [[nodiscard]] std::vector<Index> wholes_of(Index part) {
        std::vector<Index> wholes;
        Likeness best = Likeness::none;
        const auto found = with_word_.find(forms_[part].words.back());
        if (found == with_word_.end()) return wholes;
        std::size_t compared = 0;
        for (const Index whole : found->second) {
            if (++compared > compared_names) break;
            const Likeness likeness = likeness_of(forms_[part], forms_[whole]);
            if (likeness == Likeness::none || likeness > best) continue;
            if (likeness < best) wholes.clear();
            best = likeness;
            const Index root = sets_.root(whole);
            if (root != sets_.root(part) && std::find(wholes.begin(), wholes.end(), root) == wholes.end())
                wholes.push_back(root);
        }
        return wholes;
    }

    Naming bearers() {
        Naming naming;
        naming.candidates.resize(references_.all.size());
        std::unordered_map<Index, Index> bearer_of_root;
        std::vector<NameEvidence> evidence;
        const auto bearer_at = [&](Index root) {
            const auto [entry, added] = bearer_of_root.try_emplace(root, static_cast<Index>(naming.bearers.size()));
            if (added) {
                naming.bearers.emplace_back();
                evidence.emplace_back();
            }
            return entry->second;
        };
        for (Index i = 0; i < forms_.size(); ++i) {
            std::vector<Index> candidates;
            if (alternatives_[i].size() > 1) {
                for (const Index root : alternatives_[i]) candidates.push_back(bearer_at(sets_.root(root)));
            } else {
                candidates = {bearer_at(sets_.root(i))};
                Bearer& bearer = naming.bearers[candidates.front()];
                bearer.references.insert(bearer.references.end(), forms_[i].references.begin(),
                                         forms_[i].references.end());
                if (bearer.gender == Gender::unknown) bearer.gender = forms_[i].gender;
                evidence[candidates.front()] += forms_[i].evidence;
            }
            for (const Index reference : forms_[i].references) naming.candidates[reference] = candidates;
        }
        for (Index i = 0; i < naming.bearers.size(); ++i) {
            Bearer& bearer = naming.bearers[i];
            std::sort(bearer.references.begin(), bearer.references.end());
            bearer.type = evidence[i].type();
            if (!bearer.references.empty()) bearer.fullest = fullest_of(bearer);
            // Two or three capitalised words without any other sign are a person more often than not.
            bearer.certain = bearer.type != SpeakerType::unknown;
            if (bearer.type == SpeakerType::unknown) bearer.type = default_type(bearer, evidence[i]);
            if (bearer.type != SpeakerType::person) bearer.gender = Gender::neuter;
        }
        return naming;
    }

    [[nodiscard]] Index fullest_of(const Bearer& bearer) const {
        return *std::max_element(bearer.references.begin(), bearer.references.end(), [&](Index a, Index b) {
            return fullness(references_.all[a]) < fullness(references_.all[b]);
        });
    }

    // More words, then more letters with diacritics: a name is written out once and simplified later.
    [[nodiscard]] std::pair<Index, std::ptrdiff_t> fullness(const Reference& reference) const {
        const std::u16string_view name = document_.text_of(document_.span_of(reference.phrase.name));
        return {reference.phrase.name.size(),
                std::count_if(name.begin(), name.end(), [](char16_t unit) { return unit >= 0xC0 && unit < 0x2000; })};
    }

    [[nodiscard]] SpeakerType default_type(const Bearer& bearer, const NameEvidence& evidence) const {
        if (bearer.references.empty()) return SpeakerType::unknown;
        const Range name = references_.all[bearer.fullest].phrase.name;
        if (evidence.place > 0) return SpeakerType::unknown;
        return name.size() == 2 || name.size() == 3 ? SpeakerType::person : SpeakerType::organisation;
    }

    const Document& document_;
    const References& references_;
    std::vector<NameForm> forms_;
    Sets sets_;
    FormIndex with_word_;
    std::vector<std::vector<Index>> alternatives_;
};

}  // namespace

Naming find_bearers(const Document& document, const References& references) {
    return Namer(document, references).name();
}

}  // namespace sayso
