#include "text/elisions.h"

#include <algorithm>
#include <array>

#include "text/code_points.h"

namespace sayso {
namespace {

// Without their first apostrophe. Words that are as likely quoted ("'cause", "'round") are left out.
constexpr std::array<std::u16string_view, 9> elided_words = {u"n'",  u"n",    u"em",  u"tis",  u"twas",
                                                             u"til", u"bout", u"cuz", u"neath"};

bool same_letter(char16_t c, char16_t letter) {
    return letter == u'\'' ? is_apostrophe(c) : u_tolower(c) == static_cast<UChar32>(letter);
}

}  // namespace

Offset elision_length(std::u16string_view text, Offset apostrophe, Offset limit) {
    constexpr Offset longest = 8;
    const std::u16string_view rest = text.substr(apostrophe, std::min<Offset>(longest, limit - apostrophe));
    const auto ends_at = [&](Offset length) {
        return length <= rest.size() && !is_letter_or_digit(code_point_at(rest, length).value);
    };
    if (rest.empty() || !is_apostrophe(rest.front())) return 0;
    for (const std::u16string_view word : elided_words) {
        const auto length = static_cast<Offset>(word.size() + 1);
        if (ends_at(length) && std::equal(word.begin(), word.end(), rest.begin() + 1,
                                          [](char16_t letter, char16_t c) { return same_letter(c, letter); })) {
            return length;
        }
    }
    // A decade. A bare year ("'68") looks like the start of a quotation ("'68 people died,' he said").
    const bool decade = ends_at(4) && is_digit(rest[1]) && is_digit(rest[2]) && same_letter(rest[3], u's');
    return decade ? 4 : 0;
}

}  // namespace sayso
