#include <catch2/catch.hpp>

#include "speakers_cast.h"

using namespace sayso;
using sayso::testing::Cast;
using Names = std::vector<std::string>;

TEST_CASE("the role is the title as the article gives it first") {
    CHECK(Cast("[Defence Minister Ilva Brandt] said no.").role(0) == "Defence Minister");
    CHECK(Cast("[Ilva Brandt, the defence minister], said no.").role(0) == "defence minister");
    CHECK(Cast("[The mayor of Lund, Anna Kessel], said no.").role(0) == "mayor of Lund");
    CHECK(Cast("[Kessel] said no. Anna Kessel, mayor of Lund, was ill.").role(0) == "mayor of Lund");
    CHECK(Cast("[Anna Kessel] said no.").role(0).empty());
}

TEST_CASE("types tell persons, groups, organisations and documents") {
    const auto [text, type] = GENERATE(table<const char*, SpeakerType>({
        {"[Anna Kessel] said no.", SpeakerType::person},
        {"[a police spokesman] said no.", SpeakerType::person},
        {"[One of the victims] said no.", SpeakerType::person},
        {"[Two officials] said no.", SpeakerType::group},
        {"[Researchers at Lund University] said no.", SpeakerType::group},
        {"[All but two of 19 analysts] said no.", SpeakerType::group},
        {"[The Trade Ministry] said no.", SpeakerType::organisation},
        {"[the ministry] said no.", SpeakerType::organisation},
        {"[Znak.com] said no.", SpeakerType::organisation},
        {"[France] said no.", SpeakerType::organisation},
        {"[A survey by the institute] said no.", SpeakerType::document},
    }));
    INFO(text);
    CHECK(Cast(text).speaker(0)->type == type);
}

TEST_CASE("the mentions of a speaker stand in text order with their forms") {
    const Cast cast("Mayor Anna Kessel spoke. [The mayor] said no. Kessel left. [She] said so.");
    REQUIRE(cast.roster().speakers.size() == 1);
    CHECK(cast.mentions(0) == Names{"Mayor Anna Kessel", "The mayor", "Kessel", "She"});
    std::vector<MentionForm> forms;
    for (const Mention& mention : cast.speaker(0)->mentions) forms.push_back(mention.form);
    CHECK(forms ==
          std::vector<MentionForm>{MentionForm::name, MentionForm::title, MentionForm::name, MentionForm::pronoun});
}

TEST_CASE("a floating quotation belongs to the speaker it continues") {
    const Cast cast("[Anna Kessel] said no. \"Never.\" []");
    CHECK(cast.names() == Names{"Anna Kessel", "Anna Kessel"});
    CHECK(cast.roster().speakers.size() == 1);
}

TEST_CASE("an attribution without source has no speaker") {
    Document document = sayso::testing::up_to_quotations("It is said that the mill will close.");
    document.attributions.emplace_back();
    const Roster roster = build_roster(document);
    CHECK(roster.speakers.empty());
    CHECK_FALSE(roster.links.at(0).speaker);
    CHECK(roster.links.at(0).why == "the text names nobody");
}

TEST_CASE("a text without attributions has an empty roster") {
    const Roster roster = build_roster(sayso::testing::up_to_quotations("Anna Kessel opened the bridge."));
    CHECK(roster.speakers.empty());
    CHECK(roster.links.empty());
}

TEST_CASE("sources of marks, of one word a thousand times and of a whole text are read without harm") {
    CHECK(Cast("[...] said no.").roster().links.size() == 1);
    CHECK(Cast("[\xCC\x81\xCC\x81] said no.").roster().links.size() == 1);
    std::string names = "[";
    for (int i = 0; i < 1000; ++i) names += "Orr and ";
    CHECK(Cast(names + "Kell] said no.").roster().links.size() == 1);
    std::string chain = "[";
    for (int i = 0; i < 1000; ++i) chain += "the minister of the council of ";
    CHECK(Cast(chain + "Lund] said no.").roster().links.size() == 1);
}

TEST_CASE("his aide's aide's aide is told by names only") {
    std::string text = "[Peter Lunt] said no.";
    for (int i = 0; i < 500; ++i) text += " [His aide] said so.";
    const Cast cast(text);
    for (const Speaker& speaker : cast.roster().speakers) CHECK(speaker.role.size() < 40);
}
