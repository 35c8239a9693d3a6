// TEI P5 (www.tei-c.org/release/doc/tei-p5-doc): the text as a document for editions and corpora.
#pragma once

#include <string>
#include <string_view>

#include "export/json.h"

namespace sayso {

// The whole text, each paragraph a <p>: what somebody says is a <said> with @who, @direct and @aloud, a mention of a
// speaker an <rs> with @ref. Where these cross each other or a paragraph ends, they are cut and chained by @next and
// @prev. Speakers are lists of persons, organisations and documents, claims and policy shifts spans between anchors,
// both in <standOff>. `record` is complete (import/complete.h). Well-formed for any text.
[[nodiscard]] std::string write_tei(const Json& record, std::u16string_view text);

}  // namespace sayso
