// A marked article as a file: the record of docs/format.md with the text, and with `by`, `state` and `corrects` on the
// marks. Opened again, the marks of the program and the decisions of the person are apart as before.
/** @import { AnnotationRecord, Claim, Reviewed, Shift } from "./record.d.ts" */
/** @import { History } from "./edits.js" */
/** @import { Annotation } from "./pieces.js" */
import { anchored } from "./anchored_marks.js";
import { FileError, parsed, words } from "./checked.js";
import { newKey, NO_EDITS, withEdit } from "./edits.js";
import { annotationsOf } from "./pieces.js";
import { recordFrom } from "./record_from_file.js";
import { only } from "./review.js";

/** @typedef {{ text: string, id: string, machine: AnnotationRecord, history: History }} OpenedMarks */

const FORMAT = "sayso/1";

/**
 * @param {string} text
 * @param {AnnotationRecord} record as reviewed
 * @param {string} [id] the article's name
 */
export function marksFile(text, record, id = "") {
    const { sentences, speakers, attributions, claims, shifts } = record;
    return {
        format: FORMAT,
        offset_unit: "utf16",
        id,
        length: text.length,
        text,
        sentences,
        speakers,
        attributions,
        claims,
        shifts,
    };
}

/**
 * @param {string} json
 * @returns {OpenedMarks}
 * @throws {FileError}
 */
export function openMarks(json) {
    return marksFrom(parsed(json));
}

/**
 * @param {Record<string, unknown>} file
 * @param {string} [place]
 * @returns {OpenedMarks}
 */
export function marksFrom(file, place = "") {
    if (typeof file.format !== "string" || !file.format.startsWith("sayso/")) throw new FileError("notOurs");
    if (file.format !== FORMAT) throw new FileError("newer");
    if (typeof file.text !== "string" || file.text.trim() === "") throw new FileError("noText");
    const { text } = file;
    const record = recordFrom(file, text, place);
    return { text, id: words(file.id, `${place}id`, ""), ...apart(text, record) };
}

/**
 * Into the program's record and the decisions about it.
 * @param {string} text
 * @param {AnnotationRecord} record
 * @returns {{ machine: AnnotationRecord, history: History }}
 */
export function apart(text, record) {
    const machine = only(record, ({ by }) => by !== "person");
    const marks = new Map([...annotationsOf(machine)].map((annotation) => [annotation.item.id, annotation]));
    const speakers = new Map(record.speakers.map((speaker) => [speaker.id, speaker]));
    /** @param {Annotation} annotation */
    const hold = (annotation) => {
        const speaker = annotation.layer === "statement" ? speakers.get(annotation.item.speaker ?? "") : undefined;
        return anchored(text, annotation, speaker ?? null);
    };
    /** @type {History} */
    let history = NO_EDITS;
    const corrected = new Set();
    for (const annotation of annotationsOf(only(record, ({ by }) => by === "person"))) {
        const target = marks.get(annotation.item.corrects ?? "");
        if (target) corrected.add(target.item.id);
        history = withEdit(history, {
            kind: "write",
            key: annotation.item.id,
            mark: hold(annotation),
            ...(target && { target: hold(target) }),
        });
    }
    for (const annotation of marks.values()) {
        const { id, state } = annotation.item;
        if (!state || corrected.has(id)) continue;
        history = withEdit(history, {
            kind: "judge",
            key: newKey(history),
            target: hold(annotation),
            judgement: state,
        });
    }
    return { machine: undecided(machine, record), history };
}

/**
 * The marks of the program as it made them: a claim is said in the statement that the person corrected.
 * @param {AnnotationRecord} machine
 * @param {AnnotationRecord} record
 * @returns {AnnotationRecord}
 */
function undecided({ attributions, claims, shifts, ...others }, record) {
    const statements = new Map(record.attributions.map((made) => [made.id, made]));
    /** @template {Claim | Shift} Mark @param {Mark} mark @returns {Mark} */
    const said = (mark) => {
        const made = statements.get(mark.attribution ?? "");
        if (made?.by !== "person") return bare(mark);
        const original = statements.get(made.corrects ?? "");
        return { ...bare(mark), attribution: original?.id ?? null, speaker: original?.speaker ?? null };
    };
    return { ...others, attributions: attributions.map(bare), claims: claims.map(said), shifts: shifts.map(said) };
}

/**
 * @template {Reviewed} Mark
 * @param {Mark} mark
 * @returns {Mark} without what was decided about it
 */
function bare(mark) {
    const copy = { ...mark };
    delete copy.by;
    delete copy.state;
    delete copy.corrects;
    return copy;
}
