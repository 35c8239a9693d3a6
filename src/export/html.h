// A page of its own: the text with its marks, to send, print or put on a web site.
#pragma once

#include <string>
#include <string_view>

#include "export/json.h"

namespace sayso {

// No script, no network: a content security policy in the page forbids both and allows its one style sheet by hash.
// Every word of the text and of people is escaped. `record` is complete (import/complete.h).
[[nodiscard]] std::string write_html(const Json& record, std::u16string_view text);

}  // namespace sayso
