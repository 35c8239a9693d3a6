#include "speakers/phrase_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

#include "lexicon/lexicon.h"
#include "lexicon_data.h"
#include "tags/candidates.h"
#include "tags/phrase_kinds.h"

namespace sayso {
namespace {

const std::unordered_set<std::u16string>& name_particles() {
    static const auto table = [] {
        std::unordered_set<std::u16string> words;
        for (lexicon::Entry& entry : lexicon::parse(lexicon::data::name_particles)) words.insert(std::move(entry.key));
        return words;
    }();
    return table;
}

bool names_a_science(std::u16string_view word) {
    return word.ends_with(u"ologist") || word.ends_with(u"ographer");
}

}  // namespace

bool is_one_of(std::u16string_view word, std::initializer_list<std::u16string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::u16string_view last_part(std::u16string_view word) {
    const std::size_t hyphen = word.rfind(u'-');
    return hyphen == std::u16string_view::npos ? word : word.substr(hyphen + 1);
}

bool PhraseWords::is_noun(Index token) const {
    return class_at(token) == WordClass::noun || class_at(token) == WordClass::proper_noun;
}

bool PhraseWords::is_capital(Index token) const {
    if (token >= tokens_.last) return false;
    const TokenShape shape = document_.tokens[token].shape;
    return shape == TokenShape::capitalised || shape == TokenShape::upper || is_caseless(token);
}

bool PhraseWords::is_caseless(Index token) const {
    constexpr char16_t first_caseless_script = u'\u0590';  // Hebrew; the scripts before it have capitals
    const std::u16string_view letters = word(token);
    return !letters.empty() && letters.front() >= first_caseless_script &&
           u_charType(letters.front()) == U_OTHER_LETTER;
}

// Tagged as a name, or capitalised behind one ("John Bel Edwards"), or "al-Eryani".
bool PhraseWords::is_name_word(Index token) const {
    if (token >= tokens_.last || (names_a_time(document_, token) && word(token) != u"today")) return false;
    if (class_at(token) == WordClass::proper_noun || is_caseless(token)) return true;
    if (word(token).starts_with(u"al-") || word(token).starts_with(u"el-")) return true;
    return token > tokens_.first && is_capital(token) && class_at(token - 1) == WordClass::proper_noun &&
           class_at(token) != WordClass::determiner && class_at(token) != WordClass::pronoun;
}

bool PhraseWords::is_learned_name(Index token) const {
    constexpr std::uint8_t sure = 40;  // percent that it is none
    return token < document_.learned.tokens.size() &&
           document_.learned.tokens[token].name.percent_of(NameKind::none) < sure;
}

bool PhraseWords::is_particle(Index token) const {
    return !is_capital(token) && name_particles().contains(std::u16string(word(token)));
}

// Inside a source, "'s" behind a name is no verb: "Lund's ruling party".
bool PhraseWords::is_possessive(Index token) const {
    return class_at(token) == WordClass::possessive || (whole_ && word(token) == u"'s");
}

bool PhraseWords::is_relative(Index token) const {
    return is(token, {u"who", u"whom", u"whose", u"which"});
}

bool PhraseWords::is_conjunction(Index token) const {
    return is(token, {u"and", u"&", u"or"}) || (word(token) == u"as" && word(token + 1) == u"well");
}

bool PhraseWords::ends_sentence(Index token) const {
    return token >= tokens_.last || is(token, {u".", u"!", u"?"});
}

bool PhraseWords::is_first_name(Index token) const {
    const WordKnowledge knowledge = look_up_word(word(token));
    return knowledge.hints.male_name || knowledge.hints.female_name;
}

bool PhraseWords::is_occupation(Index token) const {
    const std::u16string_view part = last_part(word(token));
    return noun_sense(part).person() || look_up_word(part).hints.occupation || names_a_science(part);
}

bool PhraseWords::is_occupation_plural(Index token) const {
    const std::u16string_view plural = word(token);
    if (plural.size() < 4 || !plural.ends_with(u"s")) return false;
    const std::u16string_view singular = plural.substr(0, plural.size() - 1);
    return look_up_word(singular).hints.occupation || names_a_science(singular);
}

}  // namespace sayso
