// The words that clauses are made of and divided at, as the stage of claims asks for them.
#pragma once

#include <initializer_list>
#include <string_view>

#include "document.h"

namespace sayso::claims {

[[nodiscard]] bool is_word(const Document& document, Index token, std::initializer_list<std::u16string_view> words);
[[nodiscard]] bool is_class(const Document& document, Index token, std::initializer_list<WordClass> classes);

// Any form of a verb, auxiliaries and modals included.
[[nodiscard]] bool is_verbal(const Document& document, Index token);

// A verb that makes a clause a full one: said, has, will. Not "be" in "to be", nor "have" in "may have".
[[nodiscard]] bool is_finite(const Document& document, Index token);

// A noun, a name, a pronoun, a number: what a subject can end with.
[[nodiscard]] bool is_nominal(const Document& document, Index token);

[[nodiscard]] bool is_comma(const Document& document, Index token);
[[nodiscard]] bool is_dash(const Document& document, Index token);
[[nodiscard]] bool is_quotation_mark(const Document& document, Index token);

// who, which, that and their kin, where they open a clause rather than stand for a noun phrase.
[[nodiscard]] bool is_relative(const Document& document, Index token);

// Any word that opens a dependent clause: because, that, who, if.
[[nodiscard]] bool opens_dependent_clause(const Document& document, Index token);

// and, but, or, nor, yet.
[[nodiscard]] bool is_coordinator(const Document& document, Index token);

// Words of a range that are no punctuation.
[[nodiscard]] Index count_words(const Document& document, Range range);

}  // namespace sayso::claims
