#include "shifts/position_cues.h"

#include <algorithm>

#include "lexicon/inflection.h"
#include "lexicon/lexicon.h"
#include "lexicon_data.h"
#include "shifts/extents.h"
#include "shifts/subjects.h"

namespace sayso::shifts {
namespace {

// Value: whether the form is a past tense or participle.
lexicon::PhraseTable<bool> build_table() {
    lexicon::PhraseTable<bool> table;
    for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::shift_position_verbs)) {
        const lexicon::VerbForms forms = lexicon::inflect_verb(entry.key);
        table.add(forms.base, false);
        table.add(forms.third_person, false);
        for (const std::u16string& form : forms.present_participle) table.add(form, false);
        for (const std::u16string& form : forms.past_participle) table.add(form, true);
        for (const std::u16string& form : forms.past) table.add(form, true);
    }
    return table;
}

const lexicon::PhraseTable<bool>& position_verbs() {
    static const lexicon::PhraseTable<bool> table = build_table();
    return table;
}

bool says_formerly(const Reading& reading, Index token) {
    return reading.is_word(
        token, {u"previously", u"once", u"long", u"originally", u"formerly", u"initially", u"earlier", u"hitherto",
                u"repeatedly", u"himself", u"herself", u"themselves", u"itself", u"always", u"consistently"});
}

bool has_now_nearby(const Reading& reading, Index token) {
    const Document& document = reading.document();
    const Index sentence = document.tokens[token].sentence;
    const Index last = std::min<Index>(sentence + 2, static_cast<Index>(document.sentences.size()));
    for (Index s = sentence; s < last; ++s) {
        const Range tokens = document.sentences[s].tokens;
        const Index end = std::min(tokens.last, tokens.first + 80);
        for (Index at = s == sentence ? token : tokens.first; at < end; ++at)
            if (reading.is_word(at, {u"now", u"but", u"however", u"yet", u"since", u"today", u"changed"})) return true;
    }
    return false;
}

std::optional<Range> complement_after(const Reading& reading, Index after) {
    const Range sentence = reading.sentence_of(after - 1);
    for (Index at = after; at < sentence.last && at < after + 3; ++at) {
        if (reading.phrase_starting_at(at)) return extended_phrase(reading, at, Stop::at_time);
        if (reading.is_tag(at, {WordClass::verb_present_participle, WordClass::infinitive_marker}))
            return clause_from(reading, at);
    }
    return std::nullopt;
}

}  // namespace

std::vector<Candidate> find_position_cues(const Reading& reading) {
    std::vector<Candidate> candidates;
    for (Index token = 0; token < reading.size(); ++token) {
        if (!reading.is_verb(token) || reading.phrase_at(token)) continue;
        const Range sentence = reading.sentence_of(token);
        const auto match = position_verbs().longest_match([&](std::uint32_t n) {
            return token + n < sentence.last ? reading.word(token + n) : std::u16string_view();
        });
        if (!match || !*match.value) continue;
        const VerbGroup group = read_verb_group(reading, token);
        if (group.negated || group.passive || group.modality != Modality::none || group.shape != VerbShape::finite)
            continue;
        bool formerly = false;
        for (Index at = group.tokens.first > sentence.first ? group.tokens.first - 1 : group.tokens.first; at < token;
             ++at)
            formerly = formerly || says_formerly(reading, at);
        const bool past_perfect = group.perfect && reading.word(group.tokens.first) == u"had";
        if (!formerly && !(past_perfect && has_now_nearby(reading, token))) continue;
        Candidate candidate;
        candidate.entry.kind = ShiftKind::reverse;
        candidate.entry.frame = Frame::actor;
        candidate.entry.strength = 2;
        candidate.kind = ShiftKind::reverse;
        candidate.form = CueForm::position;
        candidate.head = token;
        candidate.group = group;
        candidate.cue.push_back({group.tokens.first, token + match.words});
        candidate.policy = complement_after(reading, token + match.words);
        if (candidate.policy) candidate.from = Range{token, candidate.policy->last};
        if (const std::optional<Subject> subject = subject_of(reading, group)) {
            candidate.actor = subject->tokens;
            candidate.actor_head = subject->head;
            candidate.actor_in_clause = true;
        }
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

}  // namespace sayso::shifts
