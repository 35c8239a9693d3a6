#include "shifts/subject_phrases.h"

#include "shifts/extents.h"

namespace sayso::shifts {
namespace {

constexpr Index longest_reach = 40;  // tokens

}  // namespace

std::optional<Subject> phrase_before(const Reading& reading, Index end, Index begin) {
    if (end <= begin) return std::nullopt;
    Index at = end;
    bool comma = false;
    if (reading.is_comma(at - 1) || reading.is_word(at - 1, {u")"}) || reading.is_quotation_mark(at - 1)) {
        comma = reading.is_comma(at - 1);
        --at;
        if (at > begin && reading.is_word(at, {u")"})) {
            while (at > begin && reading.word(at - 1) != u"(" && end - at < 10) --at;
            if (at > begin) --at;
        }
    }
    if (at <= begin) return std::nullopt;
    const NounPhrase* phrase = reading.phrase_ending_at(at);
    if (!phrase) return std::nullopt;
    Subject subject{{phrase->tokens.first, at}, phrase->head};
    bool listed = false;
    for (int extended = 0; extended < 6 && subject.tokens.first > begin + 1; ++extended) {
        const Index before = subject.tokens.first - 1;
        const NounPhrase* left = nullptr;
        if (reading.tag(before) == WordClass::preposition || reading.is_word(before, {u"of", u"for", u"and", u"&"})) {
            // "from outside the pact": two prepositions
            const bool two = before > begin + 1 && reading.tag(before - 1) == WordClass::preposition;
            left = reading.phrase_ending_at(two ? before - 1 : before);
            if (reading.word(before) == u"and") {
                listed = listed || (before > begin + 1 && reading.is_comma(before - 1));
                if (listed && before > begin + 1) left = reading.phrase_ending_at(before - 1);
            }
            // "training of officers": a gerund is no noun phrase
            const Index gerund = two ? before - 2 : before - 1;
            if (!left && reading.tag(gerund) == WordClass::verb_present_participle) {
                subject = {{gerund, subject.tokens.last}, gerund};
                break;
            }
        }
        // "China, Iran, and Russia": a list
        else if (listed && reading.is_comma(before))
            left = reading.phrase_ending_at(before);
        // "X, the minister of trade, said": the comma that closes the apposition asks for one that opens it
        else if (comma && reading.is_comma(before))
            left = reading.phrase_ending_at(before);
        if (!left || end - left->tokens.first > longest_reach) break;
        if (left->kind == PhraseKind::time || starts_time(reading, left->tokens.first)) break;
        if (reading.is_comma(before)) comma = false;
        subject = {{left->tokens.first, subject.tokens.last}, left->head};
    }
    // A comma that no other opens: the phrase ends a clause before this one.
    if (comma && subject.tokens.first > begin) return std::nullopt;
    if (subject.tokens.first > begin && reading.tag(subject.tokens.first - 1) == WordClass::preposition) {
        // What follows a preposition that opens the sentence is no subject: "in March", "under the plan"
        if (!reading.is_word(subject.tokens.first - 1, {u"than", u"like"})) return std::nullopt;
    }
    return subject;
}

std::optional<Subject> phrase_before_insertion(const Reading& reading, Index end, Index begin) {
    if (end < begin + 3 || !reading.is_comma(end - 1)) return std::nullopt;
    for (Index at = end - 1; at > begin && end - at < 25; --at)
        if (reading.is_comma(at - 1)) return phrase_before(reading, at - 1, begin);
    return std::nullopt;
}

Index before_time(const Reading& reading, Index end, Index begin) {
    const Index last = end > begin + 1 && reading.is_comma(end - 1) ? end - 1 : end;
    if (last <= begin) return end;
    const NounPhrase* phrase = reading.phrase_ending_at(last);
    if (!phrase) return end;
    Index first = phrase->tokens.first;
    while (first > begin && phrase->tokens.first - first < 2 &&
           reading.is_tag(first - 1, {WordClass::preposition, WordClass::subordinator}))
        --first;
    if (!starts_time(reading, first) || (first == begin)) return end;
    return reading.is_comma(first - 1) && first > begin + 1 ? first - 1 : first;
}

}  // namespace sayso::shifts
