// The roster of a text whose sources the test points out. For tests of the speakers alone, without the attributions.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "quotes/quotation_kinds.h"
#include "speakers/roster.h"
#include "tagged.h"

namespace sayso::testing {

// All layers up to the quotations.
inline Document up_to_quotations(std::string_view utf8) {
    Document document = tagged_document(utf8);
    document.quotations = classify_quotations(document);
    return document;
}

// A text in which each source stands in square brackets: "[Ann Orr] said no." An empty pair is a floating quotation
// that goes on with the attribution before it.
class Cast {
public:
    explicit Cast(std::string_view marked) {
        std::string text;
        std::vector<std::string::size_type> bounds;  // start and end of each source, in UTF-8
        for (const char letter : marked) {
            if (letter == '[' || letter == ']') {
                bounds.push_back(text.size());
            } else {
                text += letter;
            }
        }
        for (std::size_t i = 0; i + 1 < bounds.size(); i += 2) {
            sources_.push_back(text.substr(bounds[i], bounds[i + 1] - bounds[i]));
        }
        document_ = up_to_quotations(text);
        for (std::size_t i = 0; i < sources_.size(); ++i) {
            Attribution attribution;
            const auto start = static_cast<Offset>(utf16(text.substr(0, bounds[2 * i])).size());
            const auto length = static_cast<Offset>(utf16(sources_[i]).size());
            if (sources_[i].empty()) {
                attribution.continues = static_cast<Index>(i - 1);
            } else {
                attribution.source = {{start, start + length}};
            }
            document_.attributions.push_back(std::move(attribution));
        }
        roster_ = build_roster(document_);
    }

    [[nodiscard]] const Document& document() const { return document_; }
    [[nodiscard]] const Roster& roster() const { return roster_; }
    [[nodiscard]] const Speaker* speaker(std::size_t attribution) const {
        const std::optional<Index> index = roster_.links.at(attribution).speaker;
        return index ? &roster_.speakers.at(*index) : nullptr;
    }
    // "-" when the text names nobody.
    [[nodiscard]] std::string name(std::size_t attribution) const {
        const Speaker* who = speaker(attribution);
        return who == nullptr ? "-" : to_utf8(who->name);
    }
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> result;
        for (std::size_t i = 0; i < sources_.size(); ++i) result.push_back(name(i));
        return result;
    }
    [[nodiscard]] std::string role(std::size_t attribution) const { return to_utf8(speaker(attribution)->role); }
    [[nodiscard]] std::string why(std::size_t attribution) const { return roster_.links.at(attribution).why; }
    [[nodiscard]] std::vector<std::string> mentions(std::size_t attribution) const {
        return strings(document_, speaker(attribution)->mentions);
    }

private:
    Document document_;
    Roster roster_;
    std::vector<std::string> sources_;
};

}  // namespace sayso::testing
