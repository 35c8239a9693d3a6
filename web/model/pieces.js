// From the record to pieces: every stretch of text that some annotation marks, each with its layer and role.
/** @import { AnnotationRecord, Attribution, Claim, Shift, Span } from "./record.d.ts" */

/** @typedef {"statement" | "claim" | "shift"} Layer */
/** @typedef {"source" | "cue" | "content" | "claim" | "actor" | "policy" | "from" | "to"} Role */
/**
 * @typedef {{ layer: "statement", item: Attribution }
 *         | { layer: "claim", item: Claim }
 *         | { layer: "shift", item: Shift }} Annotation
 */
/**
 * @typedef {object} Piece
 * @property {number} start
 * @property {number} end
 * @property {Role} role
 * @property {boolean} labelled the place where the annotation shows its label
 * @property {Annotation} annotation
 */

/** In the order in which a card lists them. @type {readonly Layer[]} */
export const LAYERS = ["statement", "claim", "shift"];

/**
 * The pieces of one annotation. The label stands at the start of what the annotation is about: the content of a
 * statement, the cue of a shift.
 * @param {Annotation} annotation
 * @returns {Piece[]}
 */
export function piecesOf(annotation) {
    switch (annotation.layer) {
        case "statement": {
            const { content, cue, source } = annotation.item;
            return pieces(annotation, { content, cue, source });
        }
        case "claim":
            return pieces(annotation, { claim: [annotation.item.span] });
        case "shift": {
            const { cue, policy, from, to, actor } = annotation.item;
            return pieces(annotation, { cue, policy, from, to, actor });
        }
    }
}

/**
 * All annotations of a record, layer by layer, in text order within each.
 * @param {AnnotationRecord} record
 * @returns {Generator<Annotation>}
 */
export function* annotationsOf({ attributions, claims, shifts }) {
    for (const item of attributions) yield { layer: "statement", item };
    for (const item of claims) yield { layer: "claim", item };
    for (const item of shifts) yield { layer: "shift", item };
}

/**
 * @param {Annotation} annotation
 * @param {Partial<Record<Role, Span[]>>} spansByRole most telling role first
 * @returns {Piece[]}
 */
function pieces(annotation, spansByRole) {
    let labelled = true;
    /** @type {Piece[]} */
    const found = [];
    for (const [role, spans] of Object.entries(spansByRole)) {
        for (const [start, end] of spans) {
            if (end <= start) continue;
            found.push({ start, end, role: /** @type {Role} */ (role), labelled, annotation });
            labelled = false;
        }
    }
    return found;
}
