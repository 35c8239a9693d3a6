// The verb of a reporting clause that follows a quotation: "... ready?" Orr asked.
#pragma once

#include <string_view>

namespace sayso {

// Words are folded.
[[nodiscard]] bool is_quotation_tag_verb(std::u16string_view word);

// Is `next`, the word after such a verb, one that adds when, where or to whom, rather than what was said?
[[nodiscard]] bool may_follow_tag_verb(std::u16string_view verb, std::u16string_view next);

}  // namespace sayso
