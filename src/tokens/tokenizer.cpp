// What starts at a place of the text, the first row that fits:
//
//   start of a word and an address fits     address      "www.example.org", "press@example.org", "#reform", "@orr"
//   apostrophe after a token without gap    clitic       the "'s" of "U.S.'s"
//   apostrophe otherwise                    elision      "'90s", "'tis"
//   letter, digit, stray mark               word         with its last clitic as a token of its own
//   "." before a digit, after no word       word         ".5"
//   "..", "--", "''", "``", "?!", "***"     run          one token
//   anything else                           one grapheme cluster (Unicode Standard Annex 29), by ICU's rules
#include "tokens/tokenizer.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

#include "text/code_points.h"
#include "text/elisions.h"
#include "tokens/addresses.h"
#include "tokens/words.h"

namespace sayso {
namespace {

struct UTextCloser {
    void operator()(UText* text) const { utext_close(text); }
};

// Grapheme clusters, asked for at few places of a text and therefore set up on the first question.
class Graphemes {
public:
    explicit Graphemes(std::u16string_view text) : text_(text) {}

    Offset end_of_cluster(Offset start) {
        const CodePoint first = code_point_at(text_, start);
        const UChar32 next = code_point_at(text_, start + first.length).value;
        if (u_ispunct(first.value) && !is_mark_or_format(next)) return start + first.length;  // nearly always
        if (!iterator_ && !failed_) set_up();
        const std::int32_t end =
            iterator_ ? iterator_->following(static_cast<std::int32_t>(start)) : icu::BreakIterator::DONE;
        return end == icu::BreakIterator::DONE ? start + first.length : static_cast<Offset>(end);
    }

private:
    void set_up() {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<UText, UTextCloser> source(
            utext_openUChars(nullptr, text_.data(), static_cast<std::int64_t>(text_.size()), &status));
        iterator_.reset(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
        if (iterator_) iterator_->setText(source.get(), status);
        failed_ = U_FAILURE(status) != 0;
        if (failed_) iterator_.reset();
    }

    std::u16string_view text_;
    std::unique_ptr<icu::BreakIterator> iterator_;
    bool failed_ = false;
};

bool is_punctuation(UChar32 c) {
    if (c == u'`' || c == 0xB4) return true;  // used as quotation marks
    if (c == u'%' || c == u'&' || c == u'#' || c == u'@' || c == u'*') return false;
    return u_ispunct(c) != 0;
}

// The end of a run of marks that make one token; `start` + 1 if there is none.
Offset run_end(std::u16string_view text, Offset start, Offset limit) {
    constexpr std::u16string_view repeated = u".-!?=*_~#+";
    const char16_t c = text[start];
    if ((c == u'\'' || c == u'`') && start + 1 < limit && text[start + 1] == c) return start + 2;
    if (repeated.find(c) == std::u16string_view::npos) return start + 1;
    const auto belongs = [c](char16_t other) {
        return other == c || (c == u'!' && other == u'?') || (c == u'?' && other == u'!');
    };
    Offset end = start + 1;
    while (end < std::min(limit, start + longest_token) && belongs(text[end])) ++end;
    return end;
}

}  // namespace

std::vector<Token> tokenize(std::u16string_view text, std::u16string_view folded, Span part) {
    std::vector<Token> tokens;
    Graphemes graphemes(text);
    const auto add_word = [&](Offset start, Offset end) {
        tokens.push_back({{start, end}, 0, word_shape(text.substr(start, end - start))});
        return end;
    };
    for (Offset at = part.start; at < part.end;) {
        const CodePoint c = code_point_at(text, at);
        if (is_space(c.value)) {
            at += c.length;
            continue;
        }
        const bool after_token = !tokens.empty() && tokens.back().span.end == at;
        if (const Offset end = address_end(folded, at, part.end); end > at) {
            const bool tag = c.value == u'#' || c.value == u'@';
            tokens.push_back({{at, end}, 0, tag ? word_shape(text.substr(at, end - at)) : TokenShape::symbol});
            at = end;
            continue;
        }
        if (is_apostrophe(c.value)) {
            const Offset length =
                after_token ? detached_clitic_length(folded, at, part.end) : elision_length(text, at, part.end);
            if (length > 0) {
                at = add_word(at, at + length);
                continue;
            }
        }
        const bool fraction = c.value == u'.' && !after_token && at + 1 < part.end && is_digit(text[at + 1]);
        if (is_letter_or_digit(c.value) || is_combining_mark(c.value) || fraction) {
            const Offset end =
                fraction ? word_end(text, folded, at + 1, part.end) : word_end(text, folded, at, part.end);
            const Offset clitic = clitic_start(folded, {at, end});
            add_word(at, clitic);
            at = clitic < end ? add_word(clitic, end) : end;
            continue;
        }
        Offset end = run_end(text, at, part.end);
        if (end == at + 1) end = std::min(graphemes.end_of_cluster(at), part.end);
        if (end - at > longest_token) end = safe_cut(text, {at, at + longest_token});
        tokens.push_back({{at, end}, 0, is_punctuation(c.value) ? TokenShape::punctuation : TokenShape::symbol});
        at = end;
    }
    return tokens;
}

}  // namespace sayso
