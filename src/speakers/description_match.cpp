#include "speakers/description_match.h"

#include <algorithm>

#include "tags/candidates.h"

namespace sayso {
namespace {

// "Greek" and "Greece", "Poland" and "Polish", but not "Iran" and "Iraqi".
bool share_stem(std::u16string_view a, std::u16string_view b) {
    const auto common = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    return common >= 4 || (common == 3 && std::min(a.size(), b.size()) >= 5) || a == b;
}

bool is_proper(const Document& document, Index token) {
    const WordKnowledge word = look_up_word(document.word(token));
    if (word.hints.nationality) return true;
    // A capital at the start of a sentence tells nothing.
    const bool first = token == document.sentences[document.tokens[token].sentence].tokens.first;
    const bool common = first && word.candidates.set != 0 && !word.hints.place;
    return document.tags[token].word_class == WordClass::proper_noun && !common;
}

// Where the lexicon entry that ends with the head begins: at "prime" of "Greek prime minister".
Index first_of_title(const Document& document, const PhraseReading& description) {
    const Index head = description.head;
    for (Index token = description.description.first; token < head; ++token) {
        const NounMatch match = noun_at(document, token, head + 1);
        if (match && token + match.words == head + 1) return token;
    }
    return head;
}

Range words_of(const PhraseReading& phrase) {
    return {phrase.description.first, std::max(phrase.description.last, phrase.complement.last)};
}

}  // namespace

Modifiers modifiers_of(const Document& document, const PhraseReading& description) {
    Modifiers found;
    const Index title = first_of_title(document, description);
    for (Index token = description.description.first; token < description.description.last; ++token) {
        if (token == description.head) continue;
        const std::u16string_view word = document.word(token);
        const WordClass word_class = document.tags[token].word_class;
        if (token >= title && token < description.head) {
            found.title.push_back(word);
        } else if (changes_holder(word)) {
            found.changing.push_back(word);
        } else if (is_proper(document, token)) {
            found.proper.push_back(word);
        } else if (word_class == WordClass::noun || word_class == WordClass::adjective) {
            found.common.push_back(word);
        }
    }
    return found;
}

bool same_office(const Document& document, const Modifiers& own, const PhraseReading& other, std::u16string_view noun) {
    std::vector<std::u16string_view> words;
    for (const Range range : {other.title, other.apposition, other.name.empty() ? other.description : other.name})
        for (Index token = range.first; token < range.last; ++token) words.push_back(document.word(token));
    const auto has = [&](std::u16string_view word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    if (!std::all_of(own.changing.begin(), own.changing.end(), has)) return false;
    if (!std::all_of(own.title.begin(), own.title.end(), has)) return false;
    if (!own.common.empty() && std::none_of(own.common.begin(), own.common.end(), has)) return false;
    if (!own.changing.empty()) return true;
    const auto is_noun = [&](std::u16string_view word) { return singular_of(word) == noun; };
    const auto at = std::find_if(words.begin(), words.end(), is_noun);
    if (at == words.end() || at == words.begin()) return true;
    return *(at - 1) == u"opposition" || !changes_holder(*(at - 1));
}

bool same_place(const Document& document, const Modifiers& own, const PhraseReading& other, bool strict) {
    if (own.proper.empty()) return true;
    bool names_place = false;
    for (const Range range : {other.title, other.apposition, other.description, other.name, other.complement})
        for (Index token = range.first; token < range.last; ++token) {
            const std::u16string_view word = document.word(token);
            if (!is_proper(document, token) || noun_sense(word).known()) continue;
            names_place = true;
            for (const std::u16string_view mine : own.proper)
                if (share_stem(mine, word)) return true;
        }
    return !names_place && !strict;
}

bool same_words(const Document& document, const PhraseReading& a, const PhraseReading& b) {
    const Range left = words_of(a);
    const Range right = words_of(b);
    if (left.size() != right.size()) return false;
    for (Index i = 0; i < left.size(); ++i)
        if (document.word(left.first + i) != document.word(right.first + i)) return false;
    return true;
}

}  // namespace sayso
