// Word classes, by example.
#include <catch2/catch.hpp>
#include <string>

#include "tagged.h"

using namespace sayso;
using namespace sayso::testing;

// ---- nouns and verbs --------------------------------------------------------------------------------------------

TEST_CASE("a word that is noun and verb is a verb after its subject and before an object") {
    CHECK(tagged("The report names the owner.") == "The/det report/noun names/verb the/det owner/noun");
    CHECK(class_of("plans", "Norvale plans a new tunnel.") == "verb");
    CHECK(class_of("claims", "The owner claims that he paid.") == "verb");
    CHECK(class_of("show", "The figures show a fall.") == "verb");
}

TEST_CASE("a word that is noun and verb is a noun behind a determiner or an adjective") {
    CHECK(class_of("report", "Nobody read the report.") == "noun");
    CHECK(class_of("claims", "She rejected his claims.") == "noun");
    CHECK(class_of("plans", "The new plans failed.") == "noun");
    CHECK(class_of("visit", "The long visit ended.") == "noun");
}

// Words that the word list knows as verbs only once stayed verbs: "the rail/base regulator".
TEST_CASE("behind a determiner every word is part of a noun phrase, whatever the word list says") {
    CHECK(class_of("rail", "The rail regulator agreed.") == "noun");
    CHECK(class_of("dam", "The dam broke.") == "noun");
    CHECK(class_of("transport", "The transport minister left.") == "noun");
}

TEST_CASE("a word that is noun and verb is a verb behind to, a modal or a form of do") {
    CHECK(class_of("report", "They will report on Friday.") == "base");
    CHECK(class_of("plan", "The city wants to plan ahead.") == "base");
    CHECK(class_of("claim", "He did not claim the money.") == "base");
}

TEST_CASE("compounds of nouns stay nouns") {
    CHECK(tagged("The health officials met.") == "The/det health/noun officials/noun met/verb");
    CHECK(class_of("talks", "The arms talks collapsed.") == "noun");
    CHECK(class_of("rate", "The interest rate rose.") == "noun");
}

// ---- participles ------------------------------------------------------------------------------------------------

TEST_CASE("an -ed form is a participle behind have and be, with adverbs and negations between") {
    CHECK(class_of("said", "She has repeatedly said so.") == "ed");
    CHECK(class_of("closed", "The road was not closed.") == "ed");
    CHECK(class_of("warned", "They had never warned us.") == "ed");
}

TEST_CASE("an -ed form behind its subject is the past tense") {
    CHECK(class_of("closed", "The council closed the road.") == "verb");
    CHECK(class_of("said", "Brandvoll said so.") == "verb");
}

TEST_CASE("an -ed form before a noun is a participle") {
    CHECK(class_of("closed", "They walked along the closed road.") != "verb");
    CHECK(class_of("disputed", "A disputed law ended.") != "verb");
}

TEST_CASE("of two -ed forms in one clause the second with by is reduced") {
    CHECK(class_of("written", "The letter written by Sundqvist arrived.") == "ed");
}

TEST_CASE("an -ing form is a participle behind be, a comma or a preposition") {
    CHECK(class_of("falling", "Prices are falling.") == "ing");
    CHECK(class_of("adding", "He left, adding that he was tired.") == "ing");
    CHECK(class_of("leaving", "They saved money by leaving early.") == "ing");
}

// ---- function words ---------------------------------------------------------------------------------------------

TEST_CASE("that is a subordinator behind a verb of saying") {
    CHECK(class_of("that", "She said that the pool was empty.") == "sub");
    CHECK(class_of("that", "She said that prices rose.") == "sub");
}

TEST_CASE("that is a pronoun before a verb") {
    CHECK(class_of("that", "The firm that built it failed.") == "pron");
    CHECK(class_of("That", "That was the end.") == "pron");
}

TEST_CASE("'s is a possessive between nouns and an auxiliary behind a pronoun") {
    CHECK(class_of("'s", "Norvale's mayor left.") == "poss");
    CHECK(class_of("'s", "The minister's plan failed.") == "poss");
    CHECK(class_of("'s", "He's leaving.") == "aux");
    CHECK(class_of("'s", "It's a disgrace.") == "aux");
    CHECK(class_of("'s", "The minister's leaving.") == "aux");
}

TEST_CASE("to is an infinitive marker before a verb and a preposition before a noun") {
    CHECK(class_of("to", "They want to stay.") == "to");
    CHECK(class_of("to", "They want to never stay.") == "to");
    CHECK(class_of("to", "They went to Norvale.") == "prep");
    CHECK(class_of("to", "They went to the fair.") == "prep");
    CHECK(class_of("to", "The law, according to visit records, failed.") == "prep");
}

TEST_CASE("will, may and can are modals where no noun can stand") {
    CHECK(class_of("will", "They will stay.") == "modal");
    CHECK(class_of("may", "Prices may fall.") == "modal");
    CHECK(class_of("will", "The political will is gone.") == "noun");
}

TEST_CASE("May behind a preposition is the month") {
    CHECK(class_of("May", "The pool opens in May.") == "name");
    CHECK(class_of("May", "She said in May that the pool would open.") == "name");
}

TEST_CASE("no longer is a negation with its adverb") {
    CHECK(tagged("Norvale will no longer pay.") == "Norvale/name will/modal no/not longer/adv pay/base");
    CHECK(class_of("no", "Norvale has no money.") == "det");
}

TEST_CASE("a particle follows its verb, a preposition its noun") {
    CHECK(class_of("out", "He pointed out the error.") == "part");
    CHECK(class_of("up", "They gave up the plan.") == "part");
    CHECK(class_of("in", "The mayor lives in Norvale.") == "prep");
}

TEST_CASE("her is a determiner before a noun and a pronoun elsewhere") {
    CHECK(class_of("her", "They read her letter.") == "det");
    CHECK(class_of("her", "They told her that it was over.") == "pron");
}

TEST_CASE("clitics of verbs and negations are words of their own") {
    CHECK(tagged("They don't know.") == "They/pron do/aux n't/not know/base");
    CHECK(tagged("We've lost.") == "We/pron 've/aux lost/ed");
    CHECK(tagged("He'll stay.") == "He/pron 'll/modal stay/base");
}

TEST_CASE("the subject between helper and verb does not hide the verb") {
    CHECK(class_of("say", "Nor would he say why.") == "base");
    CHECK(class_of("know", "Did they know?") == "base");
}

// ---- names ------------------------------------------------------------------------------------------------------

TEST_CASE("a capital inside the sentence makes a name") {
    CHECK(class_of("Brandvoll", "The sailor Brandvoll left.") == "name");
    CHECK(class_of("Stone", "They asked Stone for help.") == "name");
}

TEST_CASE("a capital at the start of a sentence or a quotation does not make one of a common word") {
    CHECK(class_of("Prices", "Prices rose.") == "noun");
    CHECK(class_of("Yesterday", "Yesterday it rained.") != "name");
    CHECK(class_of("Schools", "She said: \"Schools will close.\"") == "noun");
}

TEST_CASE("an unknown word with a capital is a name wherever it stands") {
    CHECK(class_of("Brandvoll", "Brandvoll left.") == "name");
    CHECK(class_of("Quillport", "\"Quillport is full,\" she said.") == "name");
}

TEST_CASE("a common word at the start of a sentence is a name if the text elsewhere spells it so") {
    CHECK(class_of("Stone", "Stone left. They thanked Mara Stone for it.") == "name");
    CHECK(class_of("Stone", "Stone is heavy. They used stone for the pier.") == "noun");
}

TEST_CASE("a headline that capitalises every word names only what is a name") {
    const std::string headline = "Norvale Council Votes To Close Public Library\n\nThe vote was close.";
    CHECK(class_of("Norvale", headline) == "name");
    CHECK(class_of("Public", headline) == "adj");
    CHECK(class_of("Votes", headline) == "verb");
}

TEST_CASE("to is an infinitive marker in a headline that capitalises every word") {
    CHECK(class_of("Close", "Norvale Council Votes To Close Public Library\n\nThe vote was close.") == "base");
}

TEST_CASE("abbreviations in capitals are names, pronouns in capitals are not") {
    CHECK(class_of("CFB", "The CFB closed the bay.") == "name");
    CHECK(class_of("US", "The US left the pact.") == "name");
    CHECK(class_of("I", "Then I left.") == "pron");
}

// ---- known failures ---------------------------------------------------------------------------------------------
// What ought to come out and does not yet. Each of these tests fails as soon as it does: then move its checks up.

TEST_CASE("a word that can be noun or adjective is a noun at the end of its phrase") {
    CHECK(class_of("firm", "The report names the firm.") == "noun");
}

TEST_CASE("a singular subject and that make a verb of claims") {
    CHECK(class_of("claims", "The firm claims that it paid.") == "verb");
}

TEST_CASE("an -ing form behind a preposition and before its object is a participle") {
    CHECK(class_of("closing", "They saved money by closing schools.") == "ing");
}

TEST_CASE("that is a determiner before a noun that could be a verb") {
    CHECK(class_of("that", "They met in that house.") == "det");
}

TEST_CASE("that is a determiner before a noun that could be a verb, also where it opens a sentence") {
    CHECK(class_of("That", "That house is old.") == "det");
}

TEST_CASE("will is a noun behind her", "[!shouldfail]") {
    CHECK(class_of("will", "She changed her will.") == "noun");
}

TEST_CASE("up is a particle behind a verb that is spelt alike in the present and the past") {
    CHECK(class_of("up", "The firm set up a fund.") == "part");
}
