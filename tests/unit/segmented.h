// A text with its first layers, written and read as UTF-8. For tests of the stages up to the quotations.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "document.h"
#include "quotes/quotation_scanner.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "tokens/segmentation.h"

namespace sayso::testing {

inline std::u16string utf16(std::string_view utf8) {
    return std::get<std::u16string>(from_utf8(utf8));
}

// Paragraphs, sentences, tokens and unclassified quotations.
inline Document segmented(std::u16string text) {
    Document document;
    document.text = std::move(text);
    document.folded = fold(document.text);
    Segmentation layers = segment(document.text, document.folded);
    document.paragraphs = std::move(layers.paragraphs);
    document.sentences = std::move(layers.sentences);
    document.tokens = std::move(layers.tokens);
    document.quotations = scan_quotations(document.text, document.paragraphs);
    return document;
}
inline Document segmented(std::string_view utf8) {
    return segmented(utf16(utf8));
}

// The parts of a text that a layer marks out.
template <typename Element>
std::vector<std::string> strings(const Document& document, const std::vector<Element>& layer) {
    std::vector<std::string> parts;
    for (const Element& element : layer) parts.push_back(to_utf8(document.text_of(element.span)));
    return parts;
}

}  // namespace sayso::testing
