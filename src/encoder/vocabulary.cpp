#include "encoder/vocabulary.h"

#include <utility>
#include <variant>

#include "text/utf8.h"

namespace sayso::encoder {
namespace {

// Lines in strictly ascending order, the last one ended as the others are.
bool is_sorted_list(std::string_view lines) {
    std::string_view before;
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        if (end == std::string_view::npos) return false;
        const std::string_view line = lines.substr(0, end);
        if (line <= before) return false;
        before = line;
        lines.remove_prefix(end + 1);
    }
    return true;
}

// FNV-1a of 32 bits over code units; the upper half is mixed in, since the slots take the lower bits.
std::uint32_t hash(std::u16string_view word) {
    std::uint32_t value = 2166136261U;
    for (const char16_t unit : word) value = (value ^ unit) * 16777619U;
    return value ^ (value >> 16U);
}

}  // namespace

std::optional<Vocabulary> Vocabulary::from_lines(std::string_view lines) {
    auto decoded = from_utf8(lines);
    if (!is_sorted_list(lines) || !std::holds_alternative<std::u16string>(decoded)) return std::nullopt;
    const auto& decoded_lines = std::get<std::u16string>(decoded);
    Vocabulary vocabulary;
    vocabulary.text_.reserve(decoded_lines.size());
    vocabulary.starts_.push_back(0);
    for (const char16_t unit : decoded_lines) {
        if (unit == u'\n')
            vocabulary.starts_.push_back(static_cast<std::uint32_t>(vocabulary.text_.size()));
        else
            vocabulary.text_.push_back(unit);
    }
    std::size_t slots = 2;
    while (slots < 2 * vocabulary.size()) slots *= 2;
    vocabulary.slots_.assign(slots, no_word);
    for (std::uint32_t i = 0; i < vocabulary.size(); ++i) vocabulary.slots_[vocabulary.slot_of(vocabulary.word(i))] = i;
    return vocabulary;
}

std::size_t Vocabulary::slot_of(std::u16string_view searched) const {
    std::size_t slot = hash(searched) & (slots_.size() - 1);
    while (slots_[slot] != no_word && word(slots_[slot]) != searched) slot = (slot + 1) & (slots_.size() - 1);
    return slot;
}

std::optional<std::uint32_t> Vocabulary::find(std::u16string_view searched) const {
    if (slots_.empty()) return std::nullopt;
    const std::uint32_t found = slots_[slot_of(searched)];
    return found == no_word ? std::nullopt : std::optional(found);
}

}  // namespace sayso::encoder
