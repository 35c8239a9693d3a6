#include "quotes/quotation_scanner.h"

namespace sayso {
std::vector<Quotation> scan_quotations(std::u16string_view, const std::vector<Paragraph>&) { return {}; }
}
