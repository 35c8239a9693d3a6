#include "shifts/status.h"

#include <algorithm>

#include "lexicon/inflection.h"
#include "lexicon/lexicon.h"
#include "lexicon_data.h"
#include "shifts/extents.h"
#include "shifts/subjects.h"

namespace sayso::shifts {
namespace {

std::optional<ShiftStatus> status_from_name(std::string_view name) {
    if (name == "enacted") return ShiftStatus::enacted;
    if (name == "announced") return ShiftStatus::announced;
    if (name == "proposed") return ShiftStatus::proposed;
    if (name == "predicted") return ShiftStatus::predicted;
    if (name == "denied") return ShiftStatus::denied;
    return std::nullopt;
}

lexicon::PhraseTable<ShiftStatus> build_table() {
    lexicon::PhraseTable<ShiftStatus> table;
    for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::shift_governors)) {
        if (entry.fields.size() < 2) continue;
        const std::optional<ShiftStatus> status = status_from_name(entry.fields[1]);
        if (!status) continue;
        if (entry.fields[0] == "noun") {
            table.add(entry.key, *status);
            table.add(lexicon::plural_of(entry.key), *status);
            continue;
        }
        if (entry.fields[0] == "other") {
            table.add(entry.key, *status);
            continue;
        }
        const lexicon::VerbForms forms = lexicon::inflect_verb(entry.key);
        for (const std::u16string& form : {forms.base, forms.third_person}) table.add(form, *status);
        for (const std::u16string& form : forms.present_participle) table.add(form, *status);
        for (const std::u16string& form : forms.past) table.add(form, *status);
        for (const std::u16string& form : forms.past_participle) table.add(form, *status);
    }
    return table;
}

const lexicon::PhraseTable<ShiftStatus>& governors() {
    static const lexicon::PhraseTable<ShiftStatus> table = build_table();
    return table;
}

// Verbs that are cue and status in one: "proposed a tax", "announced a ban".
std::optional<ShiftStatus> status_of_cue(const Reading& reading, const Candidate& candidate) {
    if (candidate.form != CueForm::verb || candidate.kind != ShiftKind::introduce) return std::nullopt;
    const std::u16string_view word = reading.word(candidate.head);
    for (const std::u16string_view start :
         {u"propos", u"float", u"offer", u"tabl", u"announc", u"pledg", u"promis", u"unveil"})
        if (word.starts_with(start)) {
            if (const ShiftStatus* status = governors().find(word)) return *status;
        }
    // "introduced a bill": a bill is no law yet
    if (candidate.policy && reading.is_word(candidate.head, {u"introduce", u"introduces", u"introduced", u"introducing",
                                                             u"file", u"files", u"filed"})) {
        const std::optional<Index> head = head_of(reading, *candidate.policy);
        if (head &&
            reading.is_word(*head, {u"bill", u"motion", u"resolution", u"amendment", u"proposal", u"legislation"}))
            return ShiftStatus::proposed;
    }
    return std::nullopt;
}

// A party that does not govern promises only what it would do: "would restore the tax if elected".
bool is_out_of_office(const Reading& reading, const Candidate& candidate) {
    const Range sentence = reading.sentence_of(candidate.head);
    for (Index at = sentence.first; at < sentence.last && at < sentence.first + 80; ++at)
        if (reading.is_word(at, {u"opposition", u"elected", u"wins", u"won", u"candidate", u"backbencher"}))
            return true;
    return candidate.actor_head && reading.is_word(*candidate.actor_head, {u"party", u"bill", u"proposal", u"motion"});
}

bool cue_of_attribution_predicts(const Reading& reading, Index token) {
    const std::optional<Index> attribution = reading.attribution_of(token);
    if (!attribution) return false;
    const Document& document = reading.document();
    for (const Span cue : document.attributions[*attribution].cue) {
        const std::u16string_view words = std::u16string_view(document.folded).substr(cue.start, cue.length());
        for (const std::u16string_view w :
             {u"expect", u"predict", u"forecast", u"think", u"thought", u"believe", u"fear"})
            if (words.starts_with(w)) return true;
    }
    return false;
}

bool denied_by_attribution(const Reading& reading, Index token) {
    const std::optional<Index> attribution = reading.attribution_of(token);
    if (!attribution) return false;
    const Document& document = reading.document();
    for (const Span cue : document.attributions[*attribution].cue) {
        const std::u16string_view words = std::u16string_view(document.folded).substr(cue.start, cue.length());
        for (const std::u16string_view w : {u"den", u"dismiss"})
            if (words.starts_with(w)) return true;
    }
    return false;
}

ShiftStatus status_of_clause(const Reading& reading, const Candidate& candidate, const VerbGroup& group, int steps);

ShiftStatus status_of_main_clause(const Reading& reading, const Candidate& candidate, const VerbGroup& group,
                                  int steps) {
    if (steps > 0) {
        if (const std::optional<VerbGroup> main = main_verb_before(reading, group.tokens.first)) {
            if (const ShiftStatus* status = governors().find(reading.word(main->head))) return *status;
            return status_of_clause(reading, candidate, *main, steps - 1);
        }
    }
    return ShiftStatus::announced;
}

ShiftStatus status_of_clause(const Reading& reading, const Candidate& candidate, const VerbGroup& group, int steps) {
    const bool attributed = reading.attribution_of(candidate.head).has_value();
    switch (group.modality) {
        case Modality::future:
            return ShiftStatus::announced;
        case Modality::conditional:
            return attributed && !is_out_of_office(reading, candidate) ? ShiftStatus::announced : ShiftStatus::proposed;
        case Modality::possible:
            return reading.is_word(group.tokens.first, {u"can", u"may"}) && !attributed ? ShiftStatus::enacted
                                                                                        : ShiftStatus::proposed;
        case Modality::obliged:
            return reading.word(group.tokens.first) == u"should" ? ShiftStatus::proposed : ShiftStatus::announced;
        case Modality::none:
            break;
    }
    switch (group.shape) {
        case VerbShape::infinitive: {
            if (reading.in_headline(group.head)) return ShiftStatus::announced;
            if (const std::optional<ShiftStatus> status = governing_status(reading, group.tokens.first)) return *status;
            return status_of_main_clause(reading, candidate, group, steps);
        }
        case VerbShape::present_participle: {
            if (const std::optional<ShiftStatus> status = governing_status(reading, group.tokens.first)) return *status;
            return status_of_main_clause(reading, candidate, group, steps);
        }
        case VerbShape::past_participle:
            return ShiftStatus::enacted;
        case VerbShape::base:
            return ShiftStatus::announced;
        case VerbShape::finite:
            break;
    }
    if (group.progressive) return ShiftStatus::announced;
    if (group.perfect) return ShiftStatus::enacted;
    const bool present = candidate.form == CueForm::verb && group.head == candidate.head &&
                         (candidate.entry.form == VerbForm::third_person || candidate.entry.form == VerbForm::base);
    if (present && !reading.in_headline(candidate.head)) return ShiftStatus::announced;
    return ShiftStatus::enacted;
}

}  // namespace

std::optional<ShiftStatus> governing_status(const Reading& reading, Index token) {
    const Index begin = reading.sentence_of(token).first;
    for (Index at = token; at > begin && token - at < 8; --at) {
        if (reading.is_word(at - 1, {u";", u":"})) break;
        if (const ShiftStatus* status = governors().find(reading.word(at - 1))) return *status;
    }
    return std::nullopt;
}

std::optional<ActorRole> role_of_reporter(const Reading& reading, const Actors& actors, Index token) {
    const std::optional<Index> attribution = reading.attribution_of(token);
    if (!attribution) return std::nullopt;
    for (const Span source : reading.document().attributions[*attribution].source)
        for (Index at = reading.token_from(source.start), end = at + longest_role; at < reading.size() && at < end;
             ++at) {
            if (reading.document().tokens[at].span.start >= source.end) break;
            if (const NounPhrase* phrase = reading.phrase_at(at)) return actors.role_of(phrase->head);
        }
    return std::nullopt;
}

ShiftStatus read_status(const Reading& reading, const Actors& actors, const Candidate& candidate) {
    if (denied_by_attribution(reading, candidate.head) && candidate.kind != ShiftKind::continuation)
        return ShiftStatus::denied;
    ShiftStatus status = ShiftStatus::enacted;
    if (const std::optional<ShiftStatus> own = status_of_cue(reading, candidate)) {
        status = *own;
    } else if (candidate.form == CueForm::noun) {
        if (const std::optional<ShiftStatus> governor = governing_status(reading, candidate.head))
            status = *governor;
        else if (candidate.group)
            status = status_of_clause(reading, candidate, *candidate.group, 2);
    } else if (candidate.group) {
        status = status_of_clause(reading, candidate, *candidate.group, 2);
    }
    if (candidate.kind == ShiftKind::continuation && reading.attribution_of(candidate.head))
        status = ShiftStatus::announced;
    const bool open = status == ShiftStatus::announced || status == ShiftStatus::proposed;
    if (open && (role_of_reporter(reading, actors, candidate.head) == ActorRole::outsider ||
                 cue_of_attribution_predicts(reading, candidate.head)))
        status = ShiftStatus::predicted;
    return status;
}

}  // namespace sayso::shifts
