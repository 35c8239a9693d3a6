#include "tokens/quotation_tags.h"

#include <algorithm>
#include <array>

namespace sayso {

bool is_quotation_tag_verb(std::u16string_view word) {
    constexpr std::array<std::u16string_view, 36> verbs = {
        u"asked",    u"asks",     u"said",     u"says",    u"wrote",     u"writes",   u"added",    u"adds",
        u"replied",  u"replies",  u"tweeted",  u"posted",  u"wondered",  u"inquired", u"shouted",  u"shouts",
        u"yelled",   u"cried",    u"joked",    u"quipped", u"exclaimed", u"demanded", u"demands",  u"told",
        u"tells",    u"mused",    u"remarked", u"wonders", u"chanted",   u"queried",  u"declared", u"continued",
        u"insisted", u"screamed", u"answered", u"recalled"};
    return std::find(verbs.begin(), verbs.end(), word) != verbs.end();
}

bool may_follow_tag_verb(std::u16string_view verb, std::u16string_view next) {
    if (verb == u"asked" || verb == u"asks" || verb == u"told" || verb == u"tells") return true;  // somebody
    constexpr std::array<std::u16string_view, 17> adverbials = {
        u"in",    u"on", u"at",   u"to",    u"during", u"after", u"before", u"when", u"as",
        u"while", u"of", u"from", u"later", u"with",   u"last",  u"about",  u"back"};
    return std::find(adverbials.begin(), adverbials.end(), next) != adverbials.end() || next.ends_with(u"ly");
}

}  // namespace sayso
