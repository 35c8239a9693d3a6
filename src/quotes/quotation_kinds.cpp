#include "quotes/quotation_kinds.h"

namespace sayso {
std::vector<Quotation> classify_quotations(const Document& document) {
    return document.quotations;
}
}  // namespace sayso
