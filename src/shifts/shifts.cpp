#include "shifts/shifts.h"

#include <algorithm>

#include "shifts/actors.h"
#include "shifts/candidate.h"
#include "shifts/evidence.h"
#include "shifts/find_candidates.h"
#include "shifts/reading.h"
#include "shifts/selection.h"

namespace sayso {
namespace {

using namespace shifts;

Shift shift_of(const shifts::Reading& reading, const Candidate& candidate) {
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
    shift.confidence = confidence_from(candidate.points);
    shift.why = candidate.why;
    return shift;
}

}  // namespace

std::vector<Shift> find_shifts(const Document& document) {
    const shifts::Reading reading(document);
    const Actors actors(reading);
    std::vector<Candidate> chosen = select(reading, find_candidates(reading, actors));
    agree_in_document(reading, actors, chosen);
    std::vector<Shift> shifts;
    shifts.reserve(chosen.size());
    for (const Candidate& candidate : chosen) shifts.push_back(shift_of(reading, candidate));
    return shifts;
}

}  // namespace sayso
