// A mark held by its words instead of offsets, and its speaker by name instead of id: what is left of it when text and
// record change. There and back.
/** @import { Anchor, Locator } from "./anchor.js" */
/** @import { Annotation, Layer, Role } from "./pieces.js" */
/** @import { Attribution, Claim, Shift, Span, Speaker } from "./record.d.ts" */
import { makeAnchor } from "./anchor.js";

/** @typedef {Pick<Speaker, "name" | "role" | "type">} SpeakerValue */
/**
 * @typedef {object} AnchoredMark
 * @property {Layer} layer
 * @property {Partial<Record<Role, readonly Anchor[]>>} roles
 * @property {Readonly<Record<string, unknown>>} fields everything else about it: kind, score, reasons ...
 * @property {readonly { kind: string, anchor: Anchor }[]} qualifiers
 * @property {SpeakerValue | null} speaker of a statement, when the text names one
 */

/** The roles of each layer; without the first, a mark is none. @type {Readonly<Record<Layer, readonly Role[]>>} */
export const ROLES_OF = {
    statement: ["content", "source", "cue"],
    claim: ["claim"],
    shift: ["cue", "policy", "from", "to", "actor"],
};

/** @param {Annotation} annotation @param {Role} role @returns {readonly Span[]} */
export function spansOf({ layer, item }, role) {
    if (layer === "claim") return role === "claim" ? [item.span] : [];
    return /** @type {Partial<Record<Role, Span[]>>} */ (/** @type {unknown} */ (item))[role] ?? [];
}

/**
 * @param {string} text
 * @param {Annotation} annotation
 * @param {SpeakerValue | null} speaker
 * @returns {AnchoredMark}
 */
export function anchored(text, annotation, speaker) {
    const { layer, item } = annotation;
    /** @type {AnchoredMark["roles"]} */
    const roles = {};
    for (const role of ROLES_OF[layer]) roles[role] = spansOf(annotation, role).map((span) => makeAnchor(text, span));
    const qualifiers = (layer === "claim" ? item.qualifiers : []).map(({ kind, span }) => ({
        kind,
        anchor: makeAnchor(text, span),
    }));
    const person = speaker && { name: speaker.name, role: speaker.role, type: speaker.type };
    return { layer, roles, fields: fieldsOf(annotation), qualifiers, speaker: person };
}

/**
 * The mark in the text of the locator.
 * @param {AnchoredMark} mark
 * @param {Locator} locator
 * @param {string} id
 * @returns {Annotation | undefined} without speaker; undefined when its main words are gone
 */
export function located({ layer, roles, fields, qualifiers }, locator, id) {
    /** @param {Role} role */
    const find = (role) => disjoint((roles[role] ?? []).map((anchor) => locator.locate(anchor)));
    const [mainRole] = ROLES_OF[layer];
    const main = mainRole ? find(mainRole) : [];
    const [span] = main;
    if (!span) return undefined;
    if (layer === "claim") {
        const kept = qualifiers.flatMap(({ kind, anchor }) => {
            const found = locator.locate(anchor);
            return found && found[0] >= span[0] && found[1] <= span[1] ? [{ kind, span: found }] : [];
        });
        const item = { ...fields, id, span, qualifiers: kept, attribution: null, speaker: null };
        return { layer, item: /** @type {Claim} */ (/** @type {unknown} */ (item)) };
    }
    const spans = Object.fromEntries(ROLES_OF[layer].map((role) => [role, role === mainRole ? main : find(role)]));
    const item = { ...fields, ...spans, id, speaker: null };
    if (layer === "statement") return { layer, item: /** @type {Attribution} */ (/** @type {unknown} */ (item)) };
    return { layer, item: /** @type {Shift} */ (/** @type {unknown} */ ({ ...item, attribution: null })) };
}

/** @param {Annotation} annotation */
function fieldsOf({ layer, item }) {
    switch (layer) {
        case "statement": {
            const { mode, act, polarity, confidence, why } = item;
            return { mode, act, polarity, confidence, why };
        }
        case "claim": {
            const { types, check_worthiness, why } = item;
            return { types, check_worthiness, why };
        }
        case "shift": {
            const { kind, status, confidence, why } = item;
            return { kind, status, confidence, why };
        }
    }
}

/**
 * Those that were found, in the order of the text, without overlap.
 * @param {(Span | undefined)[]} spans
 * @returns {Span[]}
 */
function disjoint(spans) {
    /** @type {Span[]} */
    const kept = [];
    const found = spans.filter((span) => span !== undefined).sort((a, b) => a[0] - b[0]);
    for (const span of found) if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
    return kept;
}
