#include "record/names.h"

namespace sayso {

// No default in any switch: the compiler then reports a kind that was added without a name.

const char* name_of(OffsetUnit unit) {
    switch (unit) {
        case OffsetUnit::utf16:
            return "utf16";
        case OffsetUnit::codepoint:
            return "codepoint";
        case OffsetUnit::utf8:
            return "utf8";
    }
    return "";
}

const char* name_of(SpeakerType type) {
    switch (type) {
        case SpeakerType::person:
            return "person";
        case SpeakerType::group:
            return "group";
        case SpeakerType::organisation:
            return "org";
        case SpeakerType::document:
            return "doc";
        case SpeakerType::unknown:
            return "unknown";
    }
    return "";
}

const char* name_of(MentionForm form) {
    switch (form) {
        case MentionForm::name:
            return "name";
        case MentionForm::title:
            return "title";
        case MentionForm::pronoun:
            return "pronoun";
    }
    return "";
}

const char* name_of(Mode mode) {
    switch (mode) {
        case Mode::direct:
            return "direct";
        case Mode::indirect:
            return "indirect";
        case Mode::mixed:
            return "mixed";
    }
    return "";
}

const char* name_of(Act act) {
    switch (act) {
        case Act::speech:
            return "speech";
        case Act::thought:
            return "thought";
    }
    return "";
}

const char* name_of(Polarity polarity) {
    switch (polarity) {
        case Polarity::positive:
            return "positive";
        case Polarity::negative:
            return "negative";
    }
    return "";
}

const char* name_of(ClaimType type) {
    switch (type) {
        case ClaimType::quantity:
            return "quantity";
        case ClaimType::event:
            return "event";
        case ClaimType::causal:
            return "causal";
        case ClaimType::comparison:
            return "comparison";
        case ClaimType::prediction:
            return "prediction";
        case ClaimType::policy:
            return "policy";
        case ClaimType::evaluation:
            return "evaluation";
        case ClaimType::definition:
            return "definition";
    }
    return "";
}

const char* name_of(QualifierKind kind) {
    switch (kind) {
        case QualifierKind::negation:
            return "negation";
        case QualifierKind::hedge:
            return "hedge";
        case QualifierKind::modality:
            return "modality";
        case QualifierKind::quantity:
            return "quantity";
        case QualifierKind::time:
            return "time";
    }
    return "";
}

const char* name_of(ShiftKind kind) {
    switch (kind) {
        case ShiftKind::introduce:
            return "introduce";
        case ShiftKind::end:
            return "end";
        case ShiftKind::increase:
            return "increase";
        case ShiftKind::decrease:
            return "decrease";
        case ShiftKind::replace:
            return "replace";
        case ShiftKind::reverse:
            return "reverse";
        case ShiftKind::continuation:
            return "continue";
    }
    return "";
}

const char* name_of(ShiftStatus status) {
    switch (status) {
        case ShiftStatus::enacted:
            return "enacted";
        case ShiftStatus::announced:
            return "announced";
        case ShiftStatus::proposed:
            return "proposed";
        case ShiftStatus::predicted:
            return "predicted";
        case ShiftStatus::denied:
            return "denied";
    }
    return "";
}

}  // namespace sayso
