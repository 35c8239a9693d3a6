#include "attributions/cuts.h"

#include <algorithm>
#include <optional>

namespace sayso::attributions {

using enum WordClass;

namespace {

// Where the statement of a cue begins as a coordinate or an aside to what stands before it; none when it may be part
// of it.
std::optional<Index> separate_start(const Reading& reading, const Cue& cue, const SourceLink& link) {
    const Index sentence_first = reading.sentence_of(cue.tokens.first).first;
    Index start = cue.group_first;
    if (start == sentence_first) return std::nullopt;
    if (cue.kind == CueKind::verb && cue.form == VerbForm::present_participle) {
        if (reading.is_comma(start - 1)) return start - 1;
        if (reading.tag(start - 1) == conjunction) return reading.is_comma(start - 2) ? start - 2 : start - 1;
        return std::nullopt;
    }
    if (cue.kind == CueKind::according) {  // "Orr said so, but, | according to Hill, ..."
        const Index behind = reading.is_comma(start - 1) ? start - 1 : start;
        if (behind <= sentence_first || reading.tag(behind - 1) != conjunction) return std::nullopt;
        return behind > sentence_first + 1 && reading.is_comma(behind - 2) ? behind - 2 : behind - 1;
    }
    if (cue.kind != CueKind::verb || cue.form != VerbForm::finite) return std::nullopt;
    if (link.place == SourcePlace::shared) {
        if (start >= sentence_first + 2 && reading.is_comma(start - 2)) return start - 2;
        return start - 1;
    }
    if (link.place != SourcePlace::before || !link.source) return std::nullopt;
    // "Orr, who called it reckless, | said": the statement in the relative clause ends before the verb.
    if (link.source->last + 1 == start && reading.is_comma(start - 1)) return start - 1;
    if (link.source->first <= sentence_first + 1) return std::nullopt;
    start = link.source->first;
    const Index joint = start - 1;
    const bool joined = reading.tag(joint) == conjunction ||
                        reading.is_word(joint, {u"while", u"whereas", u"although", u";", u"though"});
    if (!joined) return std::nullopt;
    return joint > sentence_first && reading.is_comma(joint - 1) ? joint - 1 : joint;
}

// "When Orr announced it, | Hill left", "Calling it reckless, | Orr left": a clause that opens the sentence with a
// subordinator or a participle ends at its comma.
Index end_of_opening_clause(const Reading& reading, const Cue& cue) {
    const Range sentence = reading.sentence_of(cue.tokens.first);
    const bool participle = cue.group_first == sentence.first && cue.form == VerbForm::present_participle;
    const bool subordinate =
        participle || reading.is_word(sentence.first, {u"when", u"after", u"as", u"while", u"although", u"though",
                                                       u"because", u"since", u"if", u"before", u"once"});
    if (!subordinate || cue.kind != CueKind::verb) return sentence.last;
    for (Index token = sentence.first; token < cue.tokens.first; ++token)
        if (reading.is_comma(token)) return sentence.last;
    for (Index token = cue.tokens.last; token < sentence.last; ++token) {
        const bool quoted_comma = reading.is_quotation_mark(token) && reading.is_comma(token - 1);
        if (!reading.is_comma(token) && !quoted_comma) continue;
        const NounPhrase* phrase = reading.phrase_starting_at(token + 1);
        if (phrase && reading.is_finite(phrase->tokens.last)) return quoted_comma ? token + 1 : token;
    }
    return sentence.last;
}

}  // namespace

std::vector<Index> find_cuts(const Reading& reading, const std::vector<Cue>& cues,
                             const std::vector<SourceLink>& links) {
    std::vector<Index> cuts(cues.size());
    constexpr Index no_cut = ~Index{0};
    Index next = no_cut;  // the nearest separate start to the right within the sentence
    for (std::size_t i = cues.size(); i-- > 0;) {
        const Range sentence = reading.sentence_of(cues[i].tokens.first);
        if (i + 1 == cues.size() || reading.sentence_of(cues[i + 1].tokens.first) != sentence) next = no_cut;
        cuts[i] = next > cues[i].tokens.last ? std::min(next, sentence.last) : sentence.last;
        cuts[i] = std::min(cuts[i], end_of_opening_clause(reading, cues[i]));
        if (const std::optional<Index> start = separate_start(reading, cues[i], links[i])) next = *start;
    }
    return cuts;
}

}  // namespace sayso::attributions
