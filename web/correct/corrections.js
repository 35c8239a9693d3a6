// What the person did with the marks of the article that is shown, and the record that comes of it. Each text keeps its
// own edits: who comes back to it finds them.
/** @import { AnnotationRecord, Reviewed } from "../model/record.d.ts" */
/** @import { AnchoredMark, SpeakerValue } from "../model/anchored_marks.js" */
/** @import { Edit, History, Judgement } from "../model/edits.js" */
/** @import { Annotation } from "../model/pieces.js" */
/** @import { Review } from "../model/review.js" */
import { Locator } from "../model/anchor.js";
import { anchored } from "../model/anchored_marks.js";
import { Article } from "../model/article.js";
import { newKey, NO_EDITS, redo, undo, withEdit } from "../model/edits.js";
import { annotationsOf } from "../model/pieces.js";
import { only, review } from "../model/review.js";

// Texts whose edits and opened marks are kept for the case that one of them comes back.
const MOST_KEPT = 40;
/** @type {AnnotationRecord} */
const NO_MARKS = { sentences: [], speakers: [], attributions: [], claims: [], shifts: [] };

export class Corrections {
    #onChange;
    #text = "";
    #machine = NO_MARKS;
    #locator = new Locator("");
    #history = NO_EDITS;
    /** The text that the edits are about: ahead of the shown one while an analysis is going on. */
    #owner = "";
    /** @type {Review} */
    #review = { record: NO_MARKS, keys: new Map(), lost: 0 };
    /** @type {Map<string, History>} by text */
    #kept = new Map();
    /** @type {Map<string, AnnotationRecord>} by text: marks that came from a file, in place of the program's */
    #opened = new Map();
    #showsRejected = false;

    /** @param {() => void} onChange */
    constructor(onChange) {
        this.#onChange = onChange;
    }

    /**
     * A text has its record. The edits go on with it when it is the old text, somewhat edited.
     * @param {string} text
     * @param {AnnotationRecord} machine
     */
    take(text, machine) {
        if (text !== this.#text) {
            this.#locator = new Locator(text);
            this.#text = text;
        }
        this.#owner = text;
        this.#machine = this.#opened.get(text) ?? machine;
        this.#update();
    }

    /**
     * Another text took the place of the one before.
     * @param {string} text
     */
    turnTo(text) {
        if (text === this.#owner) return;
        if (this.#history.edits.length > 0) keepNewest(this.#kept, this.#owner, this.#history);
        this.#history = this.#kept.get(text) ?? NO_EDITS;
        this.#owner = text;
    }

    /**
     * Marks from a file for a text that is about to be shown.
     * @param {string} text
     * @param {AnnotationRecord | undefined} machine undefined: those of the program, from the analysis
     * @param {History} history
     */
    open(text, machine, history) {
        if (machine) keepNewest(this.#opened, text, machine);
        else this.#opened.delete(text);
        if (text === this.#owner) this.#history = history;
        else if (history.edits.length > 0) keepNewest(this.#kept, text, history);
        else this.#kept.delete(text);
    }

    /** Forgets all texts and what was done with their marks. */
    forget() {
        this.#kept.clear();
        this.#opened.clear();
        this.#history = NO_EDITS;
        this.turnTo("");
        this.take("", NO_MARKS);
    }

    get text() {
        return this.#text;
    }

    /** The record with all marks, the rejected ones as well. */
    get record() {
        return this.#review.record;
    }

    /** The program's record, or that of the file, as it came. */
    get machine() {
        return this.#machine;
    }

    /** The marks from a file that stand in place of the program's, if any. */
    get opened() {
        return this.#opened.get(this.#owner);
    }

    get history() {
        return this.#history;
    }

    /** Decisions whose words are no longer in the text. */
    get lost() {
        return this.#review.lost;
    }

    get showsRejected() {
        return this.#showsRejected;
    }

    set showsRejected(shows) {
        this.#showsRejected = shows;
        this.#onChange();
    }

    /** The article with the marks that stand. */
    article() {
        const { record } = this.#review;
        const replaced = new Set([...annotationsOf(record)].flatMap(({ item }) => item.corrects ?? []));
        /** @param {Reviewed & { id: string }} mark */
        const stands = ({ id, state }) => state !== "rejected" || (this.#showsRejected && !replaced.has(id));
        return new Article(this.#text, only(record, stands));
    }

    /**
     * The mark with that id, or the person's correction of it.
     * @param {string} id
     * @returns {Annotation | undefined}
     */
    find(id) {
        const all = [...annotationsOf(this.#review.record)];
        return all.find(({ item }) => item.corrects === id) ?? all.find(({ item }) => item.id === id);
    }

    /** The mark of the program that a mark corrects. @param {Annotation} annotation */
    original({ item }) {
        const { corrects } = item;
        return corrects === undefined
            ? undefined
            : [...annotationsOf(this.#review.record)].find((one) => one.item.id === corrects);
    }

    /**
     * @param {Annotation} annotation a mark of the program
     * @param {Judgement} judgement
     */
    judge(annotation, judgement) {
        const key = this.#review.keys.get(annotation.item.id) ?? newKey(this.#history);
        this.#push({ kind: "judge", key, target: this.#hold(annotation), judgement });
    }

    /**
     * Keeps what the person made of a mark, or a new one.
     * @param {Annotation} annotation
     * @param {{ was?: Annotation, speaker?: SpeakerValue | null }} [about] the mark before; a statement's speaker, when
     *   it is another
     * @returns {string} the id of the mark from now on
     */
    write(annotation, { was, speaker } = {}) {
        const key = (was && this.#review.keys.get(was.item.id)) ?? newKey(this.#history);
        const isOfProgram = was !== undefined && was.item.by !== "person";
        const mark = this.#hold(annotation, speaker);
        this.#push({ kind: "write", key, mark, ...(isOfProgram && { target: this.#hold(was) }) });
        return key;
    }

    /** @param {Annotation} annotation a mark of the person */
    erase({ item }) {
        this.#push({ kind: "erase", key: item.id });
    }

    /**
     * @param {string} name
     * @param {SpeakerValue} value
     */
    changeSpeaker(name, value) {
        this.#push({ kind: "speaker", name, value });
    }

    /** @returns {boolean} whether there was something to undo */
    undo() {
        return this.#step(undo(this.#history));
    }

    /** @returns {boolean} whether there was something to do again */
    redo() {
        return this.#step(redo(this.#history));
    }

    /** @param {History} history */
    #step(history) {
        if (history === this.#history) return false;
        this.#history = history;
        this.#update();
        this.#onChange();
        return true;
    }

    /** @param {Edit} edit */
    #push(edit) {
        this.#step(withEdit(this.#history, edit));
    }

    #update() {
        this.#review = review(this.#machine, this.#locator, this.#history);
    }

    /**
     * @param {Annotation} annotation
     * @param {SpeakerValue | null} [speaker]
     * @returns {AnchoredMark}
     */
    #hold(annotation, speaker) {
        const known = this.#review.record.speakers.find(({ id }) => id === annotation.item.speaker);
        const own = annotation.layer === "statement" ? (known ?? null) : null;
        return anchored(this.#text, annotation, speaker === undefined ? own : speaker);
    }
}

/**
 * Keeps a value as the newest, and not more of them than there should be.
 * @template Value
 * @param {Map<string, Value>} map
 * @param {string} text
 * @param {Value} value
 */
function keepNewest(map, text, value) {
    map.delete(text);
    map.set(text, value);
    const [oldest] = map.keys();
    if (oldest !== undefined && map.size > MOST_KEPT) map.delete(oldest);
}
