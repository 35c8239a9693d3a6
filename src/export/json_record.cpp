#include "export/json_record.h"

#include "export/span_lists.h"
#include "record/names.h"
#include "record/offset_map.h"

namespace sayso {

std::string write_json(const Json& record, std::u16string_view text, OffsetUnit unit) {
    if (unit == OffsetUnit::utf16) return to_line(record);
    const OffsetMap offset(text, unit);
    Json counted = record;
    counted["offset_unit"] = name_of(unit);
    counted["length"] = offset(text.size());
    change_spans(counted, [&offset](Json& pair) {
        pair = Json::array({offset(span_of(pair).start), offset(span_of(pair).end)});
        return true;
    });
    return to_line(counted);
}

}  // namespace sayso
