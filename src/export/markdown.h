// A report to read, in Markdown (CommonMark with the tables of GitHub).
#pragma once

#include <string>
#include <string_view>

#include "export/json.h"

namespace sayso {

// Who says what, which claims are worth a check, which policies change. All words of the text and of people are
// escaped: none becomes markup, HTML or a link.
[[nodiscard]] std::string write_markdown(const Json& record, std::u16string_view text);

}  // namespace sayso
