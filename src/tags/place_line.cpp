#include "tags/place_line.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sayso {
namespace {

constexpr Index longest = 12;  // tokens
constexpr std::array<std::u16string_view, 4> dashes = {u"-", u"--", u"\u2013", u"\u2014"};

}  // namespace

Index behind_place_line(const Document& document, Range tokens) {
    if (tokens.empty() || document.tokens[tokens.first].shape != TokenShape::upper) return tokens.first;
    for (Index at = tokens.first; at < tokens.last && at < tokens.first + longest; ++at) {
        if (std::find(dashes.begin(), dashes.end(), document.word(at)) != dashes.end()) return at + 1;
        const TokenShape shape = document.tokens[at].shape;
        if (shape == TokenShape::lower || shape == TokenShape::symbol) break;
    }
    return tokens.first;
}

}  // namespace sayso
