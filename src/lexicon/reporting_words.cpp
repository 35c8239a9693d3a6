#include "lexicon/reporting_words.h"

#include <string>
#include <unordered_map>

#include "lexicon/inflection.h"
#include "lexicon/lexicon.h"
#include "lexicon_data.h"

namespace sayso::lexicon {
namespace {

// Whether the verb takes a quotation, by each of its forms.
const std::unordered_map<std::u16string, bool>& reporting_forms() {
    static const auto table = [] {
        std::unordered_map<std::u16string, bool> forms;
        for (const Entry& entry : parse(data::reporting_verbs)) {
            if (entry.fields.size() < 3 || entry.key.find(u' ') != std::u16string::npos) continue;
            const bool quoting = entry.fields[0] == "speech" && entry.fields[2].find('q') != std::string_view::npos;
            const auto add = [&](const std::u16string& form) { forms[form] |= quoting; };
            const VerbForms verb = inflect_verb(entry.key);
            add(verb.base);
            add(verb.third_person);
            for (const std::u16string& form : verb.present_participle) add(form);
            for (const std::u16string& form : verb.past) add(form);
            for (const std::u16string& form : verb.past_participle) add(form);
        }
        return forms;
    }();
    return table;
}

}  // namespace

bool is_reporting_verb(std::u16string_view word) {
    return reporting_forms().contains(std::u16string(word));
}

bool is_quoting_verb(std::u16string_view word) {
    const auto form = reporting_forms().find(std::u16string(word));
    return form != reporting_forms().end() && form->second;
}

}  // namespace sayso::lexicon
