#include "claims/markers.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "lexicon/inflection.h"
#include "lexicon/lexicon.h"
#include "lexicon_data.h"

namespace sayso::claims {
namespace {

struct Lexicon {
    std::string_view text;
    Sense sense;
};

std::optional<Sense> modality_named(std::string_view name) {
    if (name == "future") return Sense::future;
    if (name == "conditional") return Sense::conditional;
    if (name == "obligation") return Sense::obligation;
    if (name == "possibility") return Sense::possibility;
    if (name == "ability") return Sense::ability;
    return std::nullopt;
}

std::optional<Sense> field_named(std::string_view name) {
    if (name == "harm") return Sense::harm;
    if (name == "crime") return Sense::crime;
    if (name == "money") return Sense::money;
    if (name == "conflict") return Sense::conflict;
    if (name == "state") return Sense::state;
    if (name == "evidence") return Sense::evidence;
    return std::nullopt;
}

// The table under construction; a phrase that stands in several lexicons has all their senses.
class TableBuilder {
public:
    TableBuilder() {
        using namespace lexicon;
        for (const Entry& entry : parse(data::hedges)) add(entry.key, Sense::hedge);
        for (const Entry& entry : parse(data::negations)) add(entry.key, Sense::negation);
        for (const Entry& entry : parse(data::modalities)) {
            const std::optional<Sense> kind = entry.fields.empty() ? std::nullopt : modality_named(entry.fields[0]);
            if (kind) add(entry.key, *kind);
        }
        const Lexicon lexicons[] = {{data::claim_causes, Sense::cause},
                                    {data::claim_comparisons, Sense::comparison},
                                    {data::claim_predictions, Sense::prediction},
                                    {data::claim_definitions, Sense::definition},
                                    {data::claim_evaluations, Sense::evaluation},
                                    {data::claim_policies, Sense::policy},
                                    {data::claim_private_matters, Sense::private_matter}};
        for (const Lexicon& lexicon : lexicons)
            for (const Entry& entry : parse(lexicon.text))
                if (!entry.fields.empty()) add_forms(entry.key, entry.fields[0], lexicon.sense);
        for (const Entry& entry : parse(data::claim_public_matters)) {
            const std::optional<Sense> field = entry.fields.size() < 2 ? std::nullopt : field_named(entry.fields[1]);
            if (field) add_forms(entry.key, entry.fields[0], *field);
        }
        // Of the nouns for policies only those that name one whatever stands around them.
        for (const Entry& entry : parse(data::policy_nouns))
            if (!entry.fields.empty() && entry.fields[0] == "2") add_forms(entry.key, "noun", Sense::policy);
    }

    [[nodiscard]] lexicon::PhraseTable<Senses> table() const {
        lexicon::PhraseTable<Senses> table;
        for (const auto& [phrase, senses] : senses_) table.add(phrase, senses);
        return table;
    }

private:
    void add(const std::u16string& phrase, Sense sense) { senses_[phrase] = senses_[phrase] | sense; }

    void add_forms(const std::u16string& key, std::string_view form, Sense sense) {
        add(key, sense);
        if (form == "noun") add(lexicon::plural_of(key), sense);
        if (form != "verb") return;
        const lexicon::VerbForms verb = lexicon::inflect_verb(key);
        add(verb.third_person, sense);
        for (const std::u16string& participle : verb.present_participle) add(participle, sense);
        for (const std::u16string& past : verb.past) add(past, sense);
        for (const std::u16string& participle : verb.past_participle) add(participle, sense);
    }

    std::map<std::u16string, Senses> senses_;
};

}  // namespace

std::vector<Marker> find_markers(const Document& document) {
    static const lexicon::PhraseTable<Senses> table = TableBuilder().table();
    std::vector<Marker> markers;
    for (const Sentence& sentence : document.sentences) {
        for (Index at = sentence.tokens.first; at < sentence.tokens.last;) {
            const auto match = table.longest_match([&](std::uint32_t n) {
                return at + n < sentence.tokens.last ? document.word(at + n) : std::u16string_view();
            });
            if (match) markers.push_back({{at, at + match.words}, *match.value});
            at += match ? match.words : 1;
        }
    }
    return markers;
}

}  // namespace sayso::claims
