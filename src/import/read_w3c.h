// W3C Web Annotations read into a record.
#pragma once

#include <string_view>
#include <variant>

#include "import/import_error.h"
#include "import/imported.h"

namespace sayso {

// An AnnotationCollection with its page inside, an AnnotationPage, a list of Annotations, or one of them.
//
// What write_w3c() wrote comes back unchanged. An annotation of another program becomes a mark when one of its bodies
// that tags or classifies names a layer ("claim", "speaker", "attribution", "shift"); comments become its note. The
// others are left out, with a warning, and so are targets whose words the text does not have. Quoted words that stand
// elsewhere by now are found there (anchor.h).
[[nodiscard]] std::variant<Imported, ImportError> read_w3c(const Json& json, std::u16string_view text);

}  // namespace sayso
