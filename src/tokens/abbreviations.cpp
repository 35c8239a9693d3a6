#include "tokens/abbreviations.h"

#include <unordered_map>

#include "lexicon/lexicon.h"
#include "lexicon_data.h"
#include "text/code_points.h"

namespace sayso {
namespace {

using Table = std::unordered_map<std::u16string, AbbreviationUse>;

Table read_table() {
    const std::unordered_map<std::string_view, AbbreviationUse> uses = {
        {"before_name", AbbreviationUse::before_name},
        {"before_number", AbbreviationUse::before_number},
        {"month", AbbreviationUse::month},
        {"inner", AbbreviationUse::inner},
        {"ends_freely", AbbreviationUse::ends_freely},
        {"ends_rarely", AbbreviationUse::ends_rarely},
    };
    Table table;
    for (lexicon::Entry& entry : lexicon::parse(lexicon::data::abbreviations)) {
        table.emplace(std::move(entry.key), uses.at(entry.fields.at(0)));
    }
    return table;
}

}  // namespace

std::optional<AbbreviationUse> find_abbreviation(std::u16string_view folded) {
    constexpr std::size_t longest = 12;  // keeps a look-up from copying a word of any length
    static const Table table = read_table();
    if (folded.size() > longest) return std::nullopt;
    const auto found = table.find(std::u16string(folded));
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

bool is_initialism(std::u16string_view word) {
    if (word.size() < 3) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !is_letter(word[i]) : word[i] != u'.') return false;
    }
    return true;
}

}  // namespace sayso
