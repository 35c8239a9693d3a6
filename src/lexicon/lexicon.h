// Lexicons are data: one reviewed text file each in lexicon/data, compiled in by cmake/Lexicons.cmake.
//
// A line is an entry: its key, a tab, then fields separated by tabs. Lines that start with "#" and empty lines are
// comments. Keys are spelt as text/fold.h spells the text: lower case, "'" for every apostrophe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sayso::lexicon {

struct Entry {
    std::u16string key;
    std::vector<std::string_view> fields;  // into the compiled-in text
};

[[nodiscard]] std::vector<Entry> parse(std::string_view text);

// Phrases of one or more words with a value each, found longest first at a given word.
//
//   PhraseTable<Cue> cues;  cues.add(u"according to", cue);
//   cues.longest_match(words) -> {&cue, 2} when the first two words are "according", "to"
template <typename Value>
class PhraseTable {
public:
    struct Match {
        const Value* value = nullptr;
        std::uint32_t words = 0;  // 0: no match
        explicit operator bool() const { return words > 0; }
    };

    // A phrase is its words with single spaces between them; a clitic is a word of its own ("do n't").
    void add(std::u16string_view phrase, Value value) {
        std::uint32_t words = 1;
        for (std::size_t i = 0; i < phrase.size(); ++i) {
            if (phrase[i] != u' ') continue;
            // Remembers that a longer phrase starts so: the search stops at the first start that no phrase has.
            phrases_.try_emplace(std::u16string(phrase.substr(0, i)), Slot{});
            ++words;
        }
        phrases_.insert_or_assign(std::u16string(phrase), Slot{true, std::move(value)});
        longest_ = words > longest_ ? words : longest_;
    }

    // `word_at(i)` gives the i-th word from the start of the search, or an empty view at the end of the sentence.
    template <typename WordAt>
    [[nodiscard]] Match longest_match(WordAt word_at) const {
        Match best;
        std::u16string phrase;
        for (std::uint32_t n = 0; n < longest_; ++n) {
            const std::u16string_view word = word_at(n);
            if (word.empty()) break;
            if (n > 0) phrase += u' ';
            phrase += word;
            const auto found = phrases_.find(phrase);
            if (found == phrases_.end()) break;
            if (found->second.complete) best = {&found->second.value, n + 1};
        }
        return best;
    }

    [[nodiscard]] const Value* find(std::u16string_view phrase) const {
        const auto found = phrases_.find(std::u16string(phrase));
        return found != phrases_.end() && found->second.complete ? &found->second.value : nullptr;
    }

private:
    struct Slot {
        bool complete = false;
        Value value{};
    };
    std::unordered_map<std::u16string, Slot> phrases_;
    std::uint32_t longest_ = 0;
};

}  // namespace sayso::lexicon
