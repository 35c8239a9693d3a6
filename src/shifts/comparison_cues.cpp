#include "shifts/comparison_cues.h"

#include <algorithm>

#include "shifts/extents.h"
#include "shifts/subjects.h"

namespace sayso::shifts {
namespace {

constexpr Index reach = 12;  // tokens from the phrase back to the new value

constexpr std::int64_t no_number = -1;

// The number that a token writes in digits, in thousandths; no_number for words and for numbers of absurd length.
std::int64_t number_at(const Reading& reading, Index token) {
    std::int64_t value = 0;
    int decimals = -1;
    int digits = 0;
    for (const char16_t c : reading.word(token)) {
        if (c >= u'0' && c <= u'9') {
            if (decimals >= 3) continue;
            value = value * 10 + (c - u'0');
            if (decimals >= 0) ++decimals;
            if (++digits > 12) return no_number;
        } else if (c == u'.' && decimals < 0) {
            decimals = 0;
        } else if (c != u',') {
            return no_number;
        }
    }
    if (digits == 0) return no_number;
    for (int i = std::max(decimals, 0); i < 3; ++i) value *= 10;
    return value;
}

std::int64_t number_in(const Reading& reading, Range range) {
    for (Index at = range.first; at < range.last; ++at)
        if (const std::int64_t value = number_at(reading, at); value != no_number) return value;
    return no_number;
}

// The nearest amount before the phrase.
std::optional<Range> value_before(const Reading& reading, Index token) {
    const Index begin = reading.sentence_of(token).first;
    for (Index at = token; at > begin && token - at < reach; --at) {
        const NounPhrase* phrase = reading.phrase_at(at - 1);
        if (phrase && (phrase->kind == PhraseKind::quantity || number_in(reading, phrase->tokens) != no_number))
            return phrase->tokens;
    }
    return std::nullopt;
}

std::optional<Range> value_after(const Reading& reading, Index token) {
    const Index end = std::min(reading.sentence_of(token - 1).last, token + 4);
    for (Index at = token; at < end; ++at)
        if (const NounPhrase* phrase = reading.phrase_at(at)) return phrase->tokens;
    return std::nullopt;
}

struct Comparison {
    Index words = 0;
    std::optional<ShiftKind> kind;  // none: the numbers decide
};

std::optional<Comparison> comparison_at(const Reading& reading, Index token) {
    if (token + 1 >= reading.sentence_of(token).last) return std::nullopt;
    const std::u16string_view first = reading.word(token);
    const std::u16string_view second = reading.word(token + 1);
    if (second == u"from" && first == u"down") return Comparison{2, ShiftKind::decrease};
    if (second == u"from" && first == u"up") return Comparison{2, ShiftKind::increase};
    if ((first == u"instead" && second == u"of") || (first == u"rather" && second == u"than")) return Comparison{2, {}};
    return std::nullopt;
}

}  // namespace

std::vector<Candidate> find_comparison_cues(const Reading& reading) {
    std::vector<Candidate> candidates;
    for (Index token = 0; token < reading.size(); ++token) {
        const std::optional<Comparison> comparison = comparison_at(reading, token);
        if (!comparison) continue;
        const Index after = token + comparison->words;
        const std::optional<Range> old_value = value_after(reading, after);
        if (!old_value) continue;
        const std::optional<Range> new_value = value_before(reading, token);
        const std::int64_t before = number_in(reading, *old_value);
        const std::int64_t now = new_value ? number_in(reading, *new_value) : no_number;
        Candidate candidate;
        candidate.form = CueForm::comparison;
        candidate.entry.frame = Frame::subject;
        candidate.entry.strength = 2;
        candidate.head = token;
        candidate.cue.push_back({token, after});
        candidate.kind = comparison->kind.value_or(ShiftKind::replace);
        if (!comparison->kind && before != no_number && now != no_number && before != now)
            candidate.kind = now > before ? ShiftKind::increase : ShiftKind::decrease;
        candidate.entry.kind = candidate.kind;
        candidate.from = old_value;
        candidate.to = new_value;
        candidate.group = verb_group_before(reading, token);
        if (candidate.group) {
            if (const std::optional<Subject> subject = subject_of(reading, *candidate.group))
                candidate.policy = subject->tokens;
            if (const std::optional<Subject> agent = agent_of(reading, *candidate.group)) {
                candidate.actor = agent->tokens;
                candidate.actor_head = agent->head;
                candidate.actor_in_clause = true;
            }
        }
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

}  // namespace sayso::shifts
