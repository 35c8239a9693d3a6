// The marks of two people in one record, so that both can be shown in the same text: of each pair one mark, with what
// became of it.
/** @import { AnnotationRecord, Attribution, Claim, Shift } from "./record.d.ts" */
/** @import { Agreement, Pair } from "./agreement.js" */
/** @import { Annotation, Layer } from "./pieces.js" */

/**
 * @param {AnnotationRecord} gold
 * @param {AnnotationRecord} own
 * @param {ReadonlyMap<Layer, Agreement>} agreements
 * @returns {{ record: AnnotationRecord, pairs: Map<string, Pair> }} pairs by the id of the mark that is shown
 */
export function merged(gold, own, agreements) {
    /** @type {Map<string, Pair>} */
    const pairs = new Map();
    /** @type {{ statement: Attribution[], claim: Claim[], shift: Shift[] }} */
    const lists = { statement: [], claim: [], shift: [] };
    for (const agreement of agreements.values()) {
        for (const pair of agreement.pairs) {
            const isOwn = pair.own !== undefined;
            const mark = pair.own ?? pair.gold;
            if (!mark) continue;
            const shown = inRecord(mark, isOwn ? "own-" : "gold-", pair.outcome);
            pairs.set(shown.item.id, pair);
            /** @type {(Attribution | Claim | Shift)[]} */ (lists[shown.layer]).push(shown.item);
        }
    }
    const speakers = [gold, own].flatMap((record, index) =>
        record.speakers.map((speaker) => ({ ...speaker, id: `${index === 0 ? "gold-" : "own-"}${speaker.id}` })),
    );
    const { statement: attributions, claim: claims, shift: shifts } = lists;
    return { record: { sentences: gold.sentences, speakers, attributions, claims, shifts }, pairs };
}

/**
 * @param {Annotation} mark
 * @param {string} prefix
 * @param {Pair["outcome"]} outcome
 * @returns {Annotation}
 */
function inRecord({ layer, item }, prefix, outcome) {
    /** @param {string | null} id */
    const renamed = (id) => (id === null ? null : prefix + id);
    const links = "attribution" in item ? { attribution: renamed(item.attribution) } : {};
    const copy = { ...item, ...links, id: prefix + item.id, speaker: renamed(item.speaker), outcome };
    return /** @type {Annotation} */ ({ layer, item: copy });
}
