#include "speakers/name_likeness.h"

#include <algorithm>

namespace sayso {
namespace {

using Words = std::vector<std::u16string>;

bool same_word(std::u16string_view a, std::u16string_view b) {
    const bool initial = a.size() == 2 && a.back() == u'.';  // "J." for "John"
    return a == b || (initial && a.front() == b.front());
}

// The words of `part` occur in `whole` in the same order.
bool is_part_of(const Words& part, const Words& whole) {
    auto at = whole.begin();
    for (const std::u16string& word : part) {
        at = std::find_if(at, whole.end(), [&](const std::u16string& other) { return same_word(word, other); });
        if (at == whole.end()) return false;
        ++at;
    }
    return true;
}

// In any order; only names of several words.
bool has_all_words(const Words& whole, const Words& part) {
    return part.size() > 1 && std::all_of(part.begin(), part.end(), [&](const std::u16string& word) {
               return is_joining_word(word) || std::find(whole.begin(), whole.end(), word) != whole.end();
           });
}

// The organisation noun that heads a name: the last before a preposition, else the last.
std::u16string_view noun_of(const Words& words) {
    std::u16string_view noun;
    for (const std::u16string& word : words) {
        if (noun_sense(word).organisation) noun = word;
        if (!noun.empty() && is_joining_word(word) && word != u"and" && word != u"&") break;
    }
    return noun;
}

Likeness organisation_likeness(const NameForm& part, const NameForm& whole) {
    // The reader alone is no witness that a single word is a person: "Tarn" of "Tarn Motor Company".
    constexpr int of_reader_alone = 2;
    const bool by_reader_alone = part.words.size() == 1 && part.evidence.person <= of_reader_alone;
    if (part.evidence.type() == SpeakerType::person && !by_reader_alone) return Likeness::none;
    const std::u16string_view noun = noun_of(part.words);
    if (!noun.empty()) return noun == noun_of(whole.words) ? Likeness::surname : Likeness::none;
    if (part.evidence.place > 0 || whole.evidence.place > 0) return Likeness::none;
    if (part.words.front() == whole.words.front()) {
        const NounSense last = noun_sense(whole.words.back());
        return last.company || !last.organisation ? Likeness::first_name : Likeness::none;
    }
    return part.words.size() == 1 && !part.acronym ? Likeness::other_part : Likeness::none;
}

Likeness person_likeness(const NameForm& part, const NameForm& whole) {
    if (part.evidence.organisation >= 2 && part.evidence.person == 0) return Likeness::none;
    if (!is_part_of(part.words, whole.words)) return Likeness::none;
    if (part.words.back() == whole.words.back()) return Likeness::surname;
    return part.words.front() == whole.words.front() ? Likeness::first_name : Likeness::other_part;
}

}  // namespace

bool is_joining_word(std::u16string_view word) {
    return word == u"of" || word == u"for" || word == u"and" || word == u"the" || word == u"in" || word == u"on" ||
           word == u"&";
}

std::u16string initials(const Words& words, bool joining_words_too) {
    std::u16string letters;
    for (const std::u16string& word : words)
        if (joining_words_too || !is_joining_word(word)) letters += word.front();
    return letters;
}

std::u16string without_dots(std::u16string word) {
    word.erase(std::remove(word.begin(), word.end(), u'.'), word.end());
    return word;
}

std::u16string consonants_of(std::u16string_view word) {
    constexpr std::u16string_view vowels = u"aeiouy";
    std::u16string letters;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (i == 0 || vowels.find(word[i]) == std::u16string_view::npos) letters += word[i];
    return letters;
}

bool abbreviates(std::u16string_view letters, const Words& words) {
    if (words.size() > 1) return initials(words, false) == letters || initials(words, true) == letters;
    const std::u16string& word = words.front();
    if (letters.empty() || letters.front() != word.front()) return false;
    auto at = word.begin();
    for (const char16_t letter : letters) {
        at = std::find(at, word.end(), letter);
        if (at == word.end()) return false;
        ++at;
    }
    return true;
}

Likeness likeness_of(const NameForm& part, const NameForm& whole) {
    const bool same_words = &part != &whole && part.words == whole.words;  // "Mr Orr" and "Orr"
    if (part.words.size() >= whole.words.size() && !same_words) return Likeness::none;
    if (part.gender != Gender::unknown && whole.gender != Gender::unknown && part.gender != whole.gender)
        return Likeness::none;
    if (!is_part_of(part.words, whole.words) && !has_all_words(whole.words, part.words)) return Likeness::none;
    const SpeakerType type = whole.evidence.type();
    const bool body = type == SpeakerType::organisation || type == SpeakerType::document;
    return body ? organisation_likeness(part, whole) : person_likeness(part, whole);
}

}  // namespace sayso
