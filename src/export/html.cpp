#include "export/html.h"

#include <map>

#include "export/html_style.h"
#include "export/html_text.h"
#include "export/lookup.h"
#include "export/markup.h"
#include "export/ranking.h"

namespace sayso {

namespace {

// Lists behind the text: each entry is linked with its place there.
class Lists {
public:
    explicit Lists(const Lookup& lookup) : lookup_(lookup) {}

    std::string write() {
        speakers();
        statements();
        claims();
        shifts();
        return std::move(html_);
    }

private:
    static std::string in(const std::string& element, const std::string& content) {
        return "<" + element + ">" + content + "</" + element + ">";
    }
    static std::string quoted(const std::string& words) { return "<q>" + in_markup(words) + "</q>"; }

    // The label of an entry, which leads back to the text.
    static std::string label(char letter, std::size_t number) {
        const std::string id = entry_id(letter, number);
        return "<a id=\"" + id + "\" href=\"#" + id + "-text\">" + id + "</a>";
    }

    [[nodiscard]] std::string who(const Json& mark) const {
        const std::string name = lookup_.speaker_name(mark);
        return name.empty() ? "nobody named" : in_markup(name);
    }

    static std::string review(const Json& mark) {
        std::string text;
        if (string_field(mark, "by") == "person") text += ", marked by a person";
        const std::string state = string_field(mark, "state");
        if (state == "accepted" || state == "rejected") text += ", " + state;
        const std::string note = string_field(mark, "note");
        if (!note.empty()) text += ". Note: " + in_markup(note);
        return text.empty() ? text : "<span class=\"note\">" + text + "</span>";
    }

    static std::string why(const Json& mark) {
        const std::string reasons = joined(mark["why"], "; ");
        return reasons.empty() ? reasons : "<br><span class=\"note\">" + in_markup(reasons) + "</span>";
    }

    void speakers() {
        if (lookup_.layer("speakers").empty()) return;
        std::map<std::string, std::string> statements;
        std::size_t number = 0;
        for (const Json& attribution : lookup_.layer("attributions")) {
            const std::string id = entry_id('a', number++);
            std::string& links = statements[string_field(attribution, "speaker")];
            links.append(" <a href=\"#").append(id).append("\">").append(id).append("</a>");
        }
        html_ += "<h2>Speakers</h2>\n<table><tr><th>name</th><th>role</th><th>kind</th><th>statements</th></tr>\n";
        for (const Json& speaker : lookup_.layer("speakers")) {
            html_ += in("tr", in("td", in_markup(string_field(speaker, "name"))) +
                                  in("td", in_markup(string_field(speaker, "role"))) +
                                  in("td", in_markup(string_field(speaker, "type"))) +
                                  in("td", statements[string_field(speaker, "id")])) +
                     "\n";
        }
        html_ += "</table>\n";
    }

    void statements() {
        if (lookup_.layer("attributions").empty()) return;
        html_ += "<h2>Statements</h2>\n<ul>\n";
        std::size_t number = 0;
        for (const Json& attribution : lookup_.layer("attributions")) {
            const std::string cue = lookup_.words(attribution, "cue");
            const std::string mode = string_field(attribution, "mode");
            html_ += "<li>" + label('a', number++) + " " + in("b", who(attribution));
            if (!cue.empty()) html_ += " " + quoted(cue);
            if (!mode.empty()) html_ += " (" + mode + ")";
            html_ += ": " + quoted(lookup_.words(attribution, "content")) + review(attribution) + why(attribution) +
                     "</li>\n";
        }
        html_ += "</ul>\n";
    }

    void claims() {
        const Json& claims = lookup_.layer("claims");
        if (claims.empty()) return;
        html_ +=
            "<h2>Claims</h2>\n<p class=\"note\">Those most worth a check first. A score says how likely a fact-checker "
            "would look, not whether the claim is true.</p>\n<ul>\n";
        for (const Json* claim : ranked_claims(claims)) {
            const auto number = static_cast<std::size_t>(claim - &claims[0]);
            const std::string score = percent(*claim, "check_worthiness");
            html_ += "<li>" + label('c', number) + " ";
            if (!score.empty()) html_ += in("b", score + " %") + " ";
            html_ += quoted(lookup_.words(*claim, "span")) + " (" +
                     (lookup_.attribution_of(*claim) == nullptr ? "the article itself" : who(*claim)) + ")" +
                     review(*claim) + why(*claim) + "</li>\n";
        }
        html_ += "</ul>\n";
    }

    void shifts() {
        if (lookup_.layer("shifts").empty()) return;
        html_ += "<h2>Policy shifts</h2>\n<ul>\n";
        std::size_t number = 0;
        for (const Json& shift : lookup_.layer("shifts")) {
            const std::string policy = lookup_.words(shift, "policy");
            const std::string actor = lookup_.words(shift, "actor");
            html_ += "<li>" + label('p', number++) + " " + in("b", policy.empty() ? "A policy" : in_markup(policy)) +
                     " " + kind_in_words(shift) + " (" + in_markup(string_field(shift, "status")) + ")";
            if (!actor.empty()) html_ += ", by " + quoted(actor);
            html_ += ": " + quoted(lookup_.words(shift, "cue"));
            for (const char* role : {"from", "to"}) {
                const std::string words = lookup_.words(shift, role);
                if (!words.empty()) html_ += std::string(", ") + role + " " + quoted(words);
            }
            html_ += review(shift) + why(shift) + "</li>\n";
        }
        html_ += "</ul>\n";
    }

    const Lookup& lookup_;
    std::string html_;
};

std::string legend() {
    return "<p class=\"legend\"><span class=\"m who\">speaker</span> <span class=\"m said\">what is said</span> "
           "<span class=\"m thought\">what is thought</span> <span class=\"m claim\">claim</span> "
           "<span class=\"m shift\">policy shift</span></p>\n";
}

}  // namespace

std::string write_html(const Json& record, std::u16string_view text) {
    const Lookup lookup(record, text);
    const std::string id = in_markup(string_field(record, "id"));
    const std::string title = id.empty() ? "Who says what" : id;
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" +
           std::string(html_style_hash) +
           "'; base-uri 'none'; form-action 'none'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" +
           title + "</title>\n<style>" + std::string(html_style) + "</style>\n</head>\n<body>\n<main>\n<h1>" + title +
           "</h1>\n" + legend() + html_text(lookup) + Lists(lookup).write() +
           "<p class=\"note\">Marked with Sayso. A program reads by rules and a small network, and errs; people may "
           "have "
           "corrected it.</p>\n</main>\n</body>\n</html>\n";
}

}  // namespace sayso
