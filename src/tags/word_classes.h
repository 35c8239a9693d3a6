// Word classes: the learned reader's, within what a word's shape and the lexicons leave open.
#pragma once

#include <vector>

#include "document.h"

namespace sayso {

// One tag a token. Reads text, sentences, tokens and the learned reading. Linear.
//
// Marks, numbers and names told by their capitals are certain. Words of the closed classes (pronouns, prepositions,
// auxiliaries ...) have the classes that src/lexicon/data/function_words.txt gives them, of which the reader chooses;
// all others are nouns, verbs, adjectives or adverbs, as the reader says.
[[nodiscard]] std::vector<WordTag> tag_words(const Document& document);

}  // namespace sayso
