// The names that the record format gives to kinds (docs/format.md).
#pragma once

#include "document.h"
#include "record/record.h"

namespace sayso {

[[nodiscard]] const char* name_of(OffsetUnit unit);
[[nodiscard]] const char* name_of(SpeakerType type);
[[nodiscard]] const char* name_of(MentionForm form);
[[nodiscard]] const char* name_of(Mode mode);
[[nodiscard]] const char* name_of(Act act);
[[nodiscard]] const char* name_of(Polarity polarity);
[[nodiscard]] const char* name_of(ClaimType type);
[[nodiscard]] const char* name_of(QualifierKind kind);
[[nodiscard]] const char* name_of(ShiftKind kind);
[[nodiscard]] const char* name_of(ShiftStatus status);

}  // namespace sayso
