// Which word classes a word can have, before its neighbours decide.
#pragma once

#include <bit>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "document.h"

namespace sayso {

// A set of word classes, and the one that is likeliest when nothing else decides.
struct Candidates {
    std::uint32_t set = 0;
    WordClass likeliest = WordClass::other;

    [[nodiscard]] constexpr bool has(WordClass word_class) const {
        return (set >> static_cast<unsigned>(word_class)) & 1U;
    }
    [[nodiscard]] constexpr bool has_any(std::initializer_list<WordClass> classes) const {
        for (const WordClass word_class : classes)
            if (has(word_class)) return true;
        return false;
    }
    constexpr void add(WordClass word_class) {
        if (set == 0) likeliest = word_class;
        set |= 1U << static_cast<unsigned>(word_class);
    }
    // One must be left.
    constexpr void remove(WordClass word_class) {
        set &= ~(1U << static_cast<unsigned>(word_class));
        if (likeliest == word_class) likeliest = static_cast<WordClass>(std::countr_zero(set));
    }
};

// What the word list knows of a word beyond its class.
struct NameHints {
    bool male_name = false;
    bool female_name = false;
    bool surname = false;
    bool place = false;
    bool nationality = false;
    bool organisation = false;
    bool occupation = false;  // "minister", "teacher"
    bool honorific = false;   // "general", "sir"
    bool plural = false;
};

// `word` as text/fold.h spells it. `known` is false when only the ending was the guide.
struct WordKnowledge {
    Candidates candidates;
    NameHints hints;
    bool known = false;
};

// Of a closed class; adverbs are of none.
[[nodiscard]] bool is_function_word(const WordKnowledge& word);

[[nodiscard]] WordKnowledge look_up_word(std::u16string_view word);

}  // namespace sayso
