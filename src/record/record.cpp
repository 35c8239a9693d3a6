#include "record/record.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "record/names.h"
#include "record/offset_map.h"
#include "text/utf8.h"

namespace sayso {

namespace {

using Json = nlohmann::ordered_json;

// A percentage as the fraction that the format asks for. A hundredth that is the nearest double prints with its two
// decimals and no more, and the JSON library brings its own printing, so that every platform writes the same digits.
double fraction(std::uint8_t percent) {
    return percent / 100.0;
}

Json id_of(char layer, std::optional<Index> index) {
    return index ? Json(layer + std::to_string(*index + 1)) : Json(nullptr);
}

// The elements of the record, each as JSON of its own.
class Elements {
public:
    Elements(const Document& document, OffsetUnit unit) : document_(document), offset_(document.text, unit) {}

    [[nodiscard]] std::uint64_t length() const { return offset_(document_.text.size()); }

    [[nodiscard]] Json sentence(Index index) const {
        const Sentence& sentence = document_.sentences[index];
        return {{"span", span(sentence.span)},
                {"paragraph", sentence.paragraph},
                {"check_worthiness", fraction(document_.claim_layer.sentence_worthiness[index])}};
    }

    [[nodiscard]] Json speaker(Index index) const {
        const Speaker& speaker = document_.roster.speakers[index];
        Json mentions = Json::array();
        for (const Mention& mention : speaker.mentions) {
            mentions.push_back({{"span", span(mention.span)}, {"form", name_of(mention.form)}});
        }
        return {{"id", id_of('s', index)},
                {"name", to_utf8(speaker.name)},
                {"role", to_utf8(speaker.role)},
                {"type", name_of(speaker.type)},
                {"mentions", std::move(mentions)}};
    }

    [[nodiscard]] Json attribution(Index index) const {
        const Attribution& attribution = document_.attributions[index];
        std::vector<std::string> why = attribution.why;
        const SpeakerLink& link = document_.roster.links[index];
        if (!link.why.empty()) why.push_back(link.why);
        return {{"id", id_of('a', index)},
                {"speaker", speaker_of(index)},
                {"source", spans(attribution.source)},
                {"cue", spans(attribution.cue)},
                {"content", spans(attribution.content)},
                {"mode", name_of(attribution.mode)},
                {"act", name_of(attribution.act)},
                {"polarity", name_of(attribution.polarity)},
                {"confidence", fraction(attribution.confidence)},
                {"why", std::move(why)}};
    }

    [[nodiscard]] Json claim(Index index) const {
        const Claim& claim = document_.claim_layer.claims[index];
        Json types = Json::array();
        for (const ClaimType type : claim.types) types.push_back(name_of(type));
        Json qualifiers = Json::array();
        for (const Qualifier& qualifier : claim.qualifiers) {
            qualifiers.push_back({{"kind", name_of(qualifier.kind)}, {"span", span(qualifier.span)}});
        }
        return {{"id", id_of('c', index)},
                {"span", span(claim.span)},
                {"attribution", id_of('a', claim.attribution)},
                {"speaker", speaker_of(claim.attribution)},
                {"types", std::move(types)},
                {"check_worthiness", fraction(claim.check_worthiness)},
                {"qualifiers", std::move(qualifiers)},
                {"why", claim.why}};
    }

    [[nodiscard]] Json shift(Index index) const {
        const Shift& shift = document_.shifts[index];
        return {{"id", id_of('p', index)},
                {"kind", name_of(shift.kind)},
                {"status", name_of(shift.status)},
                {"cue", spans(shift.cue)},
                {"actor", spans(shift.actor)},
                {"policy", spans(shift.policy)},
                {"from", spans(shift.from)},
                {"to", spans(shift.to)},
                {"attribution", id_of('a', shift.attribution)},
                {"speaker", speaker_of(shift.attribution)},
                {"confidence", fraction(shift.confidence)},
                {"why", shift.why}};
    }

private:
    [[nodiscard]] Json span(Span span) const { return Json::array({offset_(span.start), offset_(span.end)}); }

    [[nodiscard]] Json spans(const std::vector<Span>& role) const {
        Json list = Json::array();
        for (const Span piece : role) list.push_back(span(piece));
        return list;
    }

    [[nodiscard]] Json speaker_of(std::optional<Index> attribution) const {
        return attribution ? id_of('s', document_.roster.links[*attribution].speaker) : Json(nullptr);
    }

    const Document& document_;
    OffsetMap offset_;
};

// Ill-formed UTF-8, which an id may hold, becomes U+FFFD.
std::string dump(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// The record as it grows. It is put together from the text of its elements, so that a long document never stands in
// memory as a tree.
class RecordText {
public:
    explicit RecordText(const Json& head) : text_(dump(head)) {
        text_.pop_back();  // the brace: the layers follow
    }

    template <typename ElementAt>
    void layer(std::string_view name, std::size_t size, ElementAt element_at) {
        text_.append(",\"").append(name).append("\":[");
        for (Index index = 0; index < size; ++index) {
            if (index > 0) text_ += ',';
            text_ += dump(element_at(index));
        }
        text_ += ']';
    }

    [[nodiscard]] std::string end() && { return std::move(text_ += '}'); }

private:
    std::string text_;
};

}  // namespace

std::string record(const Document& document, OffsetUnit unit, std::string_view id) {
    const Elements elements(document, unit);
    RecordText text({{"format", "sayso/1"}, {"offset_unit", name_of(unit)}, {"id", id}, {"length", elements.length()}});
    text.layer("sentences", document.sentences.size(), [&](Index index) { return elements.sentence(index); });
    text.layer("speakers", document.roster.speakers.size(), [&](Index index) { return elements.speaker(index); });
    text.layer("attributions", document.attributions.size(), [&](Index index) { return elements.attribution(index); });
    text.layer("claims", document.claim_layer.claims.size(), [&](Index index) { return elements.claim(index); });
    text.layer("shifts", document.shifts.size(), [&](Index index) { return elements.shift(index); });
    return std::move(text).end();
}

}  // namespace sayso
