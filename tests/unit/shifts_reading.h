// A text with its policy shifts in words, so that a test says what a reader would mark.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "document.h"
#include "shifts/shifts.h"
#include "tagged.h"

namespace sayso::testing {

struct Marked {
    std::string kind;
    std::string status;
    std::string cue;
    std::string actor;
    std::string policy;
    std::string from;
    std::string to;
};

inline std::string words_of(const Document& document, const std::vector<Span>& spans) {
    std::string words;
    for (const Span span : spans) words += (words.empty() ? "" : " ... ") + to_utf8(document.text_of(span));
    return words;
}

inline Marked marked(const Document& document, const Shift& shift) {
    static constexpr std::array kinds{"introduce", "end", "increase", "decrease", "replace", "reverse", "continue"};
    static constexpr std::array statuses{"enacted", "announced", "proposed", "predicted", "denied"};
    return {kinds[static_cast<std::size_t>(shift.kind)],
            statuses[static_cast<std::size_t>(shift.status)],
            words_of(document, shift.cue),
            words_of(document, shift.actor),
            words_of(document, shift.policy),
            words_of(document, shift.from),
            words_of(document, shift.to)};
}

// `said`: the source and the content of an attribution, by their first occurrence; empty when there is none.
struct Reported {
    std::string_view source;
    std::string_view cue;
    std::string_view content;
};

inline Document with_shifts(std::string_view text, const std::vector<Reported>& reports = {}) {
    Document document = tagged_document(text);
    const auto spans_of = [&](std::string_view words) {
        const std::u16string wanted = utf16(words);
        const std::size_t start = document.text.find(wanted);
        if (wanted.empty() || start == std::u16string::npos) return std::vector<Span>{};
        return std::vector<Span>{{static_cast<Offset>(start), static_cast<Offset>(start + wanted.size())}};
    };
    for (const Reported& report : reports) {
        Attribution attribution;
        attribution.source = spans_of(report.source);
        attribution.cue = spans_of(report.cue);
        attribution.content = spans_of(report.content);
        document.attributions.push_back(attribution);
    }
    document.shifts = find_shifts(document);
    return document;
}

inline std::vector<Marked> shifts_in(std::string_view text, const std::vector<Reported>& reports = {}) {
    const Document document = with_shifts(text, reports);
    std::vector<Marked> all;
    for (const Shift& shift : document.shifts) all.push_back(marked(document, shift));
    return all;
}

// The only shift of a text; an empty one when there are none or several.
inline Marked shift_in(std::string_view text, const std::vector<Reported>& reports = {}) {
    const std::vector<Marked> all = shifts_in(text, reports);
    return all.size() == 1 ? all.front() : Marked{std::to_string(all.size()) + " shifts", {}, {}, {}, {}, {}, {}};
}

}  // namespace sayso::testing
