// What the readable formats ask of a record.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "export/json.h"
#include "spans.h"

namespace sayso {

// A record and its text, with the ways from ids to elements. Both must outlive it.
class Lookup {
public:
    // `record` is complete (import/complete.h).
    Lookup(const Json& record, std::u16string_view text);

    [[nodiscard]] const Json& record() const { return record_; }
    [[nodiscard]] std::u16string_view text() const { return text_; }
    [[nodiscard]] const Json& layer(const char* name) const { return record_[name]; }

    // The speaker of a mark, null when the text names nobody.
    [[nodiscard]] const Json* speaker_of(const Json& mark) const;
    // The name of that speaker, empty when there is none. UTF-8.
    [[nodiscard]] std::string speaker_name(const Json& mark) const;
    // The number of the speaker in the list.
    [[nodiscard]] std::size_t speaker_number(const Json& mark) const;
    // The attribution that a claim or shift stands in, or null.
    [[nodiscard]] const Json* attribution_of(const Json& mark) const;

    // The words of a role on one line, its pieces apart by " ... ". UTF-8.
    [[nodiscard]] std::string words(const Json& mark, const char* role) const;

private:
    const Json& record_;
    std::u16string_view text_;
    std::map<std::string, std::size_t> speakers_;
    std::map<std::string, std::size_t> attributions_;
};

// All places of a field, be it a span, a list of spans or of items.
[[nodiscard]] std::vector<Span> places_of(const Json& mark, const char* name);

// The first place of a mark in the text, by its main roles.
[[nodiscard]] Span extent_of(const Json& mark);

// The strings of a list, joined. Others are passed over.
[[nodiscard]] std::string joined(const Json& list, std::string_view separator);

// "89" of 0.89; empty when the field is missing.
[[nodiscard]] std::string percent(const Json& mark, const char* name);

}  // namespace sayso
