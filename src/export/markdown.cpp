#include "export/markdown.h"

#include "export/lookup.h"
#include "export/ranking.h"

namespace sayso {

namespace {

// CommonMark 0.31: a backslash takes every ASCII punctuation mark literally. Those that cannot start markup inside a
// line stay as they are, for whoever reads the file as it is.
std::string escaped(std::string_view words) {
    std::string text;
    for (const char c : words) {
        if (std::string_view("\\`*_{}[]<>&#|~$@:/=+!").find(c) != std::string_view::npos) text += '\\';
        text += c == '\n' || c == '\r' ? ' ' : c;
    }
    return text;
}

// The words of a paragraph, which must not look like a list, a rule or a heading where they begin a line.
std::string quoted(const std::string& words) {
    return "\xE2\x80\x9C" + escaped(words) + "\xE2\x80\x9D";
}

class Report {
public:
    explicit Report(const Lookup& lookup) : lookup_(lookup) {}

    std::string write() {
        const std::string id = string_field(lookup_.record(), "id");
        text_ = "# Who says what" + (id.empty() ? std::string() : ": " + escaped(id)) + "\n\n";
        text_ += counted("speakers", "speaker") + ", " + counted("attributions", "statement") + ", " +
                 counted("claims", "claim") + ", " + counted("shifts", "policy shift") +
                 ". Scores say how likely a fact-checker would look, not whether something is true.\n";
        speakers();
        statements();
        claims();
        shifts();
        return std::move(text_);
    }

private:
    std::string counted(const char* layer, const std::string& noun) const {
        const std::size_t count = lookup_.layer(layer).size();
        return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
    }

    [[nodiscard]] std::string who(const Json& mark) const {
        const std::string name = lookup_.speaker_name(mark);
        return name.empty() ? "nobody named" : escaped(name);
    }

    // What a person thinks of the mark.
    static std::string review(const Json& mark) {
        std::string text;
        if (string_field(mark, "by") == "person") text += " *(marked by a person)*";
        const std::string state = string_field(mark, "state");
        if (state == "accepted" || state == "rejected") text += " *(" + state + ")*";
        const std::string note = string_field(mark, "note");
        if (!note.empty()) text += " Note: " + escaped(note);
        return text;
    }

    void speakers() {
        if (lookup_.layer("speakers").empty()) return;
        std::map<std::string, std::size_t> statements;
        for (const Json& attribution : lookup_.layer("attributions"))
            ++statements[string_field(attribution, "speaker")];
        text_ += "\n## Speakers\n\n| name | role | kind | statements |\n| --- | --- | --- | ---: |\n";
        for (const Json& speaker : lookup_.layer("speakers")) {
            text_ += "| " + escaped(string_field(speaker, "name")) + " | " + escaped(string_field(speaker, "role")) +
                     " | " + escaped(string_field(speaker, "type")) + " | " +
                     std::to_string(statements[string_field(speaker, "id")]) + " |\n";
        }
    }

    void statements() {
        if (lookup_.layer("attributions").empty()) return;
        text_ += "\n## Statements\n\n";
        for (const Json& attribution : lookup_.layer("attributions")) {
            text_ += "- **" + who(attribution) + "**";
            const std::string cue = lookup_.words(attribution, "cue");
            if (!cue.empty()) text_ += ", " + quoted(cue);
            text_ += " (" + escaped(string_field(attribution, "mode")) +
                     (string_field(attribution, "polarity") == "negative" ? ", denied or declined" : "") +
                     "): " + quoted(lookup_.words(attribution, "content")) + review(attribution) + "\n";
        }
    }

    void claims() {
        if (lookup_.layer("claims").empty()) return;
        text_ += "\n## Claims, those most worth a check first\n\n";
        std::size_t number = 0;
        for (const Json* claim : ranked_claims(lookup_.layer("claims"))) {
            const std::string speaker = lookup_.speaker_name(*claim);
            text_ += std::to_string(++number) + ". ";
            const std::string score = percent(*claim, "check_worthiness");
            if (!score.empty()) text_ += "**" + score + " %** ";
            text_ += quoted(lookup_.words(*claim, "span"));
            text_ += string_field(*claim, "attribution").empty()
                         ? " (the article itself)"
                         : " (" + (speaker.empty() ? "nobody named" : escaped(speaker)) + ")";
            const std::string why = joined((*claim)["why"], "; ");
            if (!why.empty()) text_ += ": " + escaped(why);
            text_ += review(*claim) + "\n";
        }
    }

    void shifts() {
        if (lookup_.layer("shifts").empty()) return;
        text_ += "\n## Policy shifts\n\n";
        for (const Json& shift : lookup_.layer("shifts")) {
            const std::string actor = lookup_.words(shift, "actor");
            const std::string policy = lookup_.words(shift, "policy");
            const std::string from = lookup_.words(shift, "from");
            const std::string to = lookup_.words(shift, "to");
            text_ += "- **" + (policy.empty() ? "A policy" : escaped(policy)) + "** " + kind_in_words(shift) + " (" +
                     escaped(string_field(shift, "status")) + "): ";
            if (!actor.empty()) text_ += escaped(actor) + ", ";
            text_ += quoted(lookup_.words(shift, "cue"));
            if (!from.empty()) text_ += ", from " + quoted(from);
            if (!to.empty()) text_ += ", to " + quoted(to);
            text_ += review(shift) + "\n";
        }
    }

    const Lookup& lookup_;
    std::string text_;
};

}  // namespace

std::string write_markdown(const Json& record, std::u16string_view text) {
    return Report(Lookup(record, text)).write();
}

}  // namespace sayso
