#include "shifts/shifts.h"

namespace sayso {
std::vector<Shift> find_shifts(const Document&) { return {}; }
}
