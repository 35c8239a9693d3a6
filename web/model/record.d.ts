// The annotation record as the page receives it, format sayso/1 with UTF-16 offsets (docs/format.md).

/** Half open, in UTF-16 code units: `text.slice(start, end)`. */
export type Span = [start: number, end: number];

export interface Speaker {
    id: string;
    name: string;
    role: string;
    type: "person" | "group" | "org" | "doc" | "unknown";
    mentions: { span: Span; form: "name" | "title" | "pronoun" }[];
}

/** What a person adds to a mark: whose it is, what was decided about it, which of the program's marks it corrects. */
export interface Reviewed {
    by?: "person" | "machine";
    state?: "accepted" | "rejected";
    corrects?: string;
    /** In a comparison of two people. */
    outcome?: "matched" | "missed" | "extra";
}

export interface Attribution extends Reviewed {
    id: string;
    speaker: string | null;
    source: Span[];
    cue: Span[];
    content: Span[];
    mode: "direct" | "indirect" | "mixed";
    act: "speech" | "thought";
    polarity: "positive" | "negative";
    confidence: number;
    why: string[];
}

export interface Claim extends Reviewed {
    id: string;
    span: Span;
    attribution: string | null;
    speaker: string | null;
    types: ("quantity" | "event" | "causal" | "comparison" | "prediction" | "policy" | "evaluation" | "definition")[];
    check_worthiness: number;
    qualifiers: { kind: "negation" | "hedge" | "modality" | "quantity" | "time"; span: Span }[];
    why: string[];
}

export interface Shift extends Reviewed {
    id: string;
    kind: "introduce" | "end" | "increase" | "decrease" | "replace" | "reverse" | "continue";
    status: "enacted" | "announced" | "proposed" | "predicted" | "denied";
    cue: Span[];
    actor: Span[];
    policy: Span[];
    from: Span[];
    to: Span[];
    attribution: string | null;
    speaker: string | null;
    confidence: number;
    why: string[];
}

export interface Sentence {
    span: Span;
    paragraph: number;
    check_worthiness: number;
}

/** A record without its frame. */
export interface AnnotationRecord {
    sentences: Sentence[];
    speakers: Speaker[];
    attributions: Attribution[];
    claims: Claim[];
    shifts: Shift[];
}
