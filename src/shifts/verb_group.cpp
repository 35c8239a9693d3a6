#include "shifts/verb_group.h"

#include <algorithm>
#include <array>

#include "tags/class_choice.h"

namespace sayso::shifts {
namespace {

constexpr Index longest_group = 12;

template <std::size_t n>
bool among(std::u16string_view word, const std::array<std::u16string_view, n>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::u16string_view, 3> forms_of_get = {u"get", u"gets", u"got"};
// Words between a form of "be" and an infinitive that make a future of it: "is set to close".
constexpr std::array<std::u16string_view, 7> future_links = {u"going",    u"set",    u"due",      u"about",
                                                             u"expected", u"likely", u"scheduled"};

Modality modality_of(std::u16string_view word) {
    if (word == u"will" || word == u"wo" || word == u"'ll" || word == u"shall") return Modality::future;
    if (word == u"would" || word == u"'d") return Modality::conditional;
    if (word == u"may" || word == u"might" || word == u"can" || word == u"ca" || word == u"could")
        return Modality::possible;
    if (word == u"must" || word == u"should" || word == u"ought") return Modality::obliged;
    return Modality::none;
}

bool is_negation(const Reading& reading, Index token) {
    return reading.tag(token) == WordClass::negation || reading.is_word(token, {u"not", u"n't", u"never"});
}

bool is_helper(const Reading& reading, Index token) {
    const std::u16string_view word = reading.word(token);
    return reading.is_tag(token, {WordClass::auxiliary, WordClass::modal}) || is_form_of_be(word) ||
           is_form_of_have(word) || modality_of(word) != Modality::none;
}

}  // namespace

VerbGroup read_verb_group(const Reading& reading, Index head) {
    VerbGroup group;
    group.head = head;
    const Index begin = reading.sentence_of(head).first;
    Index first = head;           // the earliest token that belongs to the group for certain
    Index nearest_helper = head;  // the auxiliary next to the main verb
    bool infinitive = false;
    bool finite_helper = false;
    for (Index at = head; at > begin && head - at < longest_group;) {
        const Index token = at - 1;
        if (reading.tag(token) == WordClass::infinitive_marker) {
            if (infinitive) break;
            infinitive = true;
            first = token;
            at = token;
            continue;
        }
        if (is_negation(reading, token)) {
            group.negated = true;
            first = token;
            at = token;
            continue;
        }
        if (infinitive && among(reading.word(token), future_links) && token > begin &&
            is_form_of_be(reading.word(token - 1))) {
            at = token;
            continue;
        }
        if (is_helper(reading, token)) {
            const std::u16string_view word = reading.word(token);
            if (infinitive && !is_form_of_be(word) && !is_form_of_have(word)) break;  // "would to" is no group
            if (nearest_helper == head && !infinitive) nearest_helper = token;
            if (infinitive && is_form_of_be(word) && group.modality == Modality::none)
                group.modality = Modality::future;
            if (infinitive && is_form_of_have(word)) group.modality = Modality::obliged;
            if (!infinitive && is_form_of_have(word)) group.perfect = true;
            if (const Modality modality = modality_of(word); modality != Modality::none) group.modality = modality;
            if (word != u"be" && word != u"been" && word != u"being" && word != u"having") finite_helper = true;
            infinitive = false;
            first = token;
            at = token;
            continue;
        }
        if (reading.tag(token) == WordClass::adverb) {
            at = token;
            continue;
        }
        // An inserted adverb: "will not, however, lift"
        if (reading.is_comma(token) && token >= begin + 3 && reading.is_comma(token - 2) &&
            reading.tag(token - 1) == WordClass::adverb) {
            at = token - 2;
            continue;
        }
        break;
    }
    group.tokens = {first, head + 1};
    const bool participle = reading.tag(head) == WordClass::verb_past_participle;
    const bool ing = reading.tag(head) == WordClass::verb_present_participle;
    if (nearest_helper != head) {
        const std::u16string_view helper = reading.word(nearest_helper);
        const bool be = is_form_of_be(helper) || among(helper, forms_of_get);
        group.passive = be && !ing && (participle || reading.tag(head) == WordClass::verb_finite);
        group.progressive = be && ing;
    }
    if (finite_helper)
        group.shape = VerbShape::finite;
    else if (infinitive)
        group.shape = VerbShape::infinitive;
    else if (ing)
        group.shape = VerbShape::present_participle;
    else if (participle && nearest_helper == head)
        group.shape = VerbShape::past_participle;
    else if (participle && group.passive)
        group.shape = VerbShape::present_participle;  // "being lifted"
    else if (reading.tag(head) == WordClass::verb_base)
        group.shape = VerbShape::base;
    return group;
}

}  // namespace sayso::shifts
