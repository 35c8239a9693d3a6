#include <catch2/catch.hpp>

#include "quotes/quotation_kinds.h"
#include "tagged.h"

using namespace sayso;

namespace {

// The kinds of the quotations of a text, in their order.
std::vector<QuotationKind> kinds(std::string_view text) {
    const Document document = sayso::testing::tagged_document(text);
    std::vector<QuotationKind> result;
    for (const Quotation& quotation : classify_quotations(document)) result.push_back(quotation.kind);
    return result;
}

void check_all(QuotationKind kind, std::initializer_list<const char*> texts) {
    for (const char* text : texts) {
        INFO(text);
        const std::vector<QuotationKind> found = kinds(text);
        REQUIRE_FALSE(found.empty());
        CHECK(std::all_of(found.begin(), found.end(), [kind](QuotationKind other) { return other == kind; }));
    }
}

}  // namespace

TEST_CASE("quotations with a reporting verb, a colon or whole sentences are speech") {
    check_all(QuotationKind::speech, {
                                         "\"We stay,\" Orr said.",
                                         "Orr: \"Stay Home\"",
                                         "\"We stay. They go.\"",
                                         "\"Never Again,\" she cried.",
                                         "She called it \"a farce\".",
                                         "The plan was called \"reckless\" by the mayor.",
                                         "The mayor said the council \"must end\" the tax.",
                                         "Orr referred to the vote as \"The Great Farce\".",
                                         "In her view the plan is \"reckless\".",
                                         "According to Orr, the plan is \"sound\".",
                                     });
}

TEST_CASE("an unfinished quotation or one that continues another is speech") {
    check_all(QuotationKind::speech, {"The so-called \"Bridge Tax.\n\n\"Low Tide\" stays."});
}

TEST_CASE("a name between first and last name, or after goes by, is a nickname") {
    check_all(QuotationKind::nickname, {
                                           "Ana \"Tex\" Lund left the council.",
                                           "The singer, who goes by \"Shorty\", left.",
                                           "Lund, nicknamed \"the fox\", left the council.",
                                           "Lund, a.k.a. \"Tex\", left.",
                                       });
}

TEST_CASE("a quotation beside a noun for a work is its title") {
    check_all(QuotationKind::title, {
                                        "She directed the film \"Low Tide\" in May.",
                                        "A note titled \"lukewarm\" went round.",
                                        "\"Low Tide\", a 2011 novel, sold well.",
                                        "The band played the songs \"Tide\" and \"Low Water\".",
                                        "They watched the \"Low Tide\" series.",
                                    });
}

TEST_CASE("a title-cased quotation away from verbs of speech is a title") {
    check_all(QuotationKind::title, {"The crowd sang \"Over the Low Water\" until midnight."});
}

TEST_CASE("a quotation after a noun for a work is speech if it has no title's capitals") {
    check_all(QuotationKind::speech, {"Orr called her book \"brilliant and brave\"."});
}

TEST_CASE("terms and names that are only named are held at arm's length") {
    check_all(QuotationKind::scare, {
                                        "The so-called \"bridge tax\" ended.",
                                        "The term \"bridge tax\" is new.",
                                        "The tax, dubbed \"the toll\", ended.",
                                        "The law, known as the \"toll law\", ended.",
                                        "They use a process called \"spinning\" for it.",
                                    });
}

TEST_CASE("a word or two in a sentence that reports nothing are held at arm's length") {
    check_all(QuotationKind::scare, {"The town has a \"free\" bridge.", "Treasury drops 'bridge tax' after revolt"});
}
