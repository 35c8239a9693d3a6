#include "sayso.h"

#include <utility>

#include "attributions/attributions.h"
#include "claims/claims.h"
#include "encoder/embedded_weights.h"
#include "encoder/reading.h"
#include "quotes/quotation_kinds.h"
#include "quotes/quotation_scanner.h"
#include "shifts/shifts.h"
#include "speakers/roster.h"
#include "tags/noun_phrases.h"
#include "tags/word_classes.h"
#include "text/fold.h"
#include "tokens/segmentation.h"

namespace sayso {

Document read_surface(std::u16string text) {
    Document document;
    document.text = std::move(text);
    document.folded = fold(document.text);
    Segmentation segmentation = segment(document.text, document.folded);
    document.paragraphs = std::move(segmentation.paragraphs);
    document.sentences = std::move(segmentation.sentences);
    document.tokens = std::move(segmentation.tokens);
    document.quotations = scan_quotations(document.text, document.paragraphs);
    return document;
}

// The way of the text. Each stage reads the layers above it and gives the next one.
Document read(std::u16string text) {
    Document document = read_surface(std::move(text));
    document.learned = encoder::read(encoder::embedded_weights(), document);
    document.tags = tag_words(document);
    document.noun_phrases = find_noun_phrases(document);
    document.quotations = classify_quotations(document);
    document.attributions = find_attributions(document);
    document.roster = build_roster(document);
    document.claim_layer = find_claims(document);
    document.shifts = find_shifts(document);
    return document;
}

std::string_view version() {
    return SAYSO_VERSION;
}

}  // namespace sayso
