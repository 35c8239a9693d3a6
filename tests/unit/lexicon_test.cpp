#include "lexicon/lexicon.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "lexicon/inflection.h"
#include "lexicon/reporting_words.h"

using namespace sayso::lexicon;

namespace {

using Forms = std::vector<std::u16string>;

// A verb in one line: third person, past, past participle, present participle; variants with "/".
std::u16string line(std::u16string_view base) {
    const auto joined = [](const Forms& forms) {
        std::u16string text;
        for (const std::u16string& form : forms) text += (text.empty() ? u"" : u"/") + form;
        return text;
    };
    const VerbForms forms = inflect_verb(base);
    return forms.third_person + u", " + joined(forms.past) + u", " + joined(forms.past_participle) + u", " +
           joined(forms.present_participle);
}

// Longest match of a table at the start of some words.
PhraseTable<int>::Match match(const PhraseTable<int>& table, const std::vector<std::u16string_view>& words) {
    return table.longest_match([&](std::uint32_t n) { return n < words.size() ? words[n] : std::u16string_view(); });
}

}  // namespace

TEST_CASE("regular verbs take -s, -ed and -ing") {
    CHECK(line(u"claim") == u"claims, claimed, claimed, claiming");
    CHECK(line(u"play") == u"plays, played, played, playing");
    CHECK(line(u"visit") == u"visits, visited, visited, visiting");
    CHECK(line(u"repeal") == u"repeals, repealed, repealed, repealing");
}

TEST_CASE("spelling follows the end of the verb") {
    CHECK(line(u"deny") == u"denies, denied, denied, denying");
    CHECK(line(u"argue") == u"argues, argued, argued, arguing");
    CHECK(line(u"push") == u"pushes, pushed, pushed, pushing");
    CHECK(line(u"press") == u"presses, pressed, pressed, pressing");
    CHECK(line(u"veto") == u"vetoes, vetoed, vetoed, vetoing");
    CHECK(line(u"agree") == u"agrees, agreed, agreed, agreeing");
    CHECK(line(u"dye") == u"dyes, dyed, dyed, dyeing");
    CHECK(line(u"tie") == u"ties, tied, tied, tying");
    CHECK(inflect_verb(u"lie").present_participle == Forms{u"lying"});
}

TEST_CASE("verbs of one syllable with one vowel double their last consonant") {
    CHECK(line(u"stop") == u"stops, stopped, stopped, stopping");
    CHECK(line(u"plan") == u"plans, planned, planned, planning");
    CHECK(line(u"quiz") == u"quizzes, quizzed, quizzed, quizzing");
    CHECK(line(u"seed") == u"seeds, seeded, seeded, seeding");
    CHECK(line(u"fix") == u"fixes, fixed, fixed, fixing");
    CHECK(line(u"row") == u"rows, rowed, rowed, rowing");
    CHECK(inflect_verb(u"quit").present_participle == Forms{u"quitting"});
}

TEST_CASE("longer verbs double where the stress falls on the end") {
    CHECK(line(u"admit") == u"admits, admitted, admitted, admitting");
    CHECK(line(u"rebut") == u"rebuts, rebutted, rebutted, rebutting");
    CHECK(line(u"panic") == u"panics, panicked, panicked, panicking");
    CHECK(line(u"ad-lib") == u"ad-libs, ad-libbed, ad-libbed, ad-libbing");
}

TEST_CASE("American and British spelling are both forms of the verb") {
    CHECK(line(u"signal") == u"signals, signaled/signalled, signaled/signalled, signaling/signalling");
    CHECK(line(u"cancel") == u"cancels, canceled/cancelled, canceled/cancelled, canceling/cancelling");
}

TEST_CASE("irregular verbs have their own past and a regular participle") {
    CHECK(line(u"say") == u"says, said, said, saying");
    CHECK(line(u"write") == u"writes, wrote, written, writing");
    CHECK(line(u"plead") == u"pleads, pleaded/pled, pleaded/pled, pleading");
    CHECK(line(u"put") == u"puts, put, put, putting");
    CHECK(line(u"undergo") == u"undergoes, underwent, undergone, undergoing");
}

// "begining" and "forgeting" kept those forms from being found.
TEST_CASE("strong verbs of two syllables double in the participle") {
    CHECK(line(u"begin") == u"begins, began, begun, beginning");
    CHECK(line(u"forget") == u"forgets, forgot, forgotten, forgetting");
    CHECK(line(u"offset") == u"offsets, offset, offset, offsetting");
}

TEST_CASE("be, have and do are inflected as they are") {
    CHECK(line(u"be") == u"is, was/were, been, being");
    CHECK(line(u"have") == u"has, had, had, having");
    CHECK(line(u"do") == u"does, did, done, doing");
}

TEST_CASE("of a phrasal verb the first word inflects") {
    CHECK(line(u"point out") == u"points out, pointed out, pointed out, pointing out");
    CHECK(line(u"go on") == u"goes on, went on, gone on, going on");
    CHECK(line(u"let it be known") == u"lets it be known, let it be known, let it be known, letting it be known");
}

TEST_CASE("nouns form their plural by their end") {
    CHECK(plural_of(u"senator") == u"senators");
    CHECK(plural_of(u"party") == u"parties");
    CHECK(plural_of(u"attorney") == u"attorneys");
    CHECK(plural_of(u"coach") == u"coaches");
    CHECK(plural_of(u"hero") == u"heroes");
    CHECK(plural_of(u"photo") == u"photos");
    CHECK(plural_of(u"analysis") == u"analyses");
    CHECK(plural_of(u"trade union") == u"trade unions");
}

// "fishermans" and "chairmans" kept groups of them from being found.
TEST_CASE("compounds in -man, -woman and -person change their vowel or their noun") {
    CHECK(plural_of(u"fisherman") == u"fishermen");
    CHECK(plural_of(u"chairman") == u"chairmen");
    CHECK(plural_of(u"spokeswoman") == u"spokeswomen");
    CHECK(plural_of(u"spokesperson") == u"spokespeople");
    CHECK(plural_of(u"human") == u"humans");
}

TEST_CASE("irregular nouns are listed") {
    CHECK(plural_of(u"child") == u"children");
    CHECK(plural_of(u"wife") == u"wives");
    CHECK(plural_of(u"thief") == u"thieves");
}

TEST_CASE("a lexicon line is a key and its fields") {
    const std::vector<Entry> entries = parse("# say what belongs in\n\nsay\tspeech\tneutral\nno longer\n");
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].key == u"say");
    CHECK(entries[0].fields == std::vector<std::string_view>{"speech", "neutral"});
    CHECK(entries[1].key == u"no longer");
    CHECK(entries[1].fields.empty());
}

TEST_CASE("a lexicon without a last line break, or with nothing but comments, is read") {
    CHECK(parse("a\tb").size() == 1);
    CHECK(parse("# only this").empty());
    CHECK(parse("").empty());
}

TEST_CASE("keys may hold letters beyond ASCII") {
    CHECK(parse("fianc\xC3\xA9\x65\tfemale").front().key == u"fianc\u00E9e");
}

TEST_CASE("the longest phrase that fits is found") {
    PhraseTable<int> table;
    table.add(u"go", 1);
    table.add(u"go on", 2);
    table.add(u"go on to say", 3);
    const auto longest = match(table, {u"go", u"on", u"to", u"say", u"more"});
    REQUIRE(longest);
    CHECK(*longest.value == 3);
    CHECK(longest.words == 4);
    const auto shorter = match(table, {u"go", u"on", u"to", u"sea"});
    REQUIRE(shorter);
    CHECK(*shorter.value == 2);
    CHECK(shorter.words == 2);
}

TEST_CASE("the start of a phrase is not the phrase") {
    PhraseTable<int> table;
    table.add(u"according to", 1);
    CHECK_FALSE(match(table, {u"according"}));
    CHECK_FALSE(match(table, {u"according", u"with"}));
    CHECK_FALSE(match(table, {}));
    CHECK(table.find(u"according") == nullptr);
    REQUIRE(table.find(u"according to"));
    CHECK(*table.find(u"according to") == 1);
}

TEST_CASE("a phrase may be added before or after one that it starts, and a second time") {
    PhraseTable<int> table;
    table.add(u"call for", 1);
    table.add(u"call", 2);
    CHECK(*match(table, {u"call", u"for"}).value == 1);
    CHECK(*match(table, {u"call", u"him"}).value == 2);
    table.add(u"call", 3);
    CHECK(*match(table, {u"call"}).value == 3);
    CHECK(*match(table, {u"call", u"for"}).value == 1);
}

TEST_CASE("reporting verbs are known in every form") {
    for (const std::u16string_view word : {u"said", u"says", u"denying", u"warned", u"hopes", u"signalling"})
        CHECK(is_reporting_verb(word));
    CHECK_FALSE(is_reporting_verb(u"signed"));
    CHECK_FALSE(is_reporting_verb(u"reportedly"));
}

TEST_CASE("verbs that take a quotation are told from those that do not") {
    CHECK(is_quoting_verb(u"said"));
    CHECK(is_quoting_verb(u"sighed"));
    CHECK_FALSE(is_quoting_verb(u"hopes"));
    CHECK_FALSE(is_quoting_verb(u"intends"));
}
