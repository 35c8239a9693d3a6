#include "record/record.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "record/offset_map.h"
#include "sayso.h"

namespace {

using nlohmann::json;
using sayso::Document;
using sayso::OffsetMap;
using sayso::OffsetUnit;
using sayso::Span;

// One of everything: "We stay," said Ann Orr. -- with an emoji in front that counts differently in every unit.
Document small_document() {
    Document document;
    document.text = u"\U0001F600 \u201CWe stay,\u201D said Ann Orr.";
    document.sentences = {{{0, 27}, 0, {}}};
    document.claim_layer.sentence_worthiness = {81};
    document.attributions.resize(1);
    document.attributions[0].source = {{19, 26}};
    document.attributions[0].cue = {{14, 18}};
    document.attributions[0].content = {{3, 13}};
    document.attributions[0].mode = sayso::Mode::direct;
    document.attributions[0].confidence = 93;
    document.attributions[0].why = {"a name after the verb"};
    document.roster.speakers = {{u"Ann Orr", u"Mayor", sayso::SpeakerType::person, {{{19, 26}}}}};
    document.roster.links = {{0, "named in full"}};
    sayso::Claim claim;
    claim.span = {4, 11};
    claim.attribution = 0;
    claim.types = {sayso::ClaimType::policy, sayso::ClaimType::event};
    claim.qualifiers = {{sayso::QualifierKind::time, {7, 11}}};
    claim.check_worthiness = 7;
    document.claim_layer.claims = {claim};
    sayso::Shift shift;
    shift.kind = sayso::ShiftKind::continuation;
    shift.cue = {{7, 11}};
    shift.actor = {{4, 6}};
    shift.attribution = 0;
    shift.confidence = 100;
    document.shifts = {shift};
    return document;
}

json parsed(const Document& document, OffsetUnit unit) {
    return json::parse(sayso::record(document, unit, "x"));
}

}  // namespace

TEST_CASE("a record holds every layer, in the order and with the names of the format") {
    CHECK(sayso::record(small_document(), OffsetUnit::utf16, "my-article") ==
          R"({"format":"sayso/1","offset_unit":"utf16","id":"my-article","length":27,)"
          R"("sentences":[{"span":[0,27],"paragraph":0,"check_worthiness":0.81}],)"
          R"("speakers":[{"id":"s1","name":"Ann Orr","role":"Mayor","type":"person",)"
          R"("mentions":[{"span":[19,26],"form":"name"}]}],)"
          R"("attributions":[{"id":"a1","speaker":"s1","source":[[19,26]],"cue":[[14,18]],"content":[[3,13]],)"
          R"("mode":"direct","act":"speech","polarity":"positive","confidence":0.93,)"
          R"("why":["a name after the verb","named in full"]}],)"
          R"("claims":[{"id":"c1","span":[4,11],"attribution":"a1","speaker":"s1","types":["policy","event"],)"
          R"("check_worthiness":0.07,"qualifiers":[{"kind":"time","span":[7,11]}],"why":[]}],)"
          R"("shifts":[{"id":"p1","kind":"continue","status":"announced","cue":[[7,11]],"actor":[[4,6]],"policy":[],)"
          R"("from":[],"to":[],"attribution":"a1","speaker":"s1","confidence":1.0,"why":[]}]})");
}

TEST_CASE("an empty document is a record with empty layers") {
    CHECK(sayso::record(Document(), OffsetUnit::codepoint, "") ==
          R"({"format":"sayso/1","offset_unit":"codepoint","id":"","length":0,"sentences":[],"speakers":[],)"
          R"("attributions":[],"claims":[],"shifts":[]})");
}

TEST_CASE("spans and length count what the unit says") {
    const Document document = small_document();
    const json codepoint = parsed(document, OffsetUnit::codepoint);
    CHECK(codepoint["length"] == 26);  // the emoji is one
    CHECK(codepoint["attributions"][0]["content"] == json::parse("[[2,12]]"));
    const json utf8 = parsed(document, OffsetUnit::utf8);
    CHECK(utf8["length"] == 33);  // the emoji is four bytes, each curly mark three
    CHECK(utf8["attributions"][0]["content"] == json::parse("[[5,19]]"));
}

TEST_CASE("an attribution that names nobody has no speaker, and neither have its claims and shifts") {
    Document document = small_document();
    document.roster.links[0] = {};
    const json record = parsed(document, OffsetUnit::utf16);
    CHECK(record["attributions"][0]["speaker"].is_null());
    CHECK(record["attributions"][0]["why"] == json::parse(R"(["a name after the verb"])"));
    CHECK(record["claims"][0]["speaker"].is_null());
    CHECK(record["claims"][0]["attribution"] == "a1");
    CHECK(record["shifts"][0]["speaker"].is_null());
}

TEST_CASE("a claim of the article itself has neither attribution nor speaker") {
    Document document = small_document();
    document.claim_layer.claims[0].attribution.reset();
    const json record = parsed(document, OffsetUnit::utf16);
    CHECK(record["claims"][0]["attribution"].is_null());
    CHECK(record["claims"][0]["speaker"].is_null());
}

TEST_CASE("every percentage prints as a fraction with at most two decimals") {
    Document document = small_document();
    for (std::uint8_t percent = 0; percent <= 100; ++percent) {
        document.claim_layer.sentence_worthiness[0] = percent;
        std::string expected = percent == 100 ? "1.0" : "0." + std::to_string(percent + 100).substr(1);
        if (percent < 100 && percent % 10 == 0) expected.pop_back();
        const std::string record = sayso::record(document, OffsetUnit::utf16, "x");
        CHECK(record.find("\"check_worthiness\":" + expected + "}") != std::string::npos);
    }
}

TEST_CASE("what is no Unicode text becomes replacement characters, and the record stays JSON") {
    Document document = small_document();
    document.roster.speakers[0].name = u"Ann \xD83D Orr";
    document.attributions[0].why = {"\xFF"};
    const json record = json::parse(sayso::record(document, OffsetUnit::utf16, "caf\xE9.txt"));
    CHECK(record["id"] == "caf\uFFFD.txt");
    CHECK(record["speakers"][0]["name"] == "Ann \uFFFD Orr");
    CHECK(record["attributions"][0]["why"][0] == "\uFFFD");
}

TEST_CASE("quotation marks, backslashes and control characters in names are escaped") {
    Document document = small_document();
    document.roster.speakers[0].name = std::u16string(u"\"Ann\" \\ \0 \n", 11);
    const json record = parsed(document, OffsetUnit::utf16);
    CHECK(record["speakers"][0]["name"] == std::string("\"Ann\" \\ \0 \n", 11));
}

TEST_CASE("offsets map the same far into a long text as at its start") {
    std::u16string text;
    std::vector<std::uint64_t> code_points;
    std::vector<std::uint64_t> bytes;
    // A period of 7 code units that shares no factor with any block size.
    for (int i = 0; i < 1000; ++i) text += u"a\u00E9\u20AC\U0001F600b\xD800";
    const std::vector<std::pair<unsigned, int>> characters = {{1, 1}, {2, 1}, {3, 1}, {4, 2}, {1, 1}, {3, 1}};
    std::uint64_t points = 0;
    std::uint64_t octets = 0;
    for (int i = 0; i < 1000; ++i) {
        for (const auto& [width, units] : characters) {
            code_points.push_back(points++);
            bytes.push_back(octets);
            octets += width;
            if (units == 2) {  // the middle of a pair: after its first half
                code_points.push_back(points);
                bytes.push_back(octets);
            }
        }
    }
    code_points.push_back(points);
    bytes.push_back(octets);
    const OffsetMap to_code_points(text, OffsetUnit::codepoint);
    const OffsetMap to_bytes(text, OffsetUnit::utf8);
    const OffsetMap to_itself(text, OffsetUnit::utf16);
    REQUIRE(code_points.size() == text.size() + 1);
    bool same = true;
    for (std::size_t at = text.size() + 1; at-- > 0;) {  // backwards: no question depends on the one before
        same = same && to_code_points(at) == code_points[at] && to_bytes(at) == bytes[at] && to_itself(at) == at;
    }
    CHECK(same);
}

TEST_CASE("an offset map counts the bytes that the text has as UTF-8") {
    const std::u16string text = u"\x7F\x80\u07FF\u0800\uFFFF\U00010000\xDC00\xD800";
    const OffsetMap to_bytes(text, OffsetUnit::utf8);
    CHECK(to_bytes(text.size()) == sayso::to_utf8(text).size());
}
