#include "attributions/plausibility.h"

#include <string>
#include <unordered_set>
#include <utility>

#include "attributions/learned_evidence.h"
#include "lexicon/lexicon.h"
#include "lexicon_data.h"

namespace sayso::attributions {

using enum WordClass;

namespace {

// What the learned reader thinks of a statement outweighs the rules below and above. Percent.
constexpr int doubted = 25;
constexpr int confirmed = 70;

// Can what the source names speak or hold a view: persons, groups, bodies, documents, all that has a name?
bool can_speak(const Reading& reading, Range source) {
    for (Index token = source.first; token < source.last; ++token) {
        const NounPhrase* phrase = reading.phrase_at(token);
        if (!phrase) continue;
        if (phrase->kind == PhraseKind::person || phrase->kind == PhraseKind::organisation) return true;
        if (phrase->kind == PhraseKind::pronoun)
            return reading.is_word(token, {u"he", u"she", u"they", u"we", u"i", u"it", u"who", u"some", u"others",
                                           u"many", u"one", u"him", u"her", u"them", u"us", u"me", u"whom"});
        if (!phrase->name.empty()) return true;
        token = phrase->tokens.last - 1;
    }
    return false;
}

// A report, a poll, a ruling: a document can state, "according to a recipe" cannot be somebody's word.
bool states_things(const Reading& reading, Range source) {
    static const auto documents = [] {
        std::unordered_set<std::u16string> words;
        for (lexicon::Entry& entry : lexicon::parse(lexicon::data::document_nouns)) words.insert(std::move(entry.key));
        return words;
    }();
    for (Index token = source.first; token < source.last; ++token) {
        std::u16string word(reading.word(token));
        if (documents.contains(word)) return true;
        if (word.ends_with(u"s")) word.pop_back();
        if (documents.contains(word) || reading.tag(token) == proper_noun) return true;
    }
    return false;
}

bool is_speech_verb(const Cue& cue) {
    return cue.verb.shapes.quotation && cue.verb.shapes.clause && cue.verb.act == Act::speech;
}

}  // namespace

bool is_plausible(const Reading& reading, const QuotedTokens&, const Statement& statement) {
    const Cue& cue = *statement.cue;
    const std::optional<int> learned = learned_support(reading, statement);
    if (learned && *learned < doubted && cue.kind == CueKind::verb && !statement.content.touches_quotation)
        return false;
    if (cue.kind == CueKind::punctuation && statement.content.touches_quotation)
        return statement.link.source && can_speak(reading, *statement.link.source);
    if (cue.kind == CueKind::according)
        return statement.link.source &&
               (can_speak(reading, *statement.link.source) || states_things(reading, *statement.link.source));
    if (cue.kind != CueKind::verb) return statement.link.source.has_value();
    if (cue.form == VerbForm::base) return false;
    if (statement.content.touches_quotation) return true;
    if (cue.passive) return true;
    // "may declare an emergency", "would propose a law": what somebody may do, not what was said.
    const bool hypothetical = cue.group_first < cue.tokens.first && reading.tag(cue.group_first) == modal;
    const bool said =
        is_speech_verb(cue) && (cue.negated || reading.word(statement.content.pieces.front().first) == u"that");
    if (hypothetical && !said) return false;
    if (!statement.link.source) return false;
    // "backing Ukraine", "opposing the plan" beside another verb: a deed or a trait rather than a statement.
    const bool stance_only = cue.verb.shapes.noun_phrase && !cue.verb.shapes.quotation && !cue.verb.shapes.clause;
    if (cue.form == VerbForm::present_participle && stance_only) return false;
    // A weak verb (one that takes things as easily as words) asks for somebody who can speak.
    return is_speech_verb(cue) || learned.value_or(0) >= confirmed || can_speak(reading, *statement.link.source);
}

}  // namespace sayso::attributions
