#include "speakers/description_completion.h"

#include <algorithm>

namespace sayso {
namespace {

constexpr Index longest_completion = 20;

bool ends_description(const Document& document, Index token) {
    const WordClass word_class = document.tags[token].word_class;
    const bool behind_determiner = document.tags[token - 1].word_class == WordClass::determiner;  // "the talks"
    return word_class == WordClass::punctuation || word_class == WordClass::modal ||
           word_class == WordClass::auxiliary || word_class == WordClass::subordinator ||
           (word_class == WordClass::verb_finite && !behind_determiner);
}

bool is_auxiliary(const Document& document, Index token) {
    const WordClass word_class = document.tags[token].word_class;
    const std::u16string_view word = document.word(token);
    return word_class == WordClass::auxiliary || word_class == WordClass::modal || word_class == WordClass::adverb ||
           word_class == WordClass::negation || word == u"had" || word == u"has" || word == u"have";
}

// A participle, also where the tag takes it for a finite verb, "close to", "from": but not "met Orr and".
bool opens_completion(const Document& document, Range words) {
    switch (document.tags[words.first].word_class) {
        case WordClass::verb_past_participle:
        case WordClass::verb_present_participle:
        case WordClass::adjective:
        case WordClass::preposition:
            return true;
        case WordClass::verb_finite:
            for (Index token = words.first; token < words.last; ++token)
                if (document.tags[token].word_class == WordClass::conjunction) return false;
            return words.size() > 1 && document.tags[words.first + 1].word_class == WordClass::preposition;
        default:
            return false;
    }
}

}  // namespace

std::optional<Range> description_behind(const Document& document, const PhraseReading& phrase, Index first,
                                        Offset cue_start) {
    if (phrase.coordinated || first != std::max(phrase.core.last, phrase.complement.last)) return std::nullopt;
    const Range sentence = document.sentences[document.tokens[first - 1].sentence].tokens;
    const Index limit = std::min(sentence.last, first + longest_completion);
    const auto before_cue = [&](Index token) { return token < limit && document.tokens[token].span.start < cue_start; };
    Index last = first + 1;
    while (before_cue(last) && !ends_description(document, last)) ++last;
    Index verb = last;  // behind auxiliaries and adverbs
    while (before_cue(verb) && is_auxiliary(document, verb)) ++verb;
    while (last > first + 1 && document.tags[last - 1].word_class == WordClass::adverb) --last;
    if (verb == limit || before_cue(verb) || !before_cue(first) || !opens_completion(document, {first, last}))
        return std::nullopt;
    return Range{first, last};
}

}  // namespace sayso
