#include "attributions/editorial_labels.h"

#include <utility>

#include "lexicon/lexicon.h"
#include "lexicon_data.h"

namespace sayso::attributions {

bool is_editorial_label(const Reading& reading, Range words) {
    static const auto labels = [] {
        lexicon::PhraseTable<bool> phrases;
        for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::editorial_labels))
            phrases.add(entry.key, true);
        return phrases;
    }();
    const auto match = labels.longest_match([&](std::uint32_t n) {
        return words.first + n < words.last ? reading.word(words.first + n) : std::u16string_view();
    });
    return match && match.words == words.size();
}

}  // namespace sayso::attributions
