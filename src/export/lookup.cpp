#include "export/lookup.h"

#include <algorithm>
#include <cmath>

#include "export/quote.h"
#include "export/span_lists.h"

namespace sayso {

namespace {

std::map<std::string, std::size_t> numbers_of(const Json& elements) {
    std::map<std::string, std::size_t> numbers;
    for (std::size_t number = 0; number < elements.size(); ++number)
        numbers.emplace(string_field(elements[number], "id"), number);
    return numbers;
}

}  // namespace

Lookup::Lookup(const Json& record, std::u16string_view text)
    : record_(record),
      text_(text),
      speakers_(numbers_of(record["speakers"])),
      attributions_(numbers_of(record["attributions"])) {}

const Json* Lookup::speaker_of(const Json& mark) const {
    const auto found = speakers_.find(string_field(mark, "speaker"));
    return found == speakers_.end() ? nullptr : &record_["speakers"][found->second];
}

std::string Lookup::speaker_name(const Json& mark) const {
    const Json* speaker = speaker_of(mark);
    return speaker != nullptr ? string_field(*speaker, "name") : std::string();
}

std::size_t Lookup::speaker_number(const Json& mark) const {
    const auto found = speakers_.find(string_field(mark, "speaker"));
    return found == speakers_.end() ? speakers_.size() : found->second;
}

const Json* Lookup::attribution_of(const Json& mark) const {
    const auto found = attributions_.find(string_field(mark, "attribution"));
    return found == attributions_.end() ? nullptr : &record_["attributions"][found->second];
}

std::string Lookup::words(const Json& mark, const char* role) const {
    std::string words;
    for (const Span span : places_of(mark, role)) {
        if (!words.empty()) words += " ... ";
        words += one_line(words_of(text_, span));
    }
    return words;
}

std::vector<Span> places_of(const Json& mark, const char* name) {
    const Json* value = field(mark, name);
    if (value == nullptr) return {};
    if (is_list_of_pairs(*value)) return spans_of(value);
    if (std::string_view(name) == "span" && is_pair(*value)) return {span_of(*value)};
    std::vector<Span> places;
    if (!value->is_array()) return places;
    for (const Json& item : *value)
        if (const Json* span = field(item, "span"); span != nullptr && is_pair(*span)) places.push_back(span_of(*span));
    return places;
}

Span extent_of(const Json& mark) {
    for (const char* role : {"span", "content", "cue", "mentions", "source"}) {
        const std::vector<Span> places = places_of(mark, role);
        if (!places.empty()) return {places.front().start, places.back().end};
    }
    return {};
}

std::string joined(const Json& list, std::string_view separator) {
    std::string text;
    if (!list.is_array()) return text;
    for (const Json& word : list) {
        if (!word.is_string()) continue;
        if (!text.empty()) text += separator;
        text += word.get<std::string>();
    }
    return text;
}

std::string percent(const Json& mark, const char* name) {
    const Json* share = field(mark, name);
    if (share == nullptr || !share->is_number()) return {};
    return std::to_string(std::lround(share->get<double>() * 100));
}

}  // namespace sayso
