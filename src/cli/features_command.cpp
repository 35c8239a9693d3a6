#include "cli/features_command.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "encoder/features.h"
#include "encoder/phrases.h"
#include "record/offset_map.h"
#include "sayso.h"
#include "text/utf8.h"

namespace sayso::cli {

std::string features_line(std::u16string text, OffsetUnit unit, const std::string& id) {
    const Document document = read_surface(std::move(text));
    const encoder::Features features = encoder::read_features(document);
    const OffsetMap offset(document.text, unit);
    nlohmann::ordered_json line{{"id", id}};
    for (const char* name : {"tokens", "sentences", "word", "hash", "shape", "quotation", "layout", "known", "phrases"})
        line[name] = nlohmann::ordered_json::array();
    for (const Sentence& sentence : document.sentences) {
        line["sentences"].push_back({sentence.tokens.first, sentence.tokens.last});
        line["phrases"].push_back(encoder::phrases_of(document, features, sentence.tokens));
    }
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
