#include "shifts/shifts.h"

#include <algorithm>

#include "shifts/actors.h"
#include "shifts/candidate.h"
#include "shifts/evidence.h"
#include "shifts/noun_cues.h"
#include "shifts/phrase_cues.h"
#include "shifts/polarity.h"
#include "shifts/reading.h"
#include "shifts/selection.h"
#include "shifts/status.h"
#include "shifts/value_change.h"
#include "shifts/verb_cues.h"

namespace sayso {
namespace {

using namespace shifts;

std::vector<Candidate> find_candidates(const Reading& reading) {
    std::vector<Candidate> all = find_verb_cues(reading);
    for (std::vector<Candidate> more : {find_noun_cues(reading), find_phrase_cues(reading)})
        all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) { return a.head < b.head; });
    return all;
}

Shift shift_of(const Reading& reading, const Candidate& candidate) {
    const Document& document = reading.document();
    const auto spans = [&](const std::optional<Range>& range) {
        return range && !range->empty() ? std::vector<Span>{document.span_of(*range)} : std::vector<Span>{};
    };
    Shift shift;
    shift.kind = candidate.kind;
    shift.status = candidate.status;
    for (const Range range : candidate.cue) shift.cue.push_back(document.span_of(range));
    shift.actor = spans(candidate.actor);
    shift.policy = spans(candidate.policy);
    shift.from = spans(candidate.from);
    shift.to = spans(candidate.to);
    shift.attribution = reading.attribution_of(candidate.head);
    shift.confidence = static_cast<std::uint8_t>(std::clamp(candidate.points, 1, 99));
    shift.why = candidate.why;
    return shift;
}

}  // namespace

std::vector<Shift> find_shifts(const Document& document) {
    const Reading reading(document);
    const Actors actors(reading);
    std::vector<Candidate> candidates = find_candidates(reading);
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                                    [&](Candidate& candidate) { return !settle_polarity(reading, candidate); }),
                     candidates.end());
    for (Candidate& candidate : candidates) {
        read_values(reading, candidate);
        find_actor_elsewhere(reading, actors, candidate);
        candidate.status = read_status(reading, actors, candidate);
        weigh(reading, actors, candidate);
    }
    candidates = select(reading, std::move(candidates));
    std::vector<Shift> shifts;
    for (Candidate& candidate : candidates) {
        fill_states(reading, candidate);
        shifts.push_back(shift_of(reading, candidate));
    }
    return shifts;
}

}  // namespace sayso
