// The record that a person sees: the program's marks with what the person decided about them, and the person's own.
// Nothing is thrown away: a mark of the program that was corrected stays as rejected beside the one that corrects it.
/** @import { AnnotationRecord, Attribution, Claim, Shift, Span } from "./record.d.ts" */
/** @import { Decision, History } from "./edits.js" */
/** @import { Locator } from "./anchor.js" */
/** @import { Annotation, Layer } from "./pieces.js" */
import { located, ROLES_OF, spansOf } from "./anchored_marks.js";
import { outcome } from "./edits.js";
import { annotationsOf, LAYERS } from "./pieces.js";
import { Roster } from "./roster.js";

/**
 * @typedef {object} Review
 * @property {AnnotationRecord} record all marks, each with `by`, and `state` where something was decided
 * @property {ReadonlyMap<string, string>} keys by mark id: the key of the decision about it
 * @property {number} lost decisions of the person whose words are no longer in the text
 */

// A decision goes over to a mark of a new analysis that shares at least this much of its words (Dice's coefficient).
const SAME_MARK = 0.5;

/**
 * @param {AnnotationRecord} machine
 * @param {Locator} locator of the text of the record
 * @param {History} history
 * @returns {Review}
 */
export function review(machine, locator, history) {
    const { decisions, speakers } = outcome(history);
    const roster = new Roster(machine.speakers, speakers);
    const targets = bind(machine, decisions, locator);
    /** @type {Map<string, string>} */
    const keys = new Map();
    /** @type {Record<Layer, (Attribution | Claim | Shift)[]>} */
    const layers = { statement: [], claim: [], shift: [] };
    /** @type {Annotation[]} */
    const own = [];
    let lost = 0;

    for (const annotation of annotationsOf(machine)) {
        const { layer, item } = annotation;
        const key = targets.get(item.id);
        const decision = key === undefined ? undefined : decisions.get(key);
        const state = decision?.mark ? "rejected" : decision?.judgement;
        if (key !== undefined) keys.set(item.id, key);
        const speaker = roster.idOf(item.speaker);
        layers[layer].push({ ...item, speaker, by: "machine", ...(state && { state }) });
    }
    const corrected = new Map([...targets].map(([id, key]) => [key, id]));
    for (const [key, { mark, target, judgement }] of decisions) {
        const machineId = corrected.get(key);
        // What was accepted stays, even if the program no longer sees it.
        const kept = mark ?? (judgement === "accepted" && machineId === undefined ? target : undefined);
        if (!kept) continue;
        const annotation = located(kept, locator, key);
        if (!annotation) {
            ++lost;
            continue;
        }
        const { item } = annotation;
        item.by = mark ? "person" : "machine";
        item.state = "accepted";
        if (mark && machineId !== undefined) item.corrects = machineId;
        if (kept.speaker) item.speaker = roster.idFor(kept.speaker);
        keys.set(key, key);
        own.push(annotation);
        layers[annotation.layer].push(item);
    }
    const record = {
        ...machine,
        speakers: roster.speakers,
        attributions: /** @type {Attribution[]} */ (layers.statement),
        claims: /** @type {Claim[]} */ (layers.claim),
        shifts: /** @type {Shift[]} */ (layers.shift),
    };
    for (const annotation of own) attach(annotation, record.attributions);
    followCorrections(record);
    for (const layer of LAYERS) layers[layer].sort((a, b) => mainStart(layer, a) - mainStart(layer, b));
    return { record, keys, lost };
}

/**
 * The record with some of its marks.
 * @param {AnnotationRecord} record
 * @param {(mark: Attribution | Claim | Shift) => boolean} isShown
 * @returns {AnnotationRecord}
 */
export function only(record, isShown) {
    return {
        ...record,
        attributions: record.attributions.filter(isShown),
        claims: record.claims.filter(isShown),
        shifts: record.shifts.filter(isShown),
    };
}

/**
 * Which marks of the program the decisions are about, now: the one at the same place, else the one that shares most
 * words; each mark goes to one decision.
 * @param {AnnotationRecord} machine
 * @param {ReadonlyMap<string, Decision>} decisions
 * @param {Locator} locator
 * @returns {Map<string, string>} key by mark id
 */
function bind(machine, decisions, locator) {
    /** @type {Map<string, string>} */
    const bound = new Map();
    if (decisions.size === 0) return bound;
    const marks = [...annotationsOf(machine)].map((annotation) => ({ annotation, spans: mainSpans(annotation) }));
    /** @type {Map<string, string>} */
    const byPlace = new Map(marks.map(({ annotation, spans }) => [place(annotation.layer, spans), annotation.item.id]));
    for (const [key, { target }] of decisions) {
        const wanted = target && located(target, locator, key);
        if (!wanted) continue;
        const spans = mainSpans(wanted);
        const exact = byPlace.get(place(wanted.layer, spans));
        if (exact !== undefined && !bound.has(exact)) {
            bound.set(exact, key);
            continue;
        }
        let best = { share: SAME_MARK, id: "" };
        for (const { annotation, spans: others } of marks) {
            if (annotation.layer !== wanted.layer || bound.has(annotation.item.id)) continue;
            const share = dice(spans, others);
            if (share >= best.share) best = { share, id: annotation.item.id };
        }
        if (best.id) bound.set(best.id, key);
    }
    return bound;
}

/**
 * A claim or shift belongs to the statement in whose content it stands.
 * @param {Annotation} annotation of the person
 * @param {readonly Attribution[]} attributions
 */
function attach(annotation, attributions) {
    if (annotation.layer === "statement") return;
    const [span] = mainSpans(annotation);
    if (!span) return;
    const around = attributions.filter(
        ({ content, state }) =>
            state !== "rejected" && content.some(([start, end]) => start <= span[0] && span[1] <= end),
    );
    const nearest = around.sort((a, b) => size(a.content) - size(b.content))[0];
    annotation.item.attribution = nearest?.id ?? null;
    annotation.item.speaker = nearest?.speaker ?? null;
}

/**
 * What was said in a statement is said in the one that corrects it.
 * @param {AnnotationRecord} record
 */
function followCorrections({ attributions, claims, shifts }) {
    const corrections = new Map(attributions.flatMap((made) => (made.corrects ? [[made.corrects, made]] : [])));
    if (corrections.size === 0) return;
    for (const list of [claims, shifts]) {
        for (const item of list) {
            const made = corrections.get(item.attribution ?? "");
            if (!made) continue;
            item.attribution = made.id;
            item.speaker = made.speaker;
        }
    }
}

/** @param {Annotation} annotation @returns {readonly Span[]} what it is about */
export function mainSpans(annotation) {
    const [role] = ROLES_OF[annotation.layer];
    return role ? spansOf(annotation, role) : [];
}

/**
 * Dice's coefficient of two sets of code units: 2 |A and B| / (|A| + |B|). Dice, L. R. (1945): Measures of the amount
 * of ecologic association between species. Ecology 26(3).
 * @param {readonly Span[]} a
 * @param {readonly Span[]} b
 */
export function dice(a, b) {
    let shared = 0;
    for (const [start, end] of a) {
        for (const other of b) shared += Math.max(0, Math.min(end, other[1]) - Math.max(start, other[0]));
    }
    const both = size(a) + size(b);
    return both === 0 ? 0 : (2 * shared) / both;
}

/** @param {readonly Span[]} spans */
function size(spans) {
    return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** @param {Layer} layer @param {readonly Span[]} spans */
function place(layer, spans) {
    return `${layer} ${spans.join(" ")}`;
}

/** @param {Layer} layer @param {Attribution | Claim | Shift} item */
function mainStart(layer, item) {
    return mainSpans(/** @type {Annotation} */ ({ layer, item }))[0]?.[0] ?? 0;
}
