// Reads annotated articles (JSON lines with "id", "text" and "sentences", offsets in code points) from standard input
// and prints one line for each sentence with a label: article, label, names of its features, separated by tabs. With
// --names it prints the names of all features.
//
// The features are those by which the program scores at run time (src/claims), so training and use cannot drift apart.
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "claims/claims.h"
#include "claims/worthiness.h"
#include "claims/worthiness_features.h"
#include "sayso.h"
#include "text/utf8.h"

namespace {

using sayso::Document;
using sayso::Span;

struct LabelledSentence {
    std::size_t start = 0;  // code points
    std::size_t end = 0;
    std::string label;
};

std::vector<LabelledSentence> labelled_sentences(const nlohmann::json& article) {
    std::vector<LabelledSentence> sentences;
    for (const nlohmann::json& sentence : article["sentences"])
        if (sentence.contains("label"))
            sentences.push_back({sentence["span"][0], sentence["span"][1], sentence["label"]});
    return sentences;
}

// Code points before each code unit.
std::vector<std::size_t> code_points_before(const std::u16string& text) {
    std::vector<std::size_t> counts{0};
    for (const char16_t unit : text) counts.push_back(counts.back() + ((unit & 0xFC00) != 0xDC00));
    return counts;
}

void print_article(const nlohmann::json& article) {
    const auto text = sayso::from_utf8(article["text"].get_ref<const std::string&>());
    if (!std::holds_alternative<std::u16string>(text)) return;
    const Document document = sayso::read(std::get<std::u16string>(text));
    const std::vector<std::size_t> points = code_points_before(document.text);
    const std::vector<sayso::claims::Features> features = sayso::claims::read_sentence_features(document);
    for (const LabelledSentence& gold : labelled_sentences(article)) {
        // The sentence of largest overlap, as the scorer pairs them.
        std::size_t best = 0, best_overlap = 0;
        for (std::size_t i = 0; i < document.sentences.size(); ++i) {
            const Span span = document.sentences[i].span;
            const std::size_t start = std::max(gold.start, points[span.start]);
            const std::size_t end = std::min(gold.end, points[span.end]);
            if (end > start && end - start > best_overlap) best = i, best_overlap = end - start;
        }
        if (best_overlap == 0) continue;
        std::cout << article["id"].get<std::string>() << '\t' << gold.label << '\t';
        const auto& names = sayso::claims::feature_names();
        const char* separator = "";
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!features[best].test(i)) continue;
            std::cout << separator << names[i].name;
            separator = " ";
        }
        std::cout << '\n';
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc > 1 && std::string_view(argv[1]) == "--names") {
        for (const auto& feature : sayso::claims::feature_names()) std::cout << feature.name << '\n';
        return 0;
    }
    std::string line;
    while (std::getline(std::cin, line)) print_article(nlohmann::json::parse(line));
}
