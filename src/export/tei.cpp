#include "export/tei.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "export/lookup.h"
#include "export/markup.h"
#include "export/nesting.h"
#include "export/quote.h"
#include "export/span_lists.h"
#include "tokens/paragraphs.h"

namespace sayso {

namespace {

// A name for the xml:id of an element. Ids of the record may be anything; they stay in @n.
std::string xml_id(char letter, std::size_t number) {
    return letter + std::to_string(number + 1);
}

// An element of the text before it is cut: <said who="#s1" ...> without id and chain.
struct InlineElement {
    std::string name;
    std::string attributes;
    std::string id;
};

// A span between two places of the text, for what may overlap anything.
struct StandOff {
    std::string group;
    std::string type;
    std::string id;
    std::string content;
    Span span;
};

class Writer {
public:
    explicit Writer(const Lookup& lookup) : lookup_(lookup), paragraphs_(find_paragraphs(lookup.text())) {}

    std::string write() {
        collect_inline();
        collect_stand_off();
        const std::string title = in_markup(string_field(lookup_.record(), "id"));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n"
               "<teiHeader><fileDesc><titleStmt><title>" +
               (title.empty() ? "Article" : title) +
               "</title></titleStmt><publicationStmt><p>Annotated with Sayso; not published.</p></publicationStmt>"
               "<sourceDesc><p>A news article.</p></sourceDesc></fileDesc></teiHeader>\n" +
               body() + stand_off() + "</TEI>\n";
    }

private:
    void collect_inline() {
        std::size_t number = 0;
        for (const Json& attribution : lookup_.layer("attributions")) {
            add_inline(places_of(attribution, "content"), {"said", attributes_of(attribution), xml_id('a', number++)});
        }
        number = 0;
        for (const Json& speaker : lookup_.layer("speakers")) {
            const std::string id = xml_id('s', number++);
            std::size_t mention = 0;
            for (const Json& item : speaker["mentions"]) {
                const std::string form = string_field(item, "form");
                add_inline({span_of(item["span"])},
                           {"rs", " ref=\"#" + id + "\"" + (form.empty() ? "" : " type=\"" + form + "\""),
                            id + "." + std::to_string(++mention)});
            }
        }
    }

    void add_inline(const std::vector<Span>& spans, InlineElement element) {
        for (const Span span : spans) marks_.push_back({span, elements_.size(), 0, true});
        elements_.push_back(std::move(element));
    }

    // att.ascribed and the attributes of <said>: whether the words are the speaker's own, and whether they were
    // uttered.
    [[nodiscard]] std::string attributes_of(const Json& attribution) const {
        std::string attributes;
        const Json* speaker = lookup_.speaker_of(attribution);
        if (speaker != nullptr) attributes += " who=\"#" + xml_id('s', lookup_.speaker_number(attribution)) + "\"";
        const std::string mode = string_field(attribution, "mode");
        const bool is_document = speaker != nullptr && string_field(*speaker, "type") == "doc";
        attributes += std::string(" direct=\"") +
                      (mode == "direct"     ? "true"
                       : mode == "indirect" ? "false"
                                            : "unknown") +
                      "\"";
        attributes += std::string(" aloud=\"") +
                      (string_field(attribution, "act") == "thought" ? "false"
                       : is_document                                 ? "inapplicable"
                                                                     : "true") +
                      "\"";
        return attributes;
    }

    void collect_stand_off() {
        add_cues();
        std::size_t number = 0;
        for (const Json& claim : lookup_.layer("claims")) {
            std::string about = joined(claim["types"], ", ");
            const std::string score = percent(claim, "check_worthiness");
            if (!score.empty()) about += (about.empty() ? "" : "; ") + ("worth checking: " + score + " %");
            spans_.push_back({"claims", "claim", xml_id('c', number++), about, span_of_claim(claim)});
        }
        number = 0;
        for (const Json& shift : lookup_.layer("shifts")) {
            const std::string id = xml_id('p', number++);
            const std::string about = string_field(shift, "kind") + ", " + string_field(shift, "status");
            for (const char* role : {"cue", "actor", "policy", "from", "to"}) {
                std::size_t piece = 0;
                for (const Span span : places_of(shift, role)) {
                    spans_.push_back({"shift " + id, role, id + "." + role + std::to_string(++piece),
                                      std::string(role) == "cue" ? about : std::string(), span});
                }
            }
        }
    }

    void add_cues() {
        std::size_t number = 0;
        for (const Json& attribution : lookup_.layer("attributions")) {
            const std::string id = xml_id('a', number++);
            for (const char* role : {"source", "cue"}) {
                std::size_t piece = 0;
                for (const Span span : places_of(attribution, role))
                    spans_.push_back({"statement " + id, role, id + "." + role + std::to_string(++piece), "", span});
            }
        }
    }

    static Span span_of_claim(const Json& claim) { return places_of(claim, "span").front(); }

    // The places where spans start and end, with the ids of the anchors there.
    [[nodiscard]] std::multimap<Offset, std::string> anchors() const {
        std::multimap<Offset, std::string> anchors;
        for (const StandOff& span : spans_) {
            anchors.emplace(span.span.start, span.id + ".from");
            anchors.emplace(span.span.end, span.id + ".to");
        }
        return anchors;
    }

    std::string body() {
        const std::vector<Inline> nested = nest(marks_, paragraphs_);
        const std::multimap<Offset, std::string> all_anchors = anchors();
        auto anchor = all_anchors.begin();
        auto next = nested.begin();
        std::string xml = "<text><body>\n";
        for (const Span paragraph : paragraphs_) {
            xml += "<p>";
            std::vector<std::pair<Offset, std::string>> open;
            Offset at = paragraph.start;
            // Everything that happens at an offset, in the order: ends, anchors, starts.
            for (;;) {
                while (!open.empty() && open.back().first == at) {
                    xml += "</" + open.back().second + ">";
                    open.pop_back();
                }
                for (; anchor != all_anchors.end() && anchor->first <= at; ++anchor)
                    xml += "<anchor xml:id=\"" + anchor->second + "\"/>";
                if (at == paragraph.end) break;
                for (; next != nested.end() && next->span.start == at; ++next) {
                    xml += opening(*next);
                    open.emplace_back(next->span.end, elements_[next->id].name);
                }
                Offset until = paragraph.end;
                if (!open.empty()) until = std::min(until, open.back().first);
                if (anchor != all_anchors.end()) until = std::min(until, anchor->first);
                if (next != nested.end()) until = std::min(until, next->span.start);
                xml += in_markup(words_of(lookup_.text(), {at, until}));
                at = until;
            }
            xml += "</p>\n";
        }
        // An anchor between or behind the paragraphs, and a text of nothing.
        std::string rest;
        for (; anchor != all_anchors.end(); ++anchor) rest += "<anchor xml:id=\"" + anchor->second + "\"/>";
        if (!rest.empty() || paragraphs_.empty()) xml += "<p>" + rest + "</p>\n";
        return xml + "</body></text>\n";
    }

    [[nodiscard]] std::string opening(const Inline& piece) const {
        const InlineElement& element = elements_[piece.id];
        const auto id_of_piece = [&element](std::size_t number) {
            return number == 0 ? element.id : element.id + "-" + std::to_string(number + 1);
        };
        std::string tag = "<" + element.name + " xml:id=\"" + id_of_piece(piece.piece) + "\"" + element.attributes;
        if (piece.piece > 0) tag += " prev=\"#" + id_of_piece(piece.piece - 1) + "\"";
        if (!piece.is_last) tag += " next=\"#" + id_of_piece(piece.piece + 1) + "\"";
        return tag + ">";
    }

    static std::string in_element(const std::string& name, const std::string& markup) {
        return "<" + name + ">" + markup + "</" + name + ">";
    }

    // Persons and groups of them, organisations, documents: the lists that TEI has for each.
    [[nodiscard]] std::string stand_off() const {
        std::string persons;
        std::string organisations;
        std::string documents;
        std::size_t number = 0;
        for (const Json& speaker : lookup_.layer("speakers")) {
            const std::string head =
                " xml:id=\"" + xml_id('s', number++) + "\" n=\"" + in_markup(string_field(speaker, "id")) + "\">";
            const std::string name = in_markup(string_field(speaker, "name"));
            const std::string role = in_markup(string_field(speaker, "role"));
            const std::string type = string_field(speaker, "type");
            if (type == "org") {
                organisations.append("<org").append(head).append(in_element("orgName", name)).append("</org>\n");
            } else if (type == "doc") {
                documents.append("<bibl").append(head).append(in_element("title", name)).append("</bibl>\n");
            } else {
                const char* element = type == "group" ? "personGrp" : "person";
                const bool has_occupation = type != "group" && !role.empty();
                persons.append("<").append(element).append(head).append(in_element("persName", name));
                if (has_occupation) persons += in_element("occupation", role);
                persons.append("</").append(element).append(">\n");
            }
        }
        std::string xml;
        if (!persons.empty()) xml += "<listPerson>\n" + persons + "</listPerson>\n";
        if (!organisations.empty()) xml += "<listOrg>\n" + organisations + "</listOrg>\n";
        if (!documents.empty()) xml += "<listBibl>\n" + documents + "</listBibl>\n";
        xml += span_groups();
        return xml.empty() ? xml : "<standOff>\n" + xml + "</standOff>\n";
    }

    [[nodiscard]] std::string span_groups() const {
        std::string xml;
        std::string group;
        for (const StandOff& span : spans_) {
            if (span.group != group) {
                if (!group.empty()) xml += "</spanGrp>\n";
                group = span.group;
                const std::size_t space = group.find(' ');
                xml += "<spanGrp type=\"" + group.substr(0, space) + "\"";
                if (space != std::string::npos) xml += " xml:id=\"" + group.substr(space + 1) + ".roles\"";
                xml += ">\n";
            }
            xml += "<span xml:id=\"" + span.id + "\" type=\"" + span.type + "\" from=\"#" + span.id + ".from\" to=\"#" +
                   span.id + ".to\">" + in_markup(span.content) + "</span>\n";
        }
        return group.empty() ? xml : xml + "</spanGrp>\n";
    }

    const Lookup& lookup_;
    std::vector<Span> paragraphs_;
    std::vector<InlineElement> elements_;
    std::vector<Inline> marks_;
    std::vector<StandOff> spans_;
};

}  // namespace

std::string write_tei(const Json& record, std::u16string_view text) {
    return Writer(Lookup(record, text)).write();
}

}  // namespace sayso
