// The distinct names of an article: one entry for each sequence of words, with what speaks for a person or a body.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document.h"
#include "speakers/references.h"

namespace sayso {

// Points for what a name stands for, collected over all its uses.
struct NameEvidence {
    int person = 0;
    int organisation = 0;
    int document = 0;
    int place = 0;

    NameEvidence& operator+=(const NameEvidence& other) {
        person += other.person;
        organisation += other.organisation;
        document += other.document;
        place += other.place;
        return *this;
    }
    [[nodiscard]] SpeakerType type() const;
};

struct NameForm {
    std::vector<std::u16string> words;  // keys (speakers/name_key.h), without "Jr", "QC" and the like
    std::vector<Index> references;      // in text order
    NameEvidence evidence;
    Gender gender = Gender::unknown;
    bool acronym = false;                  // all capitals
    bool label = false;                    // names who speaks in a transcript
    std::vector<std::u16string> acronyms;  // that the text gives in parentheses
};

// The keys of its words, without articles, clitics and "Jr"; at most the first sixteen.
[[nodiscard]] std::vector<std::u16string> name_words(const Document& document, Range name);

// In order of first use. "Mr Orr" and "Ms Orr" are two forms, "Orr" may be a third. Linear.
[[nodiscard]] std::vector<NameForm> collect_name_forms(const Document& document, const References& references);

}  // namespace sayso
