// A noun phrase taken apart: article, title, name, what stands in parentheses, apposition.
#pragma once

#include "document.h"
#include "speakers/noun_senses.h"

namespace sayso {

// Ranges of tokens, empty where the phrase has none.
//
//   the | former US envoy | Ann Orr | ( AO ) | of the Lund Institute | , | now an author | ,
//         title             name      acronym  complement                apposition
//
//   the | mayor | of Lund    | , | Ann Orr | ,     a | police spokesman      the | ministry | of trade
//         title   complement       name                description                 description, complement
struct PhraseReading {
    Range core;         // article to the last word of name, title or description
    Range title;        // what stands before the name and describes its bearer
    Range name;         // as long as the name is: "Secretary of State" no, "Bank of Lund" yes
    Range description;  // of a phrase without name, without article
    Range complement;   // the prepositional phrase behind the core
    Range acronym;
    Range apposition;
    NounSense sense;  // of the title's, else the apposition's, else the description's head
    Index head = 0;   // the token that decides the sense; the last of the name when there is no noun
    Index last = 0;   // behind the last token that was read
    bool definite = false;
    bool coordinated = false;  // "Orr and two aides"
    bool reversed = false;     // the description came first: "the mayor, Ann Orr"
};

// Reads the noun phrase that starts at tokens.first. `whole`: all of the tokens are known to belong to the phrase (a
// source); otherwise it ends where the sentence seems to go on. Looks at most at the tokens given; linear in them.
[[nodiscard]] PhraseReading read_phrase(const Document& document, Range tokens, bool whole);

}  // namespace sayso
