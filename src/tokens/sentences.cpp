// A full stop, an exclamation or question mark or an ellipsis is a candidate. The closing marks after it go with it;
// then the first row that fits decides:
//
//   what ends                      what follows                                   a sentence ends here
//   anything                       nothing                                        yes
//   anything                       a comma, a dash, a closing mark ...            no
//   anything                       a lower-case word ("?" she asked)              no; after "." and before a mark, yes
//   anything                       no space                                       only "ended.The", "ended.(The"
//   "Mr.", "e.g.", "No."           anything                                       no
//   "p.m.", "etc."                 a capitalised word                             yes, unless "p.m. Monday", "p.m. GMT"
//   "U.S.", "Inc.", "Jan.", "J."   a capitalised word                             only a sentence starter ("The")
//   the same and a closing quote   a capitalised word                             yes
//   "1." at the start              anything                                       no
//   ?" or !"                       a reporting clause: Name and verb of speech    no
//   " ... "                        a capitalised word                             only a sentence starter
//   anything else                  a capital, a number, a symbol, a quotation     yes
//
// The rules look at tokens because the hard cases need them; ICU's sentence iterator (Unicode Standard Annex 29) knows
// neither abbreviations nor quotations, so that nearly every one of its decisions near a quotation would have to be
// looked at again.
#include "tokens/sentences.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "lexicon/lexicon.h"
#include "lexicon_data.h"
#include "text/characters.h"
#include "text/code_points.h"
#include "tokens/abbreviations.h"
#include "tokens/quotation_tags.h"

namespace sayso {
namespace {

// A run of words without any full stop is cut at this length, so that the stages after this one, which look around
// in a sentence, stay fast on a text without punctuation. The longest sentence known from news has some 150 tokens.
constexpr Index longest_sentence = 1000;

bool is_one_of(std::u16string_view word, std::u16string_view marks) {
    return word.size() == 1 && marks.find(word.front()) != std::u16string_view::npos;
}

const std::unordered_set<std::u16string>& sentence_starters() {
    static const auto words = [] {
        std::unordered_set<std::u16string> set;
        for (lexicon::Entry& entry : lexicon::parse(lexicon::data::sentence_starters)) set.insert(std::move(entry.key));
        return set;
    }();
    return words;
}

// Week days, months and time zones, which follow a time of day.
bool is_calendar_word(std::u16string_view word) {
    static const auto words = [] {
        std::unordered_set<std::u16string> set;
        for (lexicon::Entry& entry : lexicon::parse(lexicon::data::calendar)) set.insert(std::move(entry.key));
        return set;
    }();
    return words.contains(std::u16string(word));
}

class SentenceFinder {
public:
    SentenceFinder(std::u16string_view text, std::u16string_view folded, const std::vector<Token>& tokens)
        : text_(text), folded_(folded), tokens_(tokens), size_(static_cast<Index>(tokens.size())) {}

    std::vector<Range> find() {
        std::vector<Range> sentences;
        start_ = 0;
        for (Index i = 0; i < size_;) {
            double_marks_ += word(i) == u"\"" ? 1 : 0;
            Index end = i + 1;
            bool ends = end == size_ || end - start_ >= longest_sentence;
            if (!ends && is_terminator(i)) {
                end = after_closing_marks(i + 1);
                for (Index k = i + 1; k < end; ++k) double_marks_ += word(k) == u"\"" ? 1 : 0;
                ends = end == size_ || ends_sentence(i, end);
            }
            if (ends) {
                sentences.push_back({start_, end});
                start_ = end;
            }
            i = end;
        }
        return sentences;
    }

private:
    [[nodiscard]] std::u16string_view word(Index i) const {
        return folded_.substr(tokens_[i].span.start, tokens_[i].span.length());
    }
    [[nodiscard]] bool glued(Index i) const { return i > 0 && tokens_[i - 1].span.end == tokens_[i].span.start; }
    [[nodiscard]] bool spaced_after(Index i) const { return i + 1 >= size_ || !glued(i + 1); }
    [[nodiscard]] bool is_word(Index i) const {
        return tokens_[i].shape != TokenShape::punctuation && tokens_[i].shape != TokenShape::symbol;
    }
    [[nodiscard]] bool is_capitalised(Index i) const {
        return tokens_[i].shape == TokenShape::capitalised || tokens_[i].shape == TokenShape::upper;
    }
    [[nodiscard]] bool is_abbreviation(Index i) const {
        return is_word(i) && word(i).size() > 1 && word(i).back() == u'.';
    }
    [[nodiscard]] bool is_ellipsis(Index i) const {
        return is_one_of(word(i), u"\u2026") || (word(i).size() > 1 && word(i).front() == u'.' && !is_word(i));
    }
    [[nodiscard]] bool is_terminator(Index i) const {
        const std::u16string_view mark = word(i);
        if (is_word(i)) return is_abbreviation(i);
        return mark.front() == u'.' || mark.front() == u'!' || mark.front() == u'?' ||
               is_one_of(mark, u"\u2026\u3002\uFF01\uFF1F\uFF61\u0964\u06D4\u203C\u2047\u2048\u2049");
    }
    [[nodiscard]] bool is_quotation_mark(Index i) const {
        const char16_t c = text_[tokens_[i].span.start];
        return word(i) == u"''" || word(i) == u"``" ||
               (word(i).size() == 1 &&
                std::u16string_view(u"\"'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A\u00B4")
                        .find(c) != std::u16string_view::npos);
    }

    // Does the mark at `i`, after a full stop, close something? A mark with a space on one side only belongs to the
    // other; between two spaces or none, a directed mark knows itself and a straight one closes if one is open.
    [[nodiscard]] bool closes(Index i) const {
        if (is_one_of(word(i), u")]}")) return true;
        if (!is_quotation_mark(i)) return false;
        const bool before = glued(i);
        const bool after = !spaced_after(i) && !is_quotation_mark(i + 1) && !is_one_of(word(i + 1), u",.;:)]}");
        if (before != after) return before;
        if (i + 1 == size_) return true;
        if (word(i) == u"\"") return double_marks_ % 2 == 1;
        const char16_t c = text_[tokens_[i].span.start];
        return c == right_double_quote || c == right_single_quote || c == right_guillemet || word(i) == u"''";
    }

    [[nodiscard]] Index after_closing_marks(Index i) const {
        while (i < size_) {
            if (closes(i)) {
                ++i;
            } else if (word(i) == u"[" && i + 2 < size_ && word(i + 2) == u"]" &&
                       (is_ellipsis(i + 1) || (glued(i) && tokens_[i + 1].shape == TokenShape::number))) {
                i += 3;  // an omission or the number of a note
            } else {
                break;
            }
        }
        return i;
    }

    [[nodiscard]] Index after_opening_marks(Index i) const {
        while (i < size_ && (is_quotation_mark(i) || is_one_of(word(i), u"([{\u00A1\u00BF"))) ++i;
        return i;
    }

    [[nodiscard]] bool starts_like_sentence(Index i) const {
        if (is_capitalised(i) || tokens_[i].shape == TokenShape::number) return true;
        if (!is_word(i)) return tokens_[i].shape == TokenShape::symbol || is_one_of(word(i), u"\u2022*");
        const UChar32 first = code_point_at(text_, tokens_[i].span.start).value;
        if (!is_lower(first)) return true;  // a script without case
        const std::u16string_view letters = text_.substr(tokens_[i].span.start, tokens_[i].span.length());
        return std::any_of(letters.begin(), letters.end(), [](char16_t c) { return is_upper(c); });  // "iPhone"
    }

    [[nodiscard]] bool is_starter(Index i) const {
        return is_capitalised(i) && sentence_starters().contains(std::u16string(word(i)));
    }

    [[nodiscard]] bool ends_after_abbreviation(Index abbreviation, Index next, bool quotation_closed) const {
        if (quotation_closed) return is_capitalised(next);
        switch (find_abbreviation(word(abbreviation)).value_or(AbbreviationUse::ends_rarely)) {
            case AbbreviationUse::before_name:
            case AbbreviationUse::before_number:
            case AbbreviationUse::inner:
                return false;
            case AbbreviationUse::ends_freely:
                return is_capitalised(next) && !is_calendar_word(word(next)) &&
                       !(next + 1 < size_ && word(next + 1) == u"time");  // "9 a.m. Marovian time"
            case AbbreviationUse::month:
            case AbbreviationUse::ends_rarely:
                return is_starter(next);
        }
        return false;
    }

    [[nodiscard]] bool ends_without_space(Index terminator, Index next, Index first_word) const {
        if (is_one_of(word(terminator), u"\u3002\uFF01\uFF1F\uFF61")) return true;
        if (is_abbreviation(terminator) || is_ellipsis(terminator) || terminator == 0) return false;
        const bool after_word = tokens_[terminator - 1].shape == TokenShape::lower && word(terminator - 1).size() > 1;
        return is_capitalised(first_word) && (after_word || next > terminator + 1);
    }

    // `next` is the token after the terminator and its closing marks.
    [[nodiscard]] bool ends_sentence(Index terminator, Index next) const {
        const Index first_word = after_opening_marks(next);
        if (first_word == size_) return false;
        if (glued(next)) return ends_without_space(terminator, next, first_word);
        if (!starts_like_sentence(first_word)) {
            return first_word > next && is_quotation_mark(next) && is_word(first_word) && word(terminator) == u".";
        }
        const bool quotation_closed = next > terminator + 1 && is_quotation_mark(next - 1);
        if (is_abbreviation(terminator)) {
            if (first_word > next && !is_quotation_mark(next)) return false;  // "p.m. (1200 GMT)"
            return ends_after_abbreviation(terminator, first_word, quotation_closed);
        }
        if (is_ellipsis(terminator)) return next > terminator + 1 || glued(terminator) || is_starter(first_word);
        if (terminator == start_ + 1 && start_ == 0 && word(terminator) == u".") {
            // "1. Open the door": the number of a list
            if (tokens_[0].shape == TokenShape::number || word(0).size() == 1) return false;
        }
        if (word(terminator) != u".") {
            if (quotation_closed && first_word == next && reporting_clause_follows(next)) return false;
            const auto name_goes_on = is_capitalised(next) ? find_abbreviation(word(next)) : std::nullopt;
            if (name_goes_on == AbbreviationUse::ends_rarely) return false;  // "Zing! Inc."
        }
        return true;
    }

    // "... ready?" Orr asked. The subject is a pronoun or a name of up to four words, the verb comes at once, and
    // after it the clause ends or an adverbial follows: `"Why?" She said prices rose` has a statement of its own.
    [[nodiscard]] bool reporting_clause_follows(Index i) const {
        constexpr Index longest_name = 4;
        const Index stop = std::min(size_, i + longest_name);
        Index verb = i;
        while (verb < stop && is_capitalised(verb)) ++verb;
        if (verb == i || verb == size_ || !is_quotation_tag_verb(word(verb))) return false;
        return verb + 1 == size_ || !is_word(verb + 1) || may_follow_tag_verb(word(verb), word(verb + 1));
    }

    std::u16string_view text_;
    std::u16string_view folded_;
    const std::vector<Token>& tokens_;
    Index size_;
    Index start_ = 0;         // of the current sentence
    Index double_marks_ = 0;  // straight double quotation marks so far
};

}  // namespace

std::vector<Range> find_sentences(std::u16string_view text, std::u16string_view folded,
                                  const std::vector<Token>& tokens) {
    return SentenceFinder(text, folded, tokens).find();
}

}  // namespace sayso
