// A lesson: an article, what to do with it, hints, and the marks to compare with, in one JSON file.
/** @import { AnnotationRecord } from "./record.d.ts" */
/** @import { Layer } from "./pieces.js" */
import { choice, FileError, list, object, words, wordList } from "./checked.js";
import { marksFile, marksFrom } from "./marks_file.js";
import { NO_EDITS } from "./edits.js";
import { LAYERS } from "./pieces.js";
import { only, review } from "./review.js";
import { Locator } from "./anchor.js";

/**
 * @typedef {object} Lesson
 * @property {string} title
 * @property {string} text
 * @property {string} task
 * @property {readonly Layer[]} layers what is to be marked; at least one
 * @property {readonly string[]} hints shown one after the other
 * @property {AnnotationRecord | undefined} gold undefined: the program's marks
 */

const FORMAT = "sayso-lesson/1";

/** @param {Lesson} lesson */
export function lessonFile({ title, text, task, layers, hints, gold }) {
    return {
        format: FORMAT,
        title,
        task,
        layers,
        hints,
        text,
        gold: gold ? { ...marksFile(text, gold), text: undefined } : null,
    };
}

/** @param {Record<string, unknown>} file */
export function isLesson({ format }) {
    return typeof format === "string" && format.startsWith("sayso-lesson/");
}

/**
 * @param {Record<string, unknown>} file
 * @returns {Lesson}
 * @throws {FileError}
 */
export function lessonFrom(file) {
    if (!isLesson(file)) throw new FileError("notOurs");
    if (file.format !== FORMAT) throw new FileError("newer");
    if (typeof file.text !== "string" || file.text.trim() === "") throw new FileError("noText");
    const { text } = file;
    const layers = list(file.layers, "layers").map((layer) => choice(layer, LAYERS, "layers"));
    return {
        text,
        title: words(file.title, "title", ""),
        task: words(file.task, "task", ""),
        layers: layers.length > 0 ? LAYERS.filter((layer) => layers.includes(layer)) : LAYERS,
        hints: wordList(file.hints, "hints"),
        gold: file.gold === null || file.gold === undefined ? undefined : goldFrom(object(file.gold, "gold"), text),
    };
}

/** @param {Record<string, unknown>} gold @param {string} text */
function goldFrom(gold, text) {
    const { machine, history } = marksFrom({ ...gold, text }, "gold.");
    return standing(review(machine, new Locator(text), history.edits.length > 0 ? history : NO_EDITS).record);
}

/** @param {AnnotationRecord} record @returns {AnnotationRecord} without what was rejected */
export function standing(record) {
    return only(record, ({ state }) => state !== "rejected");
}
