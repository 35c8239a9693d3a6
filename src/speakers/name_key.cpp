#include "speakers/name_key.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace sayso {
namespace {

// Letters without a canonical decomposition (Unicode 15, chapter 7.1), as news agencies transcribe them.
std::u16string_view transcription(char16_t letter) {
    switch (letter) {
        case u'\u00DF':
            return u"ss";
        case u'\u00E6':
            return u"ae";
        case u'\u00F0':
            return u"d";
        case u'\u00F8':
            return u"o";
        case u'\u00FE':
            return u"th";
        case u'\u0111':
            return u"d";
        case u'\u0127':
            return u"h";
        case u'\u0131':
            return u"i";
        case u'\u0142':
            return u"l";
        case u'\u0153':
            return u"oe";
        default:
            return {};
    }
}

icu::UnicodeString decompose(std::u16string_view word) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString source(word.data(), static_cast<std::int32_t>(word.size()));
    if (U_FAILURE(status) != 0) return source;
    icu::UnicodeString decomposed = nfd->normalize(source, status);
    if (U_FAILURE(status) != 0) return source;
    return decomposed;
}

}  // namespace

std::u16string name_key(std::u16string_view folded_word) {
    const auto is_ascii = [](char16_t unit) { return unit < 0x80; };
    if (std::all_of(folded_word.begin(), folded_word.end(), is_ascii)) return std::u16string(folded_word);
    const icu::UnicodeString decomposed = decompose(folded_word);
    std::u16string key;
    for (std::int32_t i = 0; i < decomposed.length(); ++i) {
        const char16_t unit = decomposed.charAt(i);
        const std::u16string_view transcribed = transcription(unit);
        if (!transcribed.empty()) {
            key += transcribed;
        } else if (u_charType(unit) != U_NON_SPACING_MARK) {
            key += unit;
        }
    }
    return key;
}

}  // namespace sayso
