#include <catch2/catch.hpp>

#include "segmented.h"

using namespace sayso;
using sayso::testing::segmented;
using sayso::testing::strings;
using Strings = std::vector<std::string>;

namespace {

// The quotations with their marks; one inside another is indented by ">", an unclosed one ends in "~".
Strings quotations(std::string_view text) {
    const Document document = segmented(text);
    Strings parts = strings(document, document.quotations);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i] = std::string(document.quotations[i].depth, '>') + parts[i];
        if (!document.quotations[i].closed) parts[i] += "~";
    }
    return parts;
}

struct Example {
    const char* text;
    Strings quotations;
};

void check(const std::vector<Example>& examples) {
    for (const Example& example : examples) {
        INFO(example.text);
        CHECK(quotations(example.text) == example.quotations);
    }
}

}  // namespace

TEST_CASE("marks of every style open and close") {
    check({
        {"\"We stay,\" Orr said.", {"\"We stay,\""}},
        {"\u201CWe stay,\u201D Orr said.", {"\u201CWe stay,\u201D"}},
        {"'We stay,' Orr said.", {"'We stay,'"}},
        {"\u2018We stay,\u2019 Orr said.", {"\u2018We stay,\u2019"}},
        {"\u00ABWe stay,\u00BB Orr said.", {"\u00ABWe stay,\u00BB"}},
        {"\u00AB\u00A0We stay\u00A0\u00BB, Orr said.", {"\u00AB\u00A0We stay\u00A0\u00BB"}},
        {"\u00AB We stay \u00BB, Orr said.", {"\u00AB We stay \u00BB"}},
        {"\u00BBWe stay\u00AB, Orr said.", {"\u00BBWe stay\u00AB"}},
        {"\u201EWe stay\u201C, Orr said.", {"\u201EWe stay\u201C"}},
        {"\u201EWe stay\u201D, Orr said.", {"\u201EWe stay\u201D"}},
        {"\u201AWe stay\u2018, Orr said.", {"\u201AWe stay\u2018"}},
        {"\u2039We stay\u203A, Orr said.", {"\u2039We stay\u203A"}},
        {"``We stay,'' Orr said.", {"``We stay,''"}},
        {"''We stay,'' Orr said.", {"''We stay,''"}},
        {"`We stay,' Orr said.", {"`We stay,'"}},
        {"\u300C\u6211\u4EEC\u300D", {"\u300C\u6211\u4EEC\u300D"}},
        {"\uFF02We stay,\uFF02 Orr said.", {"\uFF02We stay,\uFF02"}},
    });
}

TEST_CASE("marks find their direction beside brackets, dashes, colons and tags") {
    check({
        {"Orr (\"the fox\") left.", {"\"the fox\""}},
        {"Orr\u2014\"We stay\"\u2014left.", {"\"We stay\""}},
        {"Orr said:\"We stay.\"", {"\"We stay.\""}},
        {"<p>\"We stay\"</p>", {"\"We stay\""}},
        {"the anti-\"woke\" bill, the \"pre\"-war law", {"\"woke\"", "\"pre\""}},
        {"He said,\"We stay.\"He left.", {"\"We stay.\""}},
        {"\"...and so we stay,\" he said.", {"\"...and so we stay,\""}},
        {"He said \"we stay\"...", {"\"we stay\""}},
        {"the \"Times\"'s view", {"\"Times\""}},
        {"\" We stay, \" he said.", {"\" We stay, \""}},
        {"\u200E\"We stay,\"\u200F he said.", {"\"We stay,\""}},
        {"\"[W]e stay,\" he said.", {"\"[W]e stay,\""}},
    });
}

TEST_CASE("quotations nest") {
    check({
        {"\"They cried 'no' and left,\" Orr said.", {"\"They cried 'no' and left,\"", ">'no'"}},
        {"'They cried \"no\" and left,' Orr said.", {"'They cried \"no\" and left,'", ">\"no\""}},
        {"\u201CThey cried \u2018no.\u2019\u201D", {"\u201CThey cried \u2018no.\u2019\u201D", ">\u2018no.\u2019"}},
        {"\"'No,' they cried,\" Orr said.", {"\"'No,' they cried,\"", ">'No,'"}},
        {"\"They cried 'no.'\"", {"\"They cried 'no.'\"", ">'no.'"}},
        {"\"He said 'she said \"no\" twice' today,\" Orr said.",
         {"\"He said 'she said \"no\" twice' today,\"", ">'she said \"no\" twice'", ">>\"no\""}},
        {"\"He called it \"a farce\" today,\" Orr said.", {"\"He called it \"a farce\" today,\"", ">\"a farce\""}},
        {"\u00ABIl dit \u201Cnon\u201D\u00BB", {"\u00ABIl dit \u201Cnon\u201D\u00BB", ">\u201Cnon\u201D"}},
        {"\"'No,' 'no,' and 'no,'\" he said.", {"\"'No,' 'no,' and 'no,'\"", ">'No,'", ">'no,'", ">'no,'"}},
    });
}

TEST_CASE("apostrophes are no quotation marks") {
    check({
        {"Don't say it's O'Brien's.", {}},
        {"the '90s, rock 'n' roll and 'em", {}},
        {"'Tis the dogs' day, goin' home", {}},
        {"shouldn\u2018t and couldn\u2019t", {}},
        {"\u201980s music and \u201890s music", {}},
        {"the dogs' bowls and the cats' beds", {}},
        {"'We don't know Orr's plan,' she said.", {"'We don't know Orr's plan,'"}},
        {"'The dogs' bowls are empty,' she said.", {"'The dogs' bowls are empty,'"}},
        {"'We're goin' home,' she said.", {"'We're goin' home,'"}},
        {"\u2018The dogs\u2019 bowls are empty,\u2019 she said.", {"\u2018The dogs\u2019 bowls are empty,\u2019"}},
        {"He called them 'thugs' and left.", {"'thugs'"}},
        {"'Thugs' and 'liars', he called them.", {"'Thugs'", "'liars'"}},
        {"\"Rock 'n' roll is the dogs' day,\" he said.", {"\"Rock 'n' roll is the dogs' day,\""}},
        {"'She said \"the dogs' bowls\" were empty,' he said.",
         {"'She said \"the dogs' bowls\" were empty,'", ">\"the dogs' bowls\""}},
        {"'90 per cent agree,' she said.", {"'90 per cent agree,'"}},
    });
}

TEST_CASE("signs for feet and inches are no quotation marks") {
    check({
        {"a 5\" nail and a 12\" record", {}},
        {"He is 6'2\" tall.", {}},
        {"He is 6' 2\" tall.", {}},
        {"\"The nail is 5\" long,\" he said.", {"\"The nail is 5\" long,\""}},
        {"\"He is 6'2\",\" she said.", {"\"He is 6'2\",\""}},
        {"\"We won in 2019\" and \"lost in 2020,\" he said.", {"\"We won in 2019\"", "\"lost in 2020,\""}},
    });
}

TEST_CASE("a forgotten mark costs one quotation and no other") {
    check({
        {"\"We stay, he said. \"We go,\" she said.", {"\"We go,\""}},
        {"We stay,\" he said. \"We go,\" she said.", {"\"We go,\""}},
        {"\"We go,\" she said. \"We stay, he said.", {"\"We go,\"", "\"We stay, he said.~"}},
        {"\"We go,\" she said. He left\". \"Yes.\"", {"\"We go,\"", "\"Yes.\""}},
        {"\"We stay, he said.\n\nNothing else.\n\n\"We go,\" she said.", {"\"We stay, he said.~", "\"We go,\""}},
        {"\"He said 'no and left,\" she said.", {"\"He said 'no and left,\""}},
        {"'He called it \"mad and left,' she said. \"Yes,\" he said.", {"'He called it \"mad and left,'", "\"Yes,\""}},
    });
}

TEST_CASE("marks of different style or wrong direction pair all the same") {
    check({
        {"\u201CWe stay,\" he said.", {"\u201CWe stay,\""}},
        {"\"We stay,\u201D he said.", {"\"We stay,\u201D"}},
        {"\u201DWe stay,\u201D he said.", {"\u201DWe stay,\u201D"}},
        {"\u201CWe stay,\u201C he said.", {"\u201CWe stay,\u201C"}},
        {"``We stay,\" he said.", {"``We stay,\""}},
        {"\u2019We stay,\u2019 he said.", {"\u2019We stay,\u2019"}},
        {"\u2018We stay,' he said.", {"\u2018We stay,'"}},
        {"he said,\u201C We stay.\u201D", {"\u201C We stay.\u201D"}},
    });
}

TEST_CASE("marks around nothing and marks as bullets are no quotations") {
    check({
        {"\"\" and \" \" and ''", {}},
        {"\u00BB First point\n\u00BB Second point", {}},
        {"Home \u203A News \u203A Politics", {}},
        {"Home \u00BB News \u00BB Politics", {}},
        {"\"\"\"\"\"", {}},
        {"a\"b", {}},
        {"5\"x7\"", {}},
        {"'", {}},
        {"\u201D", {}},
        {"", {}},
    });
}
