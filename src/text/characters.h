// Names for the characters that news texts use and that sources in ASCII cannot show.
#pragma once

namespace sayso {

inline constexpr char16_t left_single_quote = u'\u2018';
inline constexpr char16_t right_single_quote = u'\u2019';
inline constexpr char16_t low_single_quote = u'\u201A';
inline constexpr char16_t left_double_quote = u'\u201C';
inline constexpr char16_t right_double_quote = u'\u201D';
inline constexpr char16_t low_double_quote = u'\u201E';
inline constexpr char16_t left_guillemet = u'\u00AB';
inline constexpr char16_t right_guillemet = u'\u00BB';
inline constexpr char16_t left_single_guillemet = u'\u2039';
inline constexpr char16_t right_single_guillemet = u'\u203A';
inline constexpr char16_t en_dash = u'\u2013';
inline constexpr char16_t em_dash = u'\u2014';
inline constexpr char16_t ellipsis = u'\u2026';
inline constexpr char16_t prime = u'\u2032';
inline constexpr char16_t double_prime = u'\u2033';
inline constexpr char16_t no_break_space = u'\u00A0';
inline constexpr char16_t replacement_character = u'\uFFFD';

}  // namespace sayso
