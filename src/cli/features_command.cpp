#include "cli/features_command.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "encoder/features.h"
#include "quotes/quotation_scanner.h"
#include "record/offset_map.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "tokens/segmentation.h"

namespace sayso::cli {
namespace {

using Json = nlohmann::ordered_json;

// The layers that the encoder reads.
Document prepare(std::u16string text) {
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

}  // namespace

std::string features_line(std::u16string text, OffsetUnit unit, const std::string& id) {
    const Document document = prepare(std::move(text));
    const encoder::Features features = encoder::read_features(document);
    const OffsetMap offset(document.text, unit);
    Json line{{"id", id}};
    for (const char* name : {"tokens", "sentences", "word", "hash", "shape", "quotation", "layout", "known"})
        line[name] = Json::array();
    for (const Sentence& sentence : document.sentences)
        line["sentences"].push_back({sentence.tokens.first, sentence.tokens.last});
    for (Index token = 0; token < document.tokens.size(); ++token) {
        const Span span = document.tokens[token].span;
        const encoder::TokenFeatures& seen = features.tokens[token];
        line["tokens"].push_back({offset(span.start), offset(span.end)});
        line["word"].push_back(to_utf8(features.key(span)));
        line["hash"].push_back({seen.word, seen.prefix3, seen.suffix3, seen.suffix2});
        line["shape"].push_back(static_cast<unsigned>(seen.shape));
        line["quotation"].push_back(static_cast<unsigned>(seen.quotation));
        line["layout"].push_back(seen.layout);
        line["known"].push_back(seen.known);
    }
    return line.dump();
}

}  // namespace sayso::cli
