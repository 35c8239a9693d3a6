#include <catch2/catch.hpp>

#include "segmented.h"

using namespace sayso;
using sayso::testing::segmented;
using sayso::testing::strings;
using Strings = std::vector<std::string>;

namespace {

Strings sentences(std::string_view text) {
    const Document document = segmented(text);
    return strings(document, document.sentences);
}

}  // namespace

TEST_CASE("a full stop, question mark or exclamation mark before a capital ends a sentence") {
    CHECK(sentences("He left. She stayed? Good! 5 agreed.") ==
          Strings{"He left.", "She stayed?", "Good!", "5 agreed."});
}

TEST_CASE("a title before a name ends no sentence") {
    CHECK(sentences("Mr. Orr met Gov. Lund and Lt. Gov. Tam. They left.") ==
          Strings{"Mr. Orr met Gov. Lund and Lt. Gov. Tam.", "They left."});
}

TEST_CASE("initials end no sentence") {
    CHECK(sentences("Samuel L. Orr met J. K. Lund.") == Strings{"Samuel L. Orr met J. K. Lund."});
    CHECK(sentences("They chose plan B. It failed.") == Strings{"They chose plan B.", "It failed."});
}

TEST_CASE("a country's initials end a sentence only before a word that starts one") {
    CHECK(sentences("The U.S. Senate met. He left the U.S. The talks go on.") ==
          Strings{"The U.S. Senate met.", "He left the U.S.", "The talks go on."});
    CHECK(sentences("In the U.S. and the U.K. prices rose.").size() == 1);
    CHECK(sentences("\"We left the U.S.\" Orr agreed.") == Strings{"\"We left the U.S.\"", "Orr agreed."});
}

TEST_CASE("company forms and months end a sentence only before a word that starts one") {
    CHECK(sentences("Tarn Inc. Chairman Orr left. So did Lund Corp. The rest stayed.") ==
          Strings{"Tarn Inc. Chairman Orr left.", "So did Lund Corp.", "The rest stayed."});
    CHECK(sentences("It starts on Jan. 5 or in Feb. Nobody knows.") ==
          Strings{"It starts on Jan. 5 or in Feb.", "Nobody knows."});
}

TEST_CASE("a time of day ends a sentence before a capital, but not before a day or a time zone") {
    CHECK(sentences("It began at 5 p.m. Orr was late.") == Strings{"It began at 5 p.m.", "Orr was late."});
    CHECK(sentences("It began at 5 p.m. Monday.").size() == 1);
    CHECK(sentences("It began at 5 p.m. GMT.").size() == 1);
    CHECK(sentences("It began at 5 p.m. Marovian time.").size() == 1);
    CHECK(sentences("It began at 5 p.m. (1700 GMT) in Tarn.").size() == 1);
}

TEST_CASE("numbers are not divided") {
    CHECK(sentences("It rose 4.7 points to No. 3 at $1.5 million.").size() == 1);
    CHECK(sentences("1. Open the door") == Strings{"1. Open the door"});
}

TEST_CASE("closing marks after a full stop belong to the sentence") {
    CHECK(sentences("\"We stay.\" Lund agreed.") == Strings{"\"We stay.\"", "Lund agreed."});
    CHECK(sentences("\u201CWe stay.\u201D Lund agreed.") == Strings{"\u201CWe stay.\u201D", "Lund agreed."});
    CHECK(sentences("(They stayed.) Lund agreed.") == Strings{"(They stayed.)", "Lund agreed."});
    CHECK(sentences("He said: \"They cried 'no.'\" Lund agreed.") ==
          Strings{"He said: \"They cried 'no.'\"", "Lund agreed."});
    CHECK(sentences("\u00AB Oui. \u00BB Lund agreed.") == Strings{"\u00AB Oui. \u00BB", "Lund agreed."});
}

TEST_CASE("a quotation after a full stop begins a sentence") {
    CHECK(sentences("Orr agreed. \"We stay,\" he said.") == Strings{"Orr agreed.", "\"We stay,\" he said."});
    CHECK(sentences("Orr agreed. \"[T]he talks go on,\" he said.").size() == 2);
    CHECK(sentences("Orr agreed. \u2018We stay,\u2019 he said.").size() == 2);
}

TEST_CASE("a quotation that ends before a lower-case word goes on with it") {
    CHECK(sentences("\"So what?\" said Orr. \"We stay!\" he cried.") ==
          Strings{"\"So what?\" said Orr.", "\"We stay!\" he cried."});
    CHECK(sentences("\"We stay,\" said Orr.").size() == 1);
}

TEST_CASE("a question and the reporting clause after it are one sentence") {
    CHECK(sentences("\"So what?\" Orr asked. He left.") == Strings{"\"So what?\" Orr asked.", "He left."});
    CHECK(sentences("\"Ready?\" She asked the crowd.").size() == 1);
    CHECK(sentences("\"Never!\" Ana Lund shouted at the crowd.").size() == 1);
    CHECK(sentences("\"Ready?\" She said prices rose.") == Strings{"\"Ready?\"", "She said prices rose."});
    CHECK(sentences("\"Ready?\" The crowd left.").size() == 2);
}

TEST_CASE("an ellipsis ends a sentence where a capital follows and the words before it were complete") {
    CHECK(sentences("I know... He left.") == Strings{"I know...", "He left."});
    CHECK(sentences("I know... and he left.").size() == 1);
    CHECK(sentences("the ... Marovian ... case").size() == 1);
}

TEST_CASE("an omission in brackets stays with the sentence before it") {
    CHECK(sentences("\"We stay. [...] We go.\"") == Strings{"\"We stay. [...]", "We go.\""});
    CHECK(sentences("They left.[3] Nobody saw them.") == Strings{"They left.[3]", "Nobody saw them."});
}

TEST_CASE("a date line before the first words is part of their sentence") {
    CHECK(sentences("ORSANA, Marovia -- Marovia will stay.").size() == 1);
    CHECK(sentences("TARN, Jan. 5 (MNA) \u2014 The council met.").size() == 1);
}

TEST_CASE("a forgotten space between sentences is forgiven") {
    CHECK(sentences("The talks ended.The council left.") == Strings{"The talks ended.", "The council left."});
    CHECK(sentences("The talks ended.\u201CWe stay,\u201D he said.").size() == 2);
}

TEST_CASE("a name with a lower-case first letter begins a sentence") {
    CHECK(sentences("They agreed. al-Orr left.") == Strings{"They agreed.", "al-Orr left."});
}

TEST_CASE("full stops of scripts without spaces end sentences") {
    CHECK(sentences("\u653F\u5E9C\u5BA3\u5E03\u3002\u5E02\u6C11\u6B22\u8FCE\u3002").size() == 2);
}

TEST_CASE("a text without full stops is cut into sentences of bounded length") {
    std::string text;
    for (int i = 0; i < 5000; ++i) text += "word ";
    const Document document = segmented(text);
    CHECK(document.tokens.size() == 5000);
    CHECK(document.sentences.size() == 5);
}
