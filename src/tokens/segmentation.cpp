#include "tokens/segmentation.h"

#include "tokens/paragraph_kinds.h"
#include "tokens/paragraphs.h"
#include "tokens/sentences.h"
#include "tokens/tokenizer.h"

namespace sayso {

Segmentation segment(std::u16string_view text, std::u16string_view folded) {
    Segmentation result;
    for (const Span span : find_paragraphs(text)) {
        const std::vector<Token> tokens = tokenize(text, folded, span);
        const auto paragraph = static_cast<Index>(result.paragraphs.size());
        const auto first_sentence = static_cast<Index>(result.sentences.size());
        const auto first_token = static_cast<Index>(result.tokens.size());
        for (const Range range : find_sentences(text, folded, tokens)) {
            const Span sentence{tokens[range.first].span.start, tokens[range.last - 1].span.end};
            for (Index i = range.first; i < range.last; ++i) {
                result.tokens.push_back(tokens[i]);
                result.tokens.back().sentence = static_cast<Index>(result.sentences.size());
            }
            result.sentences.push_back({sentence, paragraph, {first_token + range.first, first_token + range.last}});
        }
        result.paragraphs.push_back(
            {span, ParagraphKind::body, {first_sentence, static_cast<Index>(result.sentences.size())}});
    }
    for (Index i = 0; i < result.paragraphs.size(); ++i) {
        result.paragraphs[i].kind = paragraph_kind(folded, result, i);
    }
    return result;
}

}  // namespace sayso
