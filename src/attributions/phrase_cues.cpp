#include "attributions/phrase_cues.h"

#include <string_view>

#include "attributions/editorial_labels.h"
#include "lexicon_data.h"

namespace sayso::attributions {

using enum WordClass;

namespace {

enum class PhraseRole : std::uint8_t { none, according, possessed, account };

const lexicon::PhraseTable<PhraseRole>& attribution_phrases() {
    static const auto table = [] {
        lexicon::PhraseTable<PhraseRole> phrases;
        for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::attribution_phrases)) {
            const std::string_view role = entry.fields.front();
            phrases.add(entry.key, role == "according"   ? PhraseRole::according
                                   : role == "possessed" ? PhraseRole::possessed
                                   : role == "account"   ? PhraseRole::account
                                                         : PhraseRole::none);
        }
        return phrases;
    }();
    return table;
}

// "per" attributes at the edge of a clause, before a phrase with a determiner or a name: not "per person".
bool is_attributing_per(const Reading& reading, Index token) {
    const Index sentence_first = reading.sentence_of(token).first;
    const bool at_edge = token == sentence_first || reading.tag(token - 1) == punctuation;
    return at_edge && (reading.is_tag(token + 1, {determiner, proper_noun}) ||
                       reading.is_word(token + 1, {u"reports", u"numbers", u"figures", u"data", u"documents"}));
}

// The preposition that a possessed noun hangs on: "in Mayor Orr's considered view". At most eight tokens before.
std::optional<Index> preposition_before(const Reading& reading, Index noun_token,
                                        std::u16string_view preposition_word) {
    const Index sentence_first = reading.sentence_of(noun_token).first;
    bool possessor = false;
    for (Index at = noun_token; at > sentence_first && noun_token - at < 8; --at) {
        const Index token = at - 1;
        if (reading.word(token) == preposition_word) return possessor ? std::optional<Index>(token) : std::nullopt;
        possessor = possessor || reading.tag(token) == possessive ||
                    reading.is_word(token, {u"his", u"her", u"their", u"its", u"my", u"our"}) ||
                    (preposition_word == u"by" && reading.is_tag(token, {proper_noun, noun, adjective}));
        if (!reading.is_tag(token, {noun, proper_noun, adjective, determiner, possessive, pronoun, number}))
            return std::nullopt;
    }
    return std::nullopt;
}

// A speaker's name or description at the start of a paragraph, then a colon: "Study: ...", "Mayor Ann Orr: ...".
bool is_attributing_colon(const Reading& reading, Index token) {
    const Range sentence = reading.sentence_of(token);
    // "She was blunt: '...'": a colon before a quotation that no verb introduces.
    if (reading.is_quotation_mark(token + 1) && token > sentence.first) return true;
    if (token == sentence.first || token - sentence.first > 8 || token + 1 >= sentence.last) return false;
    const Document& document = reading.document();
    if (document.paragraphs[reading.paragraph_of(token)].span.start != document.tokens[sentence.first].span.start)
        return false;
    const NounPhrase* phrase = reading.phrase_ending_at(token);
    if (!phrase || phrase->tokens.first != sentence.first) return false;
    if (is_editorial_label(reading, {phrase->head, phrase->head + 1})) return false;
    return phrase->kind == PhraseKind::person || phrase->kind == PhraseKind::organisation || !phrase->name.empty() ||
           reading.is_word(phrase->head, {u"study", u"report", u"reports", u"poll", u"survey", u"police", u"officials",
                                          u"experts", u"scientists", u"researchers", u"minister", u"president"});
}

}  // namespace

std::optional<Cue> phrase_cue_at(const Reading& reading, Index token) {
    if (reading.word(token) == u":" && is_attributing_colon(reading, token)) {
        Cue cue;
        cue.kind = CueKind::punctuation;
        cue.tokens = {token, token + 1};
        cue.group_first = token;
        return cue;
    }
    const Range sentence = reading.sentence_of(token);
    const auto match = attribution_phrases().longest_match(
        [&](std::uint32_t n) { return token + n < sentence.last ? reading.word(token + n) : std::u16string_view(); });
    if (!match) return std::nullopt;

    Cue cue;
    cue.tokens = {token, token + match.words};
    cue.group_first = token;
    switch (*match.value) {
        case PhraseRole::none:
            return std::nullopt;
        case PhraseRole::according:
            if (reading.word(token) == u"per" && !is_attributing_per(reading, token)) return std::nullopt;
            cue.kind = CueKind::according;
            return cue;
        case PhraseRole::possessed:
        case PhraseRole::account: {
            const bool account = *match.value == PhraseRole::account;
            const std::optional<Index> preposition_at = preposition_before(reading, token, account ? u"by" : u"in");
            if (!preposition_at) return std::nullopt;
            cue.kind = CueKind::possessed;
            cue.group_first = *preposition_at;
            return cue;
        }
    }
    return std::nullopt;
}

}  // namespace sayso::attributions
