// What a person decides about the marks of an article: a list of edits that only grows or steps back. The list knows
// nothing of records: marks are held by their words (anchored_marks.js), so that it outlives each analysis.
/** @import { AnchoredMark, SpeakerValue } from "./anchored_marks.js" */

/** @typedef {"accepted" | "rejected" | "open"} Judgement */
/**
 * @typedef {{ kind: "judge", key: string, target: AnchoredMark, judgement: Judgement }
 *         | { kind: "write", key: string, target?: AnchoredMark, mark: AnchoredMark }
 *         | { kind: "erase", key: string }
 *         | { kind: "speaker", name: string, value: SpeakerValue }} Edit
 * judge: about a mark of the program. write: a mark of the person, new, changed, or in place of the program's (target).
 * erase: a mark of the person goes; one of the program that it corrected is open again. speaker: name, role and type of
 * a speaker, wherever named.
 */
/** @typedef {{ readonly edits: readonly Edit[], readonly done: number }} History the edits behind `done` are undone */
/**
 * @typedef {object} Decision
 * @property {AnchoredMark} [target] the mark of the program that it is about
 * @property {"accepted" | "rejected"} [judgement]
 * @property {AnchoredMark} [mark] the person's own
 */
/** @typedef {{ from: string, to: SpeakerValue }} SpeakerChange */

/** @type {History} */
export const NO_EDITS = Object.freeze({ edits: Object.freeze([]), done: 0 });

/**
 * @param {History} history
 * @param {Edit} edit
 * @returns {History} with that edit as the last; what was undone can no longer be done again
 */
export function withEdit({ edits, done }, edit) {
    return { edits: [...edits.slice(0, done), edit], done: done + 1 };
}

/** @param {History} history @returns {History} the same when there is nothing to undo */
export function undo(history) {
    return history.done > 0 ? { ...history, done: history.done - 1 } : history;
}

/** @param {History} history @returns {History} the same when there is nothing to do again */
export function redo(history) {
    return history.done < history.edits.length ? { ...history, done: history.done + 1 } : history;
}

/**
 * A key for a mark that no edit is about yet. O(edits).
 * @param {History} history
 */
export function newKey({ edits, done }) {
    let highest = 0;
    for (const edit of edits.slice(0, done)) {
        if ("key" in edit && /^h\d{1,9}$/.test(edit.key)) highest = Math.max(highest, Number(edit.key.slice(1)));
    }
    return `h${highest + 1}`;
}

/**
 * What stands after all edits that are done. O(edits).
 * @param {History} history
 * @returns {{ decisions: Map<string, Decision>, speakers: SpeakerChange[] }} decisions by key, in the order of making
 */
export function outcome({ edits, done }) {
    /** @type {Map<string, Decision>} */
    const decisions = new Map();
    /** @type {SpeakerChange[]} */
    const speakers = [];
    for (const edit of edits.slice(0, done)) {
        switch (edit.kind) {
            case "judge": {
                const { target, judgement } = edit;
                if (judgement === "open") decisions.delete(edit.key);
                else decisions.set(edit.key, { target, judgement });
                break;
            }
            case "write": {
                const target = edit.target ?? decisions.get(edit.key)?.target;
                decisions.set(edit.key, { target, mark: edit.mark });
                break;
            }
            case "erase":
                decisions.delete(edit.key);
                break;
            case "speaker":
                speakers.push({ from: edit.name, to: edit.value });
                break;
        }
    }
    return { decisions, speakers };
}
