#include "speakers/roster.h"

namespace sayso {
Roster build_roster(const Document& document) { Roster r; r.links.resize(document.attributions.size()); return r; }
}
