// The hash that brings words and phrases to numbers.
#pragma once

#include <cstdint>
#include <string_view>

namespace sayso::encoder {

inline constexpr std::uint32_t hash_start = 2166136261U;

// FNV-1a (Fowler, Noll and Vo) of 32 bits, a code unit a step instead of a byte; goes on from `value`.
constexpr std::uint32_t hash(std::u16string_view units, std::uint32_t value = hash_start) {
    for (const char16_t unit : units) value = (value ^ unit) * 16777619U;
    return value;
}

}  // namespace sayso::encoder
