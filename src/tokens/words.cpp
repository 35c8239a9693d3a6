#include "tokens/words.h"

#include <algorithm>
#include <array>

#include "text/code_points.h"
#include "tokens/abbreviations.h"

namespace sayso {
namespace {

// After Bies and others, Bracketing Guidelines for Treebank II Style (1995): contractions are divided.
constexpr std::array<std::u16string_view, 7> clitics = {u"n't", u"'s", u"'re", u"'ve", u"'ll", u"'d", u"'m"};

UChar32 at(std::u16string_view text, Offset offset, Offset limit) {
    return offset < limit ? code_point_at(text, offset).value : 0;
}

// Does the letter at `offset` stand alone, as the second one in "U.S"?
bool is_single_letter(std::u16string_view text, Offset offset, Offset limit) {
    const CodePoint letter = code_point_at(text, offset);
    return is_letter(letter.value) && !is_letter_or_digit(at(text, offset + letter.length, limit));
}

// May the mark at `mark` stand inside a word or number? `previous` is the code point before it.
bool joins_word(std::u16string_view text, Offset segment_start, Offset mark, UChar32 previous, Offset limit) {
    const UChar32 c = text[mark];
    const UChar32 next = at(text, mark + 1, limit);
    if (is_hyphen(c)) return is_letter_or_digit(previous) && is_letter_or_digit(next);
    if (is_apostrophe(c)) return is_letter_or_digit(previous) && is_letter(next);
    if (is_digit(previous) && is_digit(next)) return c == u'.' || c == u',' || c == u':' || c == u'/';
    if (c == u'&') return is_upper(previous) && is_upper(next);  // AT&T
    if (c == u'_') return true;
    if (c != u'.' || !is_letter_or_digit(previous) || !is_letter(next)) return false;
    // "U.S", "Ph.D", "example.org"; but "ended.The", where a space has been forgotten, are two words.
    return is_lower(next) || (mark - segment_start <= 2 && is_single_letter(text, mark + 1, limit));
}

bool next_word_is_capitalised(std::u16string_view text, Offset offset, Offset limit) {
    constexpr Offset widest_gap = 8;
    const Offset stop = std::min<Offset>(limit, offset + widest_gap);
    if (!is_space(at(text, offset, limit))) return false;
    while (offset < stop && is_space(text[offset])) ++offset;
    return is_upper(at(text, offset, limit));
}

bool number_follows(std::u16string_view text, Offset offset, Offset limit) {
    if (is_space(at(text, offset, limit))) ++offset;
    return is_digit(at(text, offset, limit));
}

// Does the full stop at `word.end` belong to the word?
bool takes_full_stop(std::u16string_view text, std::u16string_view folded, Span word, Offset limit) {
    if (word.end >= limit || text[word.end] != u'.' || at(text, word.end + 1, limit) == u'.') return false;
    const std::u16string_view letters = text.substr(word.start, word.length());
    if (is_initialism(letters.substr(letters.find_last_of(u'-') + 1))) return true;  // "then-U.S."
    const bool capitalised = is_upper(at(text, word.start, limit));
    if (const auto use = find_abbreviation(folded.substr(word.start, word.length() + 1))) {
        switch (*use) {
            case AbbreviationUse::before_number:
                return number_follows(text, word.end + 1, limit);
            case AbbreviationUse::before_name:
            case AbbreviationUse::month:
            case AbbreviationUse::ends_rarely:
                return capitalised;
            case AbbreviationUse::inner:
            case AbbreviationUse::ends_freely:
                return true;
        }
    }
    // An initial, "J. Orr", "J.K. Orr"; the last letter in "plan B." only takes its full stop before a capital, and
    // then the next word tells whether the sentence goes on.
    return capitalised && word.length() == code_point_at(text, word.start).length &&
           (next_word_is_capitalised(text, word.end + 1, limit) || is_letter(at(text, word.end + 1, limit)));
}

}  // namespace

Offset safe_cut(std::u16string_view text, Span token) {
    constexpr Offset longest_look_back = 32;
    const Offset earliest = token.length() > longest_look_back ? token.end - longest_look_back : token.start + 1;
    for (Offset cut = token.end; cut > earliest; --cut) {
        const CodePoint next = code_point_at(text, cut);
        if (!U16_IS_TRAIL(text[cut]) && !is_mark_or_format(next.value)) return cut;
    }
    return U16_IS_TRAIL(text[token.end]) && U16_IS_LEAD(text[token.end - 1]) ? token.end - 1 : token.end;
}

Offset word_end(std::u16string_view text, std::u16string_view folded, Offset start, Offset limit) {
    const bool capped = limit - start > longest_token;
    if (capped) limit = start + longest_token;
    Offset end = start;
    Offset segment_start = start;  // of the part after the last full stop
    UChar32 previous = 0;
    while (end < limit) {
        const CodePoint c = code_point_at(text, end);
        if (c.value == u'.' && is_hyphen(at(text, end + 1, limit)) && is_letter(at(text, end + 2, limit)) &&
            takes_full_stop(text, folded, {start, end}, limit)) {  // "U.S.-led", "Lt.-Gen."
            segment_start = end += 2;
            previous = u'-';
            continue;
        }
        const bool attached = is_mark_or_format(c.value);
        if (!attached && !is_letter_or_digit(c.value) && !joins_word(text, segment_start, end, previous, limit)) break;
        if (c.value == u'.' || is_hyphen(c.value)) segment_start = end + 1;
        if (!attached) previous = c.value;
        end += c.length;
    }
    if (capped && end >= limit) return safe_cut(text, {start, limit});
    // A bidi control or zero-width space after a word would keep the lexicons from finding it.
    while (end > start && u_charType(text[end - 1]) == U_FORMAT_CHAR) --end;
    return takes_full_stop(text, folded, {start, end}, limit) ? end + 1 : end;
}

Offset clitic_start(std::u16string_view folded, Span word) {
    const std::u16string_view letters = folded.substr(word.start, word.length());
    for (const std::u16string_view clitic : clitics) {
        if (letters.size() > clitic.size() && letters.ends_with(clitic)) {
            return word.end - static_cast<Offset>(clitic.size());
        }
    }
    return word.end;
}

Offset detached_clitic_length(std::u16string_view folded, Offset apostrophe, Offset limit) {
    for (const std::u16string_view clitic : clitics) {
        const auto length = static_cast<Offset>(clitic.size());
        if (apostrophe + length <= limit && folded.substr(apostrophe, length) == clitic &&
            !is_letter_or_digit(at(folded, apostrophe + length, limit))) {
            return length;
        }
    }
    return 0;
}

TokenShape word_shape(std::u16string_view word) {
    bool any_lower = false;
    UChar32 first = 0;  // letter or digit
    for (Offset i = 0; i < word.size();) {
        const CodePoint c = code_point_at(word, i);
        if (first == 0 && is_letter_or_digit(c.value)) first = c.value;
        any_lower |= is_lower(c.value);
        i += c.length;
    }
    if (is_digit(first)) return TokenShape::number;
    if (!is_upper(first)) return TokenShape::lower;
    return any_lower ? TokenShape::capitalised : TokenShape::upper;
}

}  // namespace sayso
