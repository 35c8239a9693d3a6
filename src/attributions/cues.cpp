#include "attributions/cues.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "attributions/learned_evidence.h"
#include "attributions/phrase_cues.h"
#include "tags/class_choice.h"

namespace sayso::attributions {

using enum WordClass;

namespace {

constexpr Index longest_verb_group = 8;

// From where on the learned reader's word for a cue outweighs the tag of a word of the lexicon, and from where on it
// makes a cue of a verb that the lexicon does not have. Percent.
constexpr int sure_of_form = 60;
constexpr int sure_of_verb = 75;

// What stands with the verb to its left: helpers, adverbs, negations.
struct VerbGroup {
    Index first = 0;
    bool after_be = false;
    bool after_to = false;
    bool negated = false;
    bool has_helper = false;
};

VerbGroup read_verb_group(const Reading& reading, Index verb) {
    VerbGroup group{verb, false, false, false, false};
    const Index sentence_first = reading.sentence_of(verb).first;
    for (Index at = verb; at > sentence_first && verb - at < longest_verb_group; --at) {
        const WordClass word_class = reading.tag(at - 1);
        if (word_class == auxiliary || word_class == modal) {
            if (!group.has_helper && is_form_of_be(reading.word(at - 1))) group.after_be = true;
            group.has_helper = true;
            group.first = at - 1;
        } else if (word_class == negation) {
            group.negated = true;
            group.first = at - 1;
        } else if (word_class == infinitive_marker && at == verb) {
            group.after_to = true;
            group.first = at - 1;
            break;
        } else if (word_class != adverb) {
            break;
        }
    }
    return group;
}

// The verb that another verb opens the way for: "went on to say", "continued by saying", "declined to comment".
struct Opening {
    Range tokens;
    bool declined = false;
};

std::optional<Opening> find_opening(const Reading& reading, Index verb) {
    const Range sentence = reading.sentence_of(verb);
    const auto back = [&](Index steps) { return verb >= sentence.first + steps ? verb - steps : reading.size(); };
    if (reading.word(back(1)) == u"to") {
        if (reading.is_word(back(2), {u"on"}) && reading.is_word(back(3), {u"went", u"goes", u"going", u"gone", u"go"}))
            return Opening{{back(3), verb + 1}, false};
        if (reading.is_word(back(2), {u"declined", u"declines", u"declining", u"refused", u"refuses", u"refusing"}))
            return Opening{{back(2), verb + 1}, true};
        if (reading.is_word(back(2), {u"continued", u"continues", u"began", u"begins", u"proceeded"}))
            return Opening{{back(2), verb + 1}, false};
    }
    if (reading.word(back(1)) == u"by" &&
        reading.is_word(back(2),
                        {u"continued", u"continues", u"began", u"begins", u"started", u"opened", u"ended", u"concluded",
                         u"finished", u"closed", u"responded", u"replied", u"went on", u"followed"}))
        return Opening{{back(2), verb + 1}, false};
    return std::nullopt;
}

bool touches_quotation(const Reading& reading, const QuotedTokens& quoted, Index first, Index last) {
    const auto quote_at = [&](Index token) { return token < reading.size() && quoted.quotation_at(token).has_value(); };
    if (first > 0 && (quote_at(first - 1) || (reading.is_comma(first - 1) && first > 1 && quote_at(first - 2))))
        return true;
    return quote_at(last) || ((reading.is_comma(last) || reading.word(last) == u":") && quote_at(last + 1));
}

bool follows_quotation(const Reading& reading, const QuotedTokens& quoted, Index token) {
    if (token > 0 && reading.is_comma(token - 1)) --token;
    return token > 0 && quoted.quotation_at(token - 1).has_value();
}

// The tagger may take "reports" or "claims" for a noun; next to a quotation a verb is likelier.
std::optional<VerbForm> form_of(const Reading& reading, const QuotedTokens& quoted, Range tokens,
                                const ReportingForm& form, const VerbGroup& group) {
    const WordClass word_class = reading.tag(tokens.first);
    if (word_class == verb_present_participle && form.present_participle) return VerbForm::present_participle;
    if (group.after_be && form.past_participle) return VerbForm::past_participle;
    // "'...,' | grumbled shopkeeper Ann Orr"
    if (word_class == verb_past_participle && form.finite && form.verb.shapes.quotation && !group.has_helper &&
        follows_quotation(reading, quoted, tokens.first))
        return VerbForm::finite;
    if (word_class == verb_past_participle && form.past_participle)
        return group.has_helper ? VerbForm::finite : VerbForm::past_participle;
    if (word_class == verb_finite && form.finite) return VerbForm::finite;
    if (word_class == verb_base && form.base) return group.after_to ? VerbForm::base : VerbForm::finite;
    if ((word_class == noun || word_class == adjective) && form.finite && form.verb.shapes.quotation &&
        touches_quotation(reading, quoted, tokens.first, tokens.last) && reading.tag(tokens.first - 1) != determiner &&
        tokens.first > 0)
        return VerbForm::finite;
    // "Gymnasts must be 17, federation rules": the last word of a headline.
    const Range sentence = reading.sentence_of(tokens.first);
    const bool ends_headline =
        tokens.last == sentence.last && tokens.first > sentence.first + 2 &&
        reading.document().paragraphs[reading.paragraph_of(tokens.first)].kind == ParagraphKind::headline;
    if (ends_headline && form.finite && form.verb.shapes.clause &&
        reading.is_tag(tokens.first - 1, {noun, proper_noun}))
        return VerbForm::finite;
    if ((form.finite || form.base) && learned_cue(reading, tokens.first).value_or(0) >= sure_of_form &&
        word_class != determiner && !reading.is_tag(tokens.first - 1, {determiner, adjective, preposition}))
        return VerbForm::finite;
    return std::nullopt;
}

// A verb that the lexicon does not have, where the learned reader is sure of a cue: "the guidelines cite".
std::optional<Cue> learned_cue_at(const Reading& reading, Index token) {
    if (!reading.is_verb(token) || learned_cue(reading, token).value_or(0) < sure_of_verb) return std::nullopt;
    const VerbGroup group = read_verb_group(reading, token);
    const WordClass word_class = reading.tag(token);
    if (reading.tag(token + 1) == conjunction) return std::nullopt;  // "sighed and said"
    if (group.after_to || group.after_be || (word_class == verb_past_participle && !group.has_helper))
        return std::nullopt;
    Cue cue;
    cue.tokens = {token, token + 1};
    cue.group_first = group.first;
    cue.negated = group.negated;
    cue.form = word_class == verb_present_participle ? VerbForm::present_participle : VerbForm::finite;
    cue.verb.shapes.quotation = cue.verb.shapes.clause = cue.verb.shapes.that_clause = true;
    cue.verb.shapes.noun_phrase = cue.verb.shapes.interrogative = true;
    return cue;
}

std::optional<Cue> verb_cue_at(const Reading& reading, const QuotedTokens& quoted, Index token) {
    const Range sentence = reading.sentence_of(token);
    const auto match = reporting_forms().longest_match(
        [&](std::uint32_t n) { return token + n < sentence.last ? reading.word(token + n) : std::u16string_view(); });
    // Verbs that report only when somebody declines them.
    const bool opening_verb =
        reading.is_word(token, {u"comment", u"discuss", u"elaborate", u"specify", u"disclose", u"identify", u"name"});
    if (!match && !opening_verb) return std::nullopt;

    Cue cue;
    if (match) cue.verb = match.value->verb;
    cue.tokens = {token, token + std::max<Index>(match.words, 1)};
    const VerbGroup group = read_verb_group(reading, token);
    cue.group_first = group.first;
    cue.negated = group.negated;

    const bool speaks =
        opening_verb || (match && cue.verb.act == Act::speech && cue.verb.shapes.quotation && cue.verb.shapes.clause);
    if (const std::optional<Opening> opening = speaks ? find_opening(reading, token) : std::nullopt) {
        const VerbGroup outer = read_verb_group(reading, opening->tokens.first);
        cue.tokens = {opening->tokens.first, cue.tokens.last};
        cue.group_first = outer.first;
        cue.declined = opening->declined;
        cue.negated = outer.negated;
        cue.form = reading.tag(opening->tokens.first) == verb_present_participle ? VerbForm::present_participle
                                                                                 : VerbForm::finite;
        if (opening->declined) {
            cue.verb.shapes.clause = cue.verb.shapes.interrogative = cue.verb.shapes.noun_phrase = true;
        }
        return cue;
    }
    if (!match) return learned_cue_at(reading, token);
    const std::optional<VerbForm> form = form_of(reading, quoted, cue.tokens, *match.value, group);
    if (!form) return std::nullopt;
    cue.form = *form;
    cue.passive = *form == VerbForm::past_participle && group.after_be;
    if (cue.negated && cue.form == VerbForm::finite) cue.tokens.first = group.first;  // "did not say"
    return cue;
}

}  // namespace

std::vector<Cue> find_cues(const Reading& reading, const QuotedTokens& quoted) {
    std::vector<Cue> cues;
    Index token = 0;
    while (token < reading.size()) {
        std::optional<Cue> cue;
        if (!quoted.quotation_at(token)) {
            cue = phrase_cue_at(reading, token);
            if (!cue) cue = verb_cue_at(reading, quoted, token);
        }
        // "went on to say": the wider cue takes the place of what its first words alone would give.
        while (cue && !cues.empty() && cues.back().tokens.last > cue->tokens.first) cues.pop_back();
        token = cue ? std::max(cue->tokens.last, token + 1) : token + 1;
        if (cue) cues.push_back(*cue);
    }
    return cues;
}

}  // namespace sayso::attributions
