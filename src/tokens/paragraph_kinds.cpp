#include "tokens/paragraph_kinds.h"

#include <optional>
#include <unordered_map>

#include "lexicon/lexicon.h"
#include "lexicon_data.h"

namespace sayso {
namespace {

enum class CalendarWord : std::uint8_t { weekday, month, zone, date };

std::optional<CalendarWord> calendar_word(std::u16string_view word) {
    static const auto table = [] {
        const std::unordered_map<std::string_view, CalendarWord> kinds = {{"weekday", CalendarWord::weekday},
                                                                          {"month", CalendarWord::month},
                                                                          {"zone", CalendarWord::zone},
                                                                          {"date", CalendarWord::date}};
        std::unordered_map<std::u16string, CalendarWord> words;
        for (lexicon::Entry& entry : lexicon::parse(lexicon::data::calendar)) {
            words.emplace(std::move(entry.key), kinds.at(entry.fields.at(0)));
        }
        return words;
    }();
    constexpr std::size_t longest = 12;
    if (word.size() > longest) return std::nullopt;
    auto found = table.find(std::u16string(word));
    if (found == table.end() && word.ends_with(u'.'))
        found = table.find(std::u16string(word.substr(0, word.size() - 1)));
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

class ParagraphReader {
public:
    ParagraphReader(std::u16string_view folded, const Segmentation& segmentation, const Paragraph& paragraph)
        : folded_(folded),
          tokens_(segmentation.tokens),
          range_{segmentation.sentences[paragraph.sentences.first].tokens.first,
                 segmentation.sentences[paragraph.sentences.last - 1].tokens.last},
          sentences_(paragraph.sentences.size()) {}

    // A place at most ("ORSANA, Marovia,"), then a date, then nothing but more of it.
    [[nodiscard]] bool is_dateline() const {
        constexpr Index longest_dateline = 16;
        constexpr Index longest_place = 5;
        if (range_.size() > longest_dateline) return false;
        bool month = false;
        bool weekday = false;
        bool number = false;
        Index place = 0;
        for (Index i = range_.first; i < range_.last; ++i) {
            const Token& token = tokens_[i];
            const auto calendar = calendar_word(word(i));
            if (token.shape == TokenShape::punctuation) continue;
            if (token.shape == TokenShape::number) {
                number = true;
            } else if (calendar && (calendar == CalendarWord::date || is_capitalised(token))) {
                month |= calendar == CalendarWord::month;
                weekday |= calendar == CalendarWord::weekday;
            } else if (is_capitalised(token) && !month && !weekday && !number && place < longest_place) {
                ++place;
            } else {
                return false;
            }
        }
        if (place > 0 && !place_ends_with_mark(place)) return false;
        return number ? month || weekday : weekday && place == 0;
    }

    [[nodiscard]] bool is_headline() const {
        constexpr Index longest_headline = 32;
        constexpr Index most_sentences = 2;  // "Stay home, minister says. Shops to close"
        return range_.size() <= longest_headline && sentences_ <= most_sentences && word(range_.last - 1) != u"." &&
               !closes_after_full_stop();
    }

private:
    [[nodiscard]] std::u16string_view word(Index i) const {
        return folded_.substr(tokens_[i].span.start, tokens_[i].span.length());
    }
    static bool is_capitalised(const Token& token) {
        return token.shape == TokenShape::capitalised || token.shape == TokenShape::upper;
    }
    // The words of a place end with a comma or a dash, so that "Orr Wins March 5 Vote" is no date line.
    [[nodiscard]] bool place_ends_with_mark(Index place) const {
        Index i = range_.first;
        for (Index words = 0; words < place; ++i) words += tokens_[i].shape == TokenShape::punctuation ? 0 : 1;
        return i < range_.last && tokens_[i].shape == TokenShape::punctuation;
    }
    // A quotation that closes after its full stop: `He left. "We stay."`
    [[nodiscard]] bool closes_after_full_stop() const {
        return range_.size() > 1 && tokens_[range_.last - 1].shape == TokenShape::punctuation &&
               word(range_.last - 2) == u".";
    }

    std::u16string_view folded_;
    const std::vector<Token>& tokens_;
    Range range_;
    Index sentences_;
};

}  // namespace

ParagraphKind paragraph_kind(std::u16string_view folded, const Segmentation& segmentation, Index paragraph) {
    const ParagraphReader reader(folded, segmentation, segmentation.paragraphs[paragraph]);
    if (reader.is_dateline()) return ParagraphKind::dateline;
    const bool first_of_several = paragraph == 0 && segmentation.paragraphs.size() > 1;
    return first_of_several && reader.is_headline() ? ParagraphKind::headline : ParagraphKind::body;
}

}  // namespace sayso
