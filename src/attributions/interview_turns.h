// Questions and answers: an interview whose paragraphs begin with a mark of who speaks, "Q:", "((DN))", "Ann Orr:",
// "AO". What follows the mark, to the end of the paragraph, is what that speaker says.
#pragma once

#include <vector>

#include "attributions/statement.h"

namespace sayso::attributions {

// The turns of an interview, a statement each; none unless at least three paragraphs begin with such a mark and one
// comes back. A bare mark without brackets or colon is one of two or three capitals that comes back. Linear.
[[nodiscard]] std::vector<Statement> find_turns(const Reading& reading);

// The statements with the turns in the place of what was found inside of them.
[[nodiscard]] std::vector<Statement> with_turns(const Reading& reading, std::vector<Statement> statements);

}  // namespace sayso::attributions
