// A text with the marks on it, as a draft and a link keep them.
/** @import { AnnotationRecord } from "../model/record.d.ts" */
/** @import { History } from "../model/edits.js" */
/** @import { Corrections } from "../correct/corrections.js" */
import { parsed } from "../model/checked.js";
import { marksFile, marksFrom } from "../model/marks_file.js";
import { only } from "../model/review.js";

/**
 * @typedef {object} KeptMarks
 * @property {History} history what the person did
 * @property {AnnotationRecord} [opened] marks from a file, in place of the program's
 */

/**
 * @param {Corrections} corrections
 * @returns {KeptMarks | undefined} undefined: nothing that an analysis would not bring
 */
export function marksToKeep({ history, opened }) {
    return history.edits.length > 0 || opened ? { history, ...(opened && { opened }) } : undefined;
}

/**
 * What of the marks goes on with their text when it is edited, until there is a record of the new one: decisions hold on
 * to words, a record to places.
 * @param {KeptMarks | undefined} marks
 * @param {string} text the new one
 * @returns {KeptMarks | undefined}
 */
export function marksAfterEdit(marks, text) {
    return marks === undefined || text === "" || marks.history.edits.length === 0
        ? undefined
        : { history: marks.history };
}

/**
 * A saved article, the text with its marks.
 * @param {string} json
 * @param {string} name of the file
 * @throws {import("../model/checked.js").FileError}
 */
export function markedTextIn(json, name) {
    const { text, machine, history } = marksFrom(parsed(json));
    return { name: name.replace(/\.sayso$/, ""), text, marks: { history, opened: machine } };
}

/**
 * What a link carries: the person's marks and decisions, without those of the program that an analysis finds anyway.
 * @param {Corrections} corrections
 * @returns {object | undefined}
 */
export function marksToShare({ text, record, history, opened }) {
    if (!opened && history.done === 0) return undefined;
    const isPersons = (/** @type {import("../model/record.d.ts").Reviewed} */ { by, state }) =>
        opened !== undefined || by === "person" || state !== undefined;
    return {
        ...marksFile(text, only(record, isPersons)),
        text: undefined,
        sentences: [],
        isWhole: opened !== undefined,
    };
}

/**
 * The marks that came with a link: checked like a file, for anybody can make a link.
 * @param {string} text
 * @param {unknown} shared
 * @returns {KeptMarks | undefined}
 */
export function marksShared(text, shared) {
    if (typeof shared !== "object" || shared === null) return undefined;
    const { machine, history } = marksFrom({ ...shared, text });
    if ("isWhole" in shared && shared.isWhole === true) return { history, opened: machine };
    return history.edits.length > 0 ? { history } : undefined;
}
