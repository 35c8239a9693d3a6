// Marks that a person makes or remakes: with the plainest values, until the person says more.
/** @import { Attribution, Claim, Shift, Span } from "./record.d.ts" */
/** @import { Annotation, Layer, Role } from "./pieces.js" */
import { ROLES_OF, spansOf } from "./anchored_marks.js";
import { mainSpans } from "./review.js";

// A person is sure of the own mark; how much a claim is worth checking is open until they say it.
const SURE = 1;
const OPEN_SCORE = 0.5;
const OPENING = /^["\u201c\u201e\u00ab\u2018]/;
const CLOSING = /["\u201d\u201c\u00bb\u2019]$/;

/**
 * @param {Layer} layer
 * @param {readonly Span[]} spans at least one
 * @param {string} text
 * @returns {Annotation}
 */
export function newMark(layer, spans, text) {
    const content = [...spans];
    switch (layer) {
        case "statement": {
            const words = content.map(([start, end]) => text.slice(start, end).trim());
            const isQuoted = OPENING.test(words[0] ?? "") && CLOSING.test(words.at(-1) ?? "");
            /** @type {Attribution} */
            const item = {
                id: "",
                speaker: null,
                source: [],
                cue: [],
                content,
                mode: isQuoted ? "direct" : "indirect",
                act: "speech",
                polarity: "positive",
                confidence: SURE,
                why: [],
            };
            return { layer, item };
        }
        case "claim": {
            /** @type {Claim} */
            const item = {
                id: "",
                span: [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0],
                attribution: null,
                speaker: null,
                types: [],
                check_worthiness: OPEN_SCORE,
                qualifiers: [],
                why: [],
            };
            return { layer, item };
        }
        case "shift": {
            /** @type {Shift} */
            const item = {
                id: "",
                kind: "introduce",
                status: "announced",
                cue: content,
                actor: [],
                policy: [],
                from: [],
                to: [],
                attribution: null,
                speaker: null,
                confidence: SURE,
                why: [],
            };
            return { layer, item };
        }
    }
}

/**
 * The mark as one of another layer, about the same words.
 * @param {Annotation} annotation
 * @param {Layer} layer
 * @param {string} text
 * @returns {Annotation}
 */
export function asLayer(annotation, layer, text) {
    if (annotation.layer === layer) return annotation;
    const made = newMark(layer, mainSpans(annotation), text);
    made.item.why = annotation.item.why;
    return made;
}

/**
 * The mark with other words in one of its roles.
 * @param {Annotation} annotation
 * @param {Role} role
 * @param {readonly Span[]} spans
 * @returns {Annotation} the same when the role must not be empty and would be
 */
export function withSpans(annotation, role, spans) {
    const isMain = ROLES_OF[annotation.layer][0] === role;
    const [span] = spans;
    if (isMain && !span) return annotation;
    if (annotation.layer === "claim") {
        return span ? { layer: "claim", item: { ...annotation.item, span } } : annotation;
    }
    return /** @type {Annotation} */ ({ layer: annotation.layer, item: { ...annotation.item, [role]: [...spans] } });
}

/**
 * The mark with the outer start or end of a role somewhere else.
 * @param {Annotation} annotation
 * @param {Role} role
 * @param {(span: Span) => Span} move how the first or the last of its pieces changes
 * @param {"start" | "end"} edge
 */
export function withEdge(annotation, role, edge, move) {
    const spans = [...spansOf(annotation, role)];
    const index = edge === "start" ? 0 : spans.length - 1;
    const span = spans[index];
    if (!span) return annotation;
    const moved = move(span);
    const before = spans[index - 1]?.[1] ?? 0;
    const after = spans[index + 1]?.[0] ?? Infinity;
    if (moved[0] < before || moved[1] > after || (moved[0] === span[0] && moved[1] === span[1])) return annotation;
    return withSpans(
        annotation,
        role,
        spans.map((old, at) => (at === index ? moved : old)),
    );
}
