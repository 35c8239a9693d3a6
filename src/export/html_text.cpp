#include "export/html_text.h"

#include <algorithm>
#include <array>
#include <vector>

#include "export/markup.h"
#include "export/quote.h"
#include "export/ranking.h"
#include "tokens/paragraphs.h"

namespace sayso {

namespace {

// What a run of the text can be part of, each with a style class.
enum class Kind : unsigned char { said, thought, who, cue, claim, shift, rejected };
constexpr std::array class_names{"said", "thought", "who", "cue", "claim", "shift", "rejected"};

// A mark starts (+1) or ends (-1) at an offset.
struct Border {
    Offset at = 0;
    Kind kind = Kind::said;
    int change = 0;
};

// The small letter and number at the beginning of a mark.
struct Label {
    Offset at = 0;
    char letter = 'a';
    std::size_t number = 0;
};

class Marks {
public:
    explicit Marks(const Lookup& lookup) {
        for (const Json& speaker : lookup.layer("speakers"))
            for (const Span span : places_of(speaker, "mentions")) add(span, Kind::who);
        std::size_t number = 0;
        for (const Json& attribution : lookup.layer("attributions")) {
            const bool is_thought = string_field(attribution, "act") == "thought";
            add_mark(attribution, {"content"}, is_thought ? Kind::thought : Kind::said, 'a', number++);
            for (const Span span : places_of(attribution, "cue")) add(span, Kind::cue);
        }
        number = 0;
        for (const Json& claim : lookup.layer("claims")) add_mark(claim, {"span"}, Kind::claim, 'c', number++);
        number = 0;
        for (const Json& shift : lookup.layer("shifts"))
            add_mark(shift, {"cue", "actor", "policy", "from", "to"}, Kind::shift, 'p', number++);
        std::sort(borders.begin(), borders.end(),
                  [](const Border& left, const Border& right) { return left.at < right.at; });
        std::stable_sort(labels.begin(), labels.end(),
                         [](const Label& left, const Label& right) { return left.at < right.at; });
    }

    std::vector<Border> borders;  // by offset
    std::vector<Label> labels;    // by offset

private:
    void add(Span span, Kind kind) {
        borders.push_back({span.start, kind, 1});
        borders.push_back({span.end, kind, -1});
    }

    void add_mark(const Json& mark, std::initializer_list<const char*> roles, Kind kind, char letter,
                  std::size_t number) {
        bool labelled = false;
        for (const char* role : roles) {
            for (const Span span : places_of(mark, role)) {
                add(span, kind);
                if (is_rejected(mark)) add(span, Kind::rejected);
                if (!labelled) labels.push_back({span.start, letter, number});
                labelled = true;
            }
        }
    }
};

}  // namespace

std::string entry_id(char letter, std::size_t number) {
    return letter + std::to_string(number + 1);
}

std::string html_text(const Lookup& lookup) {
    const Marks marks(lookup);
    auto border = marks.borders.begin();
    auto label = marks.labels.begin();
    std::array<int, class_names.size()> open{};
    std::string html = "<article>\n";
    for (const Span paragraph : find_paragraphs(lookup.text())) {
        html += "<p>";
        for (Offset at = paragraph.start; at < paragraph.end;) {
            for (; border != marks.borders.end() && border->at <= at; ++border)
                open[static_cast<std::size_t>(border->kind)] += border->change;
            for (; label != marks.labels.end() && label->at <= at; ++label) {
                const std::string id = entry_id(label->letter, label->number);
                html.append("<sup id=\"").append(id).append("-text\"><a class=\"").append(1, label->letter);
                html.append("\" href=\"#").append(id).append("\">").append(id).append("</a></sup>");
            }
            Offset until = paragraph.end;
            if (border != marks.borders.end()) until = std::min(until, border->at);
            if (label != marks.labels.end()) until = std::min(until, label->at);
            std::string classes;
            for (std::size_t kind = 0; kind < open.size(); ++kind)
                if (open[kind] > 0) classes += (classes.empty() ? "m " : " ") + std::string(class_names[kind]);
            const std::string words = in_markup(words_of(lookup.text(), {at, until}));
            if (classes.empty())
                html += words;
            else
                html.append("<span class=\"").append(classes).append("\">").append(words).append("</span>");
            at = until;
        }
        html += "</p>\n";
    }
    return html + "</article>\n";
}

}  // namespace sayso
