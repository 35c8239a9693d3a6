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
    if (cue.kind != CueKind::verb || cue.form != VerbForm::finite) return std::nullopt;
    if (link.place == SourcePlace::shared) {
        if (start >= sentence_first + 2 && reading.is_comma(start - 2)) return start - 2;
        return start - 1;
    }
    if (link.place != SourcePlace::before || !link.source || link.source->first <= sentence_first + 1) return std::nullopt;
    start = link.source->first;
    const Index joint = start - 1;
    const bool joined = reading.tag(joint) == conjunction || reading.is_word(joint, {u"while", u"whereas", u"although", u";", u"though"});
    if (!joined) return std::nullopt;
    return joint > sentence_first && reading.is_comma(joint - 1) ? joint - 1 : joint;
}

}  // namespace

std::vector<Index> find_cuts(const Reading& reading, const std::vector<Cue>& cues, const std::vector<SourceLink>& links) {
    std::vector<Index> cuts(cues.size());
    constexpr Index no_cut = ~Index{0};
    Index next = no_cut;  // the nearest separate start to the right within the sentence
    for (std::size_t i = cues.size(); i-- > 0;) {
        const Range sentence = reading.sentence_of(cues[i].tokens.first);
        if (i + 1 == cues.size() || reading.sentence_of(cues[i + 1].tokens.first) != sentence) next = no_cut;
        cuts[i] = next > cues[i].tokens.last ? std::min(next, sentence.last) : sentence.last;
        if (const std::optional<Index> start = separate_start(reading, cues[i], links[i])) next = *start;
    }
    return cuts;
}

}  // namespace sayso::attributions
