#include "speakers/noun_senses.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "lexicon/inflection.h"
#include "lexicon/lexicon.h"
#include "lexicon_data.h"

namespace sayso {
namespace {

struct Tables {
    lexicon::PhraseTable<NounSense> senses;
    std::unordered_map<std::u16string, std::u16string> singulars;
    std::unordered_set<std::u16string> changing_modifiers;
};

Gender gender_named(std::string_view name) {
    if (name == "male") return Gender::male;
    if (name == "female") return Gender::female;
    return Gender::unknown;
}

NounSense merged(NounSense a, const NounSense& b) {
    a.honorific |= b.honorific;
    a.office |= b.office;
    a.rank |= b.rank;
    a.role |= b.role;
    a.kin |= b.kin;
    a.group |= b.group;
    a.organisation |= b.organisation;
    a.company |= b.company;
    a.document |= b.document;
    a.author |= b.author;
    return a;
}

void add(Tables& tables, const std::u16string& key, const NounSense& sense) {
    const NounSense* known = tables.senses.find(key);
    tables.senses.add(key, known == nullptr ? sense : merged(*known, sense));
}

// The noun and its plural. Several persons are a group; several organisations or documents stay what they are.
void add_noun(Tables& tables, const std::u16string& key, const NounSense& sense) {
    add(tables, key, sense);
    if (sense.honorific || key.back() == u'.') return;
    const std::u16string plural = lexicon::plural_of(key);
    NounSense many = sense;
    many.number = Number::plural;
    if (sense.person()) {
        many = {};
        many.group = true;
        many.gender = sense.gender;
        many.number = Number::plural;
    }
    // A plural that is a noun of its own ("forces", "findings") keeps its own sense.
    if (tables.senses.find(plural) == nullptr) add(tables, plural, many);
    tables.singulars.emplace(plural, key);
}

NounSense title_sense(const lexicon::Entry& entry) {
    NounSense sense;
    if (entry.fields.size() < 2) return sense;
    sense.honorific = entry.fields[0] == "honorific";
    sense.office = entry.fields[0] == "office";
    sense.rank = entry.fields[0] == "rank";
    sense.gender = gender_named(entry.fields[1]);
    return sense;
}

Tables make_tables() {
    Tables tables;
    for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::group_nouns)) {
        NounSense sense;
        sense.group = true;
        if (!entry.fields.empty() && entry.fields[0] == "plural") sense.number = Number::plural;
        add(tables, entry.key, sense);
        if (sense.number == Number::singular) tables.singulars.emplace(lexicon::plural_of(entry.key), entry.key);
    }
    for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::titles))
        add_noun(tables, entry.key, title_sense(entry));
    for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::person_nouns)) {
        NounSense sense;
        sense.role = true;
        sense.gender = entry.fields.empty() ? Gender::unknown : gender_named(entry.fields[0]);
        add_noun(tables, entry.key, sense);
    }
    for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::kinship)) {
        NounSense sense;
        sense.kin = true;
        sense.gender = entry.fields.empty() ? Gender::unknown : gender_named(entry.fields[0]);
        add_noun(tables, entry.key, sense);
    }
    for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::organisation_words)) {
        NounSense sense;
        sense.organisation = true;
        sense.company = !entry.fields.empty() && entry.fields[0] == "company";
        add_noun(tables, entry.key, sense);
    }
    for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::document_nouns)) {
        NounSense sense;
        sense.document = true;
        sense.author = !entry.fields.empty() && entry.fields[0] == "author";
        add_noun(tables, entry.key, sense);
    }
    for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::title_modifiers))
        if (!entry.fields.empty() && entry.fields[0] == "other") tables.changing_modifiers.insert(entry.key);
    return tables;
}

const Tables& tables() {
    static const Tables instance = make_tables();
    return instance;
}

}  // namespace

NounMatch noun_at(const Document& document, Index token, Index end) {
    const auto word_at = [&](std::uint32_t n) {
        return token + n < end ? document.word(token + n) : std::u16string_view();
    };
    const auto match = tables().senses.longest_match(word_at);
    return match ? NounMatch{*match.value, match.words} : NounMatch{};
}

NounSense noun_sense(std::u16string_view word) {
    const NounSense* sense = tables().senses.find(word);
    return sense == nullptr ? NounSense{} : *sense;
}

std::u16string_view singular_of(std::u16string_view word) {
    const auto found = tables().singulars.find(std::u16string(word));
    return found == tables().singulars.end() ? word : std::u16string_view(found->second);
}

bool changes_holder(std::u16string_view modifier) {
    return tables().changing_modifiers.contains(std::u16string(modifier));
}

}  // namespace sayso
