#include "tokens/addresses.h"

#include <algorithm>
#include <array>

#include "text/code_points.h"

namespace sayso {
namespace {

constexpr Offset longest_url = 2048;       // what browsers and search engines agree on
constexpr Offset longest_local_part = 64;  // of a mail address: RFC 5321, section 4.5.3.1.1
constexpr Offset longest_domain = 255;     // section 4.5.3.1.2
constexpr Offset longest_tag = 256;

bool is_ascii_alnum(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

template <typename Belongs>
Offset run_end(std::u16string_view folded, Offset start, Offset limit, Belongs belongs) {
    Offset end = start;
    while (end < limit && belongs(folded[end])) ++end;
    return end;
}

Offset url_end(std::u16string_view folded, Offset start, Offset limit) {
    constexpr std::array<std::u16string_view, 4> prefixes = {u"https://", u"http://", u"ftp://", u"www."};
    const std::u16string_view rest = folded.substr(start, 8);
    const auto* const prefix =
        std::find_if(prefixes.begin(), prefixes.end(), [&](std::u16string_view p) { return rest.starts_with(p); });
    if (prefix == prefixes.end()) return start;
    const Offset stop = std::min(limit, start + longest_url);
    const auto in_url = [](char16_t c) {  // RFC 3986, section 2, and the non-ASCII letters that RFC 3987 adds
        constexpr std::u16string_view marks = u"-._~:/?#[]@!$&()*+,;=%";
        return is_ascii_alnum(c) || marks.find(c) != std::u16string_view::npos || (c >= 0x80 && is_letter_or_digit(c));
    };
    Offset end = run_end(folded, start, stop, in_url);
    // Punctuation after an address is the sentence's; so is a bracket that the address did not open.
    const std::u16string_view address = folded.substr(start, end - start);
    const bool opens_bracket = address.find(u'(') != std::u16string_view::npos;
    const std::u16string_view trailing = opens_bracket ? u".,;:!?*[]" : u".,;:!?*[]()";
    while (end > start && trailing.find(folded[end - 1]) != std::u16string_view::npos) --end;
    return end > start + prefix->size() ? end : start;
}

Offset mail_end(std::u16string_view folded, Offset start, Offset limit) {
    const auto in_local_part = [](char16_t c) {
        constexpr std::u16string_view marks = u"._%+-";
        return is_ascii_alnum(c) || marks.find(c) != std::u16string_view::npos;
    };
    const Offset sign = run_end(folded, start, std::min(limit, start + longest_local_part + 1), in_local_part);
    if (sign == start || sign >= limit || folded[sign] != u'@') return start;
    Offset end = run_end(folded, sign + 1, std::min(limit, sign + 1 + longest_domain),
                         [](char16_t c) { return is_ascii_alnum(c) || c == u'.' || c == u'-'; });
    while (end > sign + 1 && !is_ascii_alnum(folded[end - 1])) --end;
    const std::u16string_view domain = folded.substr(sign + 1, end - sign - 1);
    return domain.find(u'.') == std::u16string_view::npos ? start : end;
}

// "#reform", "@ana_orr"
Offset tag_end(std::u16string_view folded, Offset start, Offset limit) {
    bool any_letter = false;
    const Offset end = run_end(folded, start + 1, std::min(limit, start + longest_tag), [&](char16_t c) {
        any_letter |= is_letter(c);
        return is_letter_or_digit(c) || c == u'_';
    });
    return any_letter ? end : start;
}

}  // namespace

Offset address_end(std::u16string_view folded, Offset start, Offset limit) {
    if (folded[start] == u'#' || folded[start] == u'@') return tag_end(folded, start, limit);
    if (!is_ascii_alnum(folded[start])) return start;
    const Offset url = url_end(folded, start, limit);
    return url > start ? url : mail_end(folded, start, limit);
}

}  // namespace sayso
