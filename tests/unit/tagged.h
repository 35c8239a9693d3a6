// A text with word classes and noun phrases, and both in words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document.h"
#include "encoder/embedded_weights.h"
#include "encoder/reading.h"
#include "segmented.h"
#include "tags/noun_phrases.h"
#include "tags/word_classes.h"

namespace sayso::testing {

inline Document tagged_document(std::string_view utf8) {
    Document document = segmented(utf8);
    document.learned = encoder::read(encoder::embedded_weights(), document);
    document.tags = tag_words(document);
    document.noun_phrases = find_noun_phrases(document);
    return document;
}

inline const char* short_name(WordClass word_class) {
    switch (word_class) {
        case WordClass::noun:
            return "noun";
        case WordClass::proper_noun:
            return "name";
        case WordClass::pronoun:
            return "pron";
        case WordClass::determiner:
            return "det";
        case WordClass::adjective:
            return "adj";
        case WordClass::adverb:
            return "adv";
        case WordClass::number:
            return "num";
        case WordClass::preposition:
            return "prep";
        case WordClass::subordinator:
            return "sub";
        case WordClass::conjunction:
            return "conj";
        case WordClass::infinitive_marker:
            return "to";
        case WordClass::auxiliary:
            return "aux";
        case WordClass::modal:
            return "modal";
        case WordClass::verb_finite:
            return "verb";
        case WordClass::verb_base:
            return "base";
        case WordClass::verb_past_participle:
            return "ed";
        case WordClass::verb_present_participle:
            return "ing";
        case WordClass::negation:
            return "not";
        case WordClass::possessive:
            return "poss";
        case WordClass::particle:
            return "part";
        case WordClass::punctuation:
            return "mark";
        case WordClass::other:
            return "other";
    }
    return "";
}

// "The/det mayor/noun left/verb", without marks.
inline std::string tagged(std::string_view utf8) {
    const Document document = tagged_document(utf8);
    std::string words;
    for (Index token = 0; token < document.tokens.size(); ++token) {
        if (document.tags[token].word_class == WordClass::punctuation) continue;
        if (!words.empty()) words += ' ';
        words +=
            to_utf8(document.text_of(document.tokens[token].span)) + '/' + short_name(document.tags[token].word_class);
    }
    return words;
}

// The class of the first token spelt so.
inline std::string class_of(std::string_view word, std::string_view utf8) {
    const Document document = tagged_document(utf8);
    for (Index token = 0; token < document.tokens.size(); ++token)
        if (to_utf8(document.text_of(document.tokens[token].span)) == word)
            return short_name(document.tags[token].word_class);
    return "no such word";
}

inline std::vector<std::string> phrases(std::string_view utf8) {
    const Document document = tagged_document(utf8);
    std::vector<std::string> found;
    for (const NounPhrase& phrase : document.noun_phrases)
        found.push_back(to_utf8(document.text_of(document.span_of(phrase.tokens))));
    return found;
}

// The noun phrase with a given text; its kind, gender, number and name in words: "person female singular, name: Ann
// Orr".
inline std::string sense(std::string_view phrase_text, std::string_view utf8) {
    static constexpr const char* kinds[] = {"common", "person", "organisation", "place", "pronoun", "time", "quantity"};
    static constexpr const char* genders[] = {"unknown", "male", "female", "neuter"};
    static constexpr const char* numbers[] = {"unknown", "singular", "plural"};
    const Document document = tagged_document(utf8);
    for (const NounPhrase& phrase : document.noun_phrases) {
        if (to_utf8(document.text_of(document.span_of(phrase.tokens))) != phrase_text) continue;
        std::string words = std::string(kinds[static_cast<int>(phrase.kind)]) + ' ' +
                            genders[static_cast<int>(phrase.gender)] + ' ' + numbers[static_cast<int>(phrase.number)];
        if (!phrase.name.empty()) words += ", name: " + to_utf8(document.text_of(document.span_of(phrase.name)));
        return words;
    }
    return "no such phrase";
}

}  // namespace sayso::testing
