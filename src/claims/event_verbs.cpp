#include "claims/event_verbs.h"

#include <string>
#include <string_view>
#include <unordered_set>

#include "claims/clause_words.h"
#include "lexicon/lexicon.h"
#include "lexicon_data.h"
#include "text/utf8.h"

namespace sayso::claims {

using enum WordClass;

namespace {

const std::unordered_set<std::u16string>& irregular_pasts() {
    static const auto words = [] {
        std::unordered_set<std::u16string> forms;
        for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::irregular_verbs)) {
            if (entry.fields.empty()) continue;
            for (std::string_view rest = entry.fields[0]; !rest.empty();) {
                const std::size_t comma = rest.find(',');
                const auto form = from_utf8(rest.substr(0, comma));
                if (const auto* word = std::get_if<std::u16string>(&form)) forms.insert(*word);
                rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
            }
        }
        return forms;
    }();
    return words;
}

// Verbs of state (Quirk et al., A Comprehensive Grammar of the English Language, 1985, 4.27-4.31).
bool is_stative(const Document& document, Index token) {
    return is_word(document, token, {u"was",       u"were",      u"had",      u"remained", u"included",  u"contained",
                                     u"meant",     u"knew",      u"wanted",   u"needed",   u"liked",     u"seemed",
                                     u"appeared",  u"belonged",  u"deserved", u"owned",    u"consisted", u"represented",
                                     u"lived",     u"stood",     u"believed", u"thought",  u"lay",       u"expected",
                                     u"scheduled", u"supposed",  u"used",     u"needed",   u"required",  u"called",
                                     u"known",     u"estimated", u"located",  u"based",    u"related",   u"concerned"});
}

}  // namespace

bool is_past_tense(std::u16string_view word) {
    return (word.size() > 3 && word.ends_with(u"ed")) || irregular_pasts().contains(std::u16string(word));
}

bool reports_event(const Document& document, Index token) {
    if (is_stative(document, token)) return false;
    if (is_class(document, token, {verb_finite})) return is_past_tense(document.word(token));
    if (!is_class(document, token, {verb_past_participle})) return false;
    // "has closed", "was closed", "has not yet been closed"; but not "will be closed", "to be closed".
    constexpr Index window = 6;
    const Index first = document.sentences[document.tokens[token].sentence].tokens.first;
    bool helper = false;
    for (Index at = token; at > first && token - at < window; --at) {
        if (is_class(document, at - 1, {modal, infinitive_marker})) return false;
        if (is_class(document, at - 1, {auxiliary}))
            helper = true;
        else if (!is_class(document, at - 1, {adverb, negation}))
            break;
    }
    return helper;
}

}  // namespace sayso::claims
