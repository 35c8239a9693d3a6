// Reads articles (JSON lines with "id" and "text") from standard input and prints for each a JSON line with its
// attributions: source and content (spans in code points) and the names of the features that tell how sure they are.
//
// The features are those by which the program scores at run time (src/attributions), so training and use cannot drift
// apart. With --names it prints the names of all features.
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "attributions/confidence.h"
#include "attributions/mode.h"
#include "attributions/statements.h"
#include "record/offset_map.h"
#include "sayso.h"
#include "text/utf8.h"

namespace {

using namespace sayso;
using namespace sayso::attributions;

std::vector<Span> spans_of(const Document& document, const std::vector<Range>& pieces) {
    std::vector<Span> spans;
    for (const Range piece : pieces)
        if (!piece.empty()) spans.push_back(document.span_of(piece));
    return spans;
}

void print_article(const nlohmann::json& article) {
    const auto text = from_utf8(article["text"].get_ref<const std::string&>());
    if (!std::holds_alternative<std::u16string>(text)) return;
    const Document document = read(std::get<std::u16string>(text));
    const OffsetMap offset(document.text, OffsetUnit::codepoint);
    const Reading reading(document);
    const QuotedTokens quoted(reading);
    nlohmann::json line{{"id", article["id"]}, {"attributions", nlohmann::json::array()}};
    for (const Statement& statement : find_statements(reading, quoted)) {
        const std::vector<Span> content = spans_of(document, statement.content.pieces);
        const ConfidenceFeatures features = read_confidence_features(reading, statement, mode_of(document, content));
        nlohmann::json found{{"source", nlohmann::json::array()}, {"content", nlohmann::json::array()}};
        if (statement.link.source) {
            const Span source = document.span_of(*statement.link.source);
            found["source"].push_back({offset(source.start), offset(source.end)});
        }
        for (const Span span : content) found["content"].push_back({offset(span.start), offset(span.end)});
        found["features"] = nlohmann::json::array();
        for (std::size_t i = 0; i < confidence_feature_count; ++i)
            if (features.test(i)) found["features"].push_back(confidence_feature_names()[i]);
        line["attributions"].push_back(std::move(found));
    }
    std::cout << line.dump() << '\n';
}

}  // namespace

int main(int argc, char** argv) {
    if (argc > 1 && std::string_view(argv[1]) == "--names") {
        for (const std::string_view name : confidence_feature_names()) std::cout << name << '\n';
        return 0;
    }
    std::string line;
    while (std::getline(std::cin, line)) print_article(nlohmann::json::parse(line));
}
