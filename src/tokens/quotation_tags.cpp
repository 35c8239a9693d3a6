#include "tokens/quotation_tags.h"

#include <algorithm>
#include <array>

#include "lexicon/reporting_words.h"

namespace sayso {

bool is_quotation_tag_verb(std::u16string_view word) {
    return lexicon::is_quoting_verb(word) && !word.ends_with(u"ing");  // a participle is no clause
}

bool may_follow_tag_verb(std::u16string_view verb, std::u16string_view next) {
    if (verb == u"asked" || verb == u"asks" || verb == u"told" || verb == u"tells") return true;  // somebody
    constexpr std::array<std::u16string_view, 17> adverbials = {
        u"in",    u"on", u"at",   u"to",    u"during", u"after", u"before", u"when", u"as",
        u"while", u"of", u"from", u"later", u"with",   u"last",  u"about",  u"back"};
    return std::find(adverbials.begin(), adverbials.end(), next) != adverbials.end() || next.ends_with(u"ly");
}

}  // namespace sayso
