#include "attributions/reasons.h"

#include "text/utf8.h"

namespace sayso::attributions {
namespace {

std::string in_quotes(const Reading& reading, Range tokens) {
    return '"' + to_utf8(reading.document().text_of(reading.document().span_of(tokens))) + '"';
}

std::string cue_reason(const Reading& reading, const Cue& cue) {
    const std::string words = in_quotes(reading, cue.tokens);
    switch (cue.kind) {
        case CueKind::according:
            return words + " names the source of what is said";
        case CueKind::possessed:
            return words + " tells whose view it is";
        case CueKind::punctuation:
            return "the mark " + words + " stands between a speaker and the words";
        case CueKind::verb:
            break;
    }
    if (cue.declined) return words + " tells that something was not said";
    if (cue.negated) return words + " is a reporting verb with a negation";
    switch (cue.verb.stance) {
        case Stance::distancing:
            return words + " is a reporting verb that keeps its distance";
        case Stance::denying:
            return words + " is a verb of denying";
        case Stance::questioning:
            return words + " is a verb of asking";
        case Stance::directive:
            return words + " is a verb of demanding or proposing";
        case Stance::commissive:
            return words + " is a verb of promising";
        case Stance::cognitive:
            return words + " is a verb of thinking or wanting";
        case Stance::evaluative:
            return words + " is a verb of judging";
        case Stance::neutral:
        case Stance::assertive:
            break;
    }
    return words + " is a reporting verb";
}

std::string source_reason(const Reading& reading, const SourceLink& link) {
    const std::string words = link.source ? in_quotes(reading, *link.source) : std::string();
    switch (link.place) {
        case SourcePlace::before:
            return words + " is the subject of the verb";
        case SourcePlace::after:
            return words + " stands behind the cue";
        case SourcePlace::agent:
            return words + " is named with \"by\"";
        case SourcePlace::inside:
            return words + " stands inside the phrase";
        case SourcePlace::relative:
            return words + " is what the relative pronoun stands for";
        case SourcePlace::shared:
            return words + " is the subject that several verbs share";
        case SourcePlace::none:
            break;
    }
    return "the text leaves out who says it";
}

}  // namespace

std::vector<std::string> reasons_of(const Reading& reading, const Statement& statement) {
    if (!statement.cue && statement.link.source)
        return {"the paragraph is a turn of an interview, and begins with the mark of " +
                in_quotes(reading, *statement.link.source)};
    if (!statement.cue) return {"a quotation without a reporting verb of its own: whoever was quoted before goes on"};
    std::vector<std::string> reasons{cue_reason(reading, *statement.cue), source_reason(reading, statement.link)};
    if (statement.content.touches_quotation) reasons.emplace_back("quotation marks stand at the reporting words");
    return reasons;
}

}  // namespace sayso::attributions
