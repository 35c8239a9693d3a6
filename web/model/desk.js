// The texts that are open, one of them in front. A desk has always at least one text, an empty one if need be.

/** @import { KeptMarks } from "../input/marked_text.js" */

/**
 * @typedef {object} OpenText
 * @property {string} id
 * @property {string} name of the file, or empty: the text's first line stands for it
 * @property {string} text
 * @property {KeptMarks | undefined} marks of a person, or of a file; undefined: none
 */

export class Desk {
    #newId;
    /** @type {OpenText[]} */
    #texts;
    /** @type {OpenText} */
    #current;

    /** @param {() => string} newId never the same twice */
    constructor(newId) {
        this.#newId = newId;
        this.#current = this.#make({});
        this.#texts = [this.#current];
    }

    /** @returns {readonly OpenText[]} in the order of their tabs */
    get texts() {
        return this.#texts;
    }

    get current() {
        return this.#current;
    }

    /**
     * Puts texts on the desk, the first of them in front. An empty text that lies in front makes room for it.
     * @param {readonly Partial<OpenText>[]} texts
     */
    add(texts) {
        const added = texts.map((text) => this.#make(text));
        const [first] = added;
        if (!first) return;
        const place = this.#texts.indexOf(this.#current);
        const isFree = isEmpty(this.#current);
        this.#texts.splice(isFree ? place : place + 1, isFree ? 1 : 0, ...added);
        this.#current = first;
    }

    /** @param {string} id of a text on the desk; else nothing changes */
    show(id) {
        this.#current = this.#texts.find((text) => text.id === id) ?? this.#current;
    }

    /**
     * Takes a text off; its neighbour comes to the front.
     * @param {string} id
     * @returns {() => void} puts it back where it was
     */
    remove(id) {
        const place = this.#texts.findIndex((text) => text.id === id);
        const removed = this.#texts[place];
        if (!removed) return () => {};
        this.#texts = this.#texts.filter((text) => text !== removed);
        if (this.#texts.length === 0) this.#texts = [this.#make({})];
        if (removed === this.#current) this.#current = this.#at(Math.min(place, this.#texts.length - 1));
        return () => {
            this.#texts = this.#texts.filter((text, index) => index > 0 || !isEmpty(text));
            this.#texts.splice(place, 0, removed);
            this.#current = removed;
        };
    }

    clear() {
        this.#current = this.#make({});
        this.#texts = [this.#current];
    }

    /** @param {number} place */
    #at(place) {
        return /** @type {OpenText} */ (this.#texts[place]);
    }

    /**
     * @param {Partial<OpenText>} text
     * @returns {OpenText}
     */
    #make({ id = this.#newId(), name = "", text = "", marks }) {
        return { id, name, text, marks };
    }
}

/** @param {OpenText} text */
export function isEmpty({ text, marks }) {
    return text.trim() === "" && marks === undefined;
}

// What fits on a tab; the style sheet cuts off the rest.
const TITLE_UNITS = 60;

/**
 * What a text is called: by its file, else by its first line.
 * @param {OpenText} text
 */
export function titleOf({ name, text }) {
    if (name !== "") return name;
    const line = /\S[^\n]*/.exec(text.slice(0, 1000))?.[0]?.trim() ?? "";
    if (line.length <= TITLE_UNITS) return line;
    return `${line.slice(0, TITLE_UNITS).replace(/[\ud800-\udbff]$|\s+\S*$/, "")}\u2026`;
}
