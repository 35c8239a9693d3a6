#include "shifts/policy_nouns.h"

#include <algorithm>

#include "lexicon/inflection.h"
#include "lexicon/lexicon.h"
#include "lexicon_data.h"
#include "shifts/extents.h"

namespace sayso::shifts {
namespace {

constexpr Index longest_compound = 4;

struct NounEntry {
    PolicyWeight weight = PolicyWeight::unknown;
    std::u16string reason;
};

lexicon::PhraseTable<NounEntry> build_table() {
    lexicon::PhraseTable<NounEntry> table;
    const auto add = [&](const std::u16string& noun, const NounEntry& entry) {
        table.add(noun, entry);
        table.add(lexicon::plural_of(noun), entry);
    };
    for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::policy_exclusions))
        if (!entry.fields.empty())
            add(entry.key, {PolicyWeight::excluded, {entry.fields[0].begin(), entry.fields[0].end()}});
    for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::policy_nouns))
        if (!entry.fields.empty())
            add(entry.key, {entry.fields[0] == "2" ? PolicyWeight::policy : PolicyWeight::matter, {}});
    return table;
}

const lexicon::PhraseTable<NounEntry>& table() {
    static const lexicon::PhraseTable<NounEntry> nouns = build_table();
    return nouns;
}

// Heads that only measure or pick out what follows them.
bool measures(const Reading& reading, Index head) {
    return reading.is_word(
        head, {u"number", u"numbers", u"amount", u"series",   u"set",       u"range",   u"kind",   u"type",
               u"level",  u"levels",  u"size",   u"scope",    u"length",    u"use",     u"one",    u"all",
               u"rest",   u"part",    u"parts",  u"most",     u"some",      u"share",   u"pace",   u"age",
               u"form",   u"forms",   u"dozens", u"hundreds", u"thousands", u"version", u"system", u"reference",
               u"any",    u"both",    u"%",      u"percent",  u"last",      u"costs",   u"cost"});
}

// A listed name of several words that starts at a token: "state of emergency".
std::optional<PolicyReading> longer_name(const Reading& reading, Index token) {
    const Index end = reading.sentence_of(token).last;
    const auto match = table().longest_match(
        [&](std::uint32_t n) { return token + n < end ? reading.word(token + n) : std::u16string_view(); });
    if (match.words < 2) return std::nullopt;
    return PolicyReading{match.value->weight, {token, token + match.words}, match.value->reason};
}

}  // namespace

PolicyReading policy_noun_at(const Reading& reading, Index token) {
    const Range sentence = reading.sentence_of(token);
    const Index reach = std::min<Index>(longest_compound, token + 1 - sentence.first);
    for (Index length = reach; length > 0; --length) {
        const Index first = token + 1 - length;
        std::u16string phrase;
        for (Index i = first; i <= token; ++i) {
            if (i > first) phrase += u' ';
            phrase += reading.word(i);
        }
        if (const NounEntry* entry = table().find(phrase)) {
            // "state of emergency": the head comes first, and the longer name decides
            if (const auto longer = longer_name(reading, token)) return *longer;
            return {entry->weight, {first, token + 1}, entry->reason};
        }
    }
    return longer_name(reading, token).value_or(PolicyReading{});
}

PolicyReading read_policy(const Reading& reading, Range phrase) {
    PolicyReading best;
    const bool clause = !phrase.empty() && reading.is_verb(phrase.first);
    for (Index at = phrase.first; at < phrase.last;) {
        const NounPhrase* base = reading.phrase_at(at);
        if (!base) {
            ++at;
            continue;
        }
        PolicyReading here = policy_noun_at(reading, base->head);
        if (at == phrase.first || best.weight == PolicyWeight::unknown) {
            best = here;
            if (best.weight == PolicyWeight::unknown && at == phrase.first) {
                if (base->kind == PhraseKind::person && !base->name.empty())
                    return {PolicyWeight::excluded, base->tokens, u"personnel"};
            }
        }
        if (here.weight == PolicyWeight::policy &&
            measures(reading, reading.phrase_at(phrase.first) ? reading.phrase_at(phrase.first)->head : at))
            return here;
        // In "stop selling posts" it is the selling that ends: what is sold does not tell.
        if (clause && best.weight == PolicyWeight::excluded) return {};
        if (best.weight != PolicyWeight::unknown) break;
        if (!measures(reading, base->head)) break;
        at = base->tokens.last;
    }
    return best;
}

}  // namespace sayso::shifts
