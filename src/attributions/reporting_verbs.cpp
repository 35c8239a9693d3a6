#include "attributions/reporting_verbs.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "lexicon/inflection.h"
#include "lexicon_data.h"

namespace sayso::attributions {
namespace {

constexpr std::array<std::pair<std::string_view, Stance>, 9> stances{{
    {"neutral", Stance::neutral},
    {"assertive", Stance::assertive},
    {"distancing", Stance::distancing},
    {"denying", Stance::denying},
    {"questioning", Stance::questioning},
    {"directive", Stance::directive},
    {"commissive", Stance::commissive},
    {"cognitive", Stance::cognitive},
    {"evaluative", Stance::evaluative},
}};

ContentShapes shapes_of(std::string_view letters) {
    const auto has = [&](char letter) { return letters.find(letter) != std::string_view::npos; };
    ContentShapes shapes;
    shapes.quotation = has('q');
    shapes.clause = has('c');
    shapes.that_clause = has('c') || has('t');
    shapes.interrogative = has('w') || has('c');
    shapes.infinitive = has('i');
    shapes.object_infinitive = has('o');
    shapes.participle = has('g');
    shapes.noun_phrase = has('n');
    shapes.predicate = has('s');
    shapes.addressee = has('a');
    return shapes;
}

ReportingVerb verb_of(const lexicon::Entry& entry) {
    ReportingVerb verb;
    verb.act = entry.fields[0] == "thought" ? Act::thought : Act::speech;
    const auto stance =
        std::find_if(stances.begin(), stances.end(), [&](auto& pair) { return pair.first == entry.fields[1]; });
    if (stance != stances.end()) verb.stance = stance->second;
    verb.shapes = shapes_of(entry.fields[2]);
    return verb;
}

}  // namespace

const lexicon::PhraseTable<ReportingForm>& reporting_forms() {
    static const auto table = [] {
        std::unordered_map<std::u16string, ReportingForm> forms;
        for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::reporting_verbs)) {
            const ReportingVerb verb = verb_of(entry);
            const lexicon::VerbForms inflected = lexicon::inflect_verb(entry.key);
            const auto form = [&](const std::u16string& word) -> ReportingForm& {
                return forms.try_emplace(word, ReportingForm{verb}).first->second;
            };
            form(inflected.base).base = true;
            form(inflected.base).finite = true;  // they say
            form(inflected.third_person).finite = true;
            for (const std::u16string& past : inflected.past) form(past).finite = true;
            for (const std::u16string& past : inflected.past_participle) form(past).past_participle = true;
            for (const std::u16string& word : inflected.present_participle) form(word).present_participle = true;
        }
        lexicon::PhraseTable<ReportingForm> phrases;
        for (auto& [words, form] : forms) phrases.add(words, form);
        return phrases;
    }();
    return table;
}

}  // namespace sayso::attributions
