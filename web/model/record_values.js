// The values that a record's fields may have (docs/format.md), as lists: for choosing from, and for checking files.

export const SPEAKER_TYPES = /** @type {const} */ (["person", "group", "org", "doc", "unknown"]);
export const MENTION_FORMS = /** @type {const} */ (["name", "title", "pronoun"]);
export const MODES = /** @type {const} */ (["direct", "indirect", "mixed"]);
export const ACTS = /** @type {const} */ (["speech", "thought"]);
export const POLARITIES = /** @type {const} */ (["positive", "negative"]);
export const CLAIM_TYPES = /** @type {const} */ ([
    "quantity",
    "event",
    "causal",
    "comparison",
    "prediction",
    "policy",
    "evaluation",
    "definition",
]);
export const QUALIFIER_KINDS = /** @type {const} */ (["negation", "hedge", "modality", "quantity", "time"]);
export const SHIFT_KINDS = /** @type {const} */ ([
    "introduce",
    "end",
    "increase",
    "decrease",
    "replace",
    "reverse",
    "continue",
]);
export const SHIFT_STATUSES = /** @type {const} */ (["enacted", "announced", "proposed", "predicted", "denied"]);
export const AUTHORS = /** @type {const} */ (["person", "machine"]);
export const STATES = /** @type {const} */ (["accepted", "rejected"]);
