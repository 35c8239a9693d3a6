#include "shifts/reading.h"

#include <algorithm>

#include "text/characters.h"

namespace sayso::shifts {
namespace {

constexpr Index none = static_cast<Index>(-1);

}  // namespace

Reading::Reading(const Document& document)
    : document_(document),
      phrase_of_token_(document.tokens.size(), none),
      attribution_of_token_(document.tokens.size(), none),
      reports_(document.tokens.size(), false) {
    for (Index i = 0; i < document.noun_phrases.size(); ++i) {
        const Range tokens = document.noun_phrases[i].tokens;
        std::fill(phrase_of_token_.begin() + tokens.first, phrase_of_token_.begin() + tokens.last, i);
    }
    // Contents hardly ever nest, so writing each over its tokens stays linear; the later, inner one wins.
    for (Index i = 0; i < document.attributions.size(); ++i) {
        const Attribution& attribution = document.attributions[i];
        for (const Span content : attribution.content)
            for (Index at = token_at(content.start); at < size() && document.tokens[at].span.end <= content.end; ++at)
                attribution_of_token_[at] = i;
        for (const Span cue : attribution.cue)
            for (Index at = token_at(cue.start); at < size() && document.tokens[at].span.end <= cue.end; ++at)
                reports_[at] = true;
    }
}

Index Reading::token_at(Offset offset) const {
    const auto found = std::lower_bound(document_.tokens.begin(), document_.tokens.end(), offset,
                                        [](const Token& token, Offset o) { return token.span.start < o; });
    return static_cast<Index>(found - document_.tokens.begin());
}

bool Reading::is_word(Index token, std::initializer_list<std::u16string_view> words) const {
    return std::find(words.begin(), words.end(), word(token)) != words.end();
}

bool Reading::is_tag(Index token, std::initializer_list<WordClass> classes) const {
    return std::find(classes.begin(), classes.end(), tag(token)) != classes.end();
}

bool Reading::is_verb(Index token) const {
    return is_tag(token, {WordClass::verb_finite, WordClass::verb_base, WordClass::verb_past_participle,
                          WordClass::verb_present_participle});
}

bool Reading::is_comma(Index token) const {
    return word(token) == u",";
}

bool Reading::is_dash(Index token) const {
    return is_word(token, {u"-", u"--", std::u16string_view(&en_dash, 1), std::u16string_view(&em_dash, 1)});
}

bool Reading::is_quotation_mark(Index token) const {
    const std::u16string_view w = word(token);
    if (w == u"''" || w == u"``") return true;
    if (w.size() != 1) return false;
    constexpr std::u16string_view marks = u"\"'`\u2018\u201C\u201D\u201E\u201A\u00AB\u00BB\u2039\u203A";
    return marks.find(w.front()) != std::u16string_view::npos;
}

const NounPhrase* Reading::phrase_at(Index token) const {
    if (token >= size() || phrase_of_token_[token] == none) return nullptr;
    return &document_.noun_phrases[phrase_of_token_[token]];
}

const NounPhrase* Reading::phrase_ending_at(Index token) const {
    const NounPhrase* phrase = phrase_at(token);
    return phrase && phrase->tokens.last == token + 1 ? phrase : nullptr;
}

const NounPhrase* Reading::phrase_starting_at(Index token) const {
    const NounPhrase* phrase = phrase_at(token);
    return phrase && phrase->tokens.first == token ? phrase : nullptr;
}

std::optional<Index> Reading::attribution_of(Index token) const {
    if (attribution_of_token_[token] == none) return std::nullopt;
    return attribution_of_token_[token];
}

}  // namespace sayso::shifts
