// Checks what comes out of a file before anything uses it. A file may be damaged, made by hand, or made to harm.
/** @import { Span } from "./record.d.ts" */
import { splitsPair } from "./anchor.js";

/**
 * @typedef {"tooLarge" | "notJson" | "notOurs" | "newer" | "noText" | "damaged" | "otherText" | "nothing"} Problem
 */

/** A file that cannot be used, and the reason; the page puts it into words. */
export class FileError extends Error {
    /**
     * @param {Problem} problem
     * @param {string} [place] in the file, such as claims[3].span
     */
    constructor(problem, place = "") {
        super(place ? `${problem}: ${place}` : problem);
        this.problem = problem;
        this.place = place;
    }
}

/** Far above any article with its marks; the page would stand still over more. */
export const MOST_FILE_UNITS = 60_000_000;
const MOST_WORDS_UNITS = 10_000;
const MOST_ITEMS = 200_000;

/**
 * @param {string} json
 * @returns {Record<string, unknown>}
 */
export function parsed(json) {
    if (json.length > MOST_FILE_UNITS) throw new FileError("tooLarge");
    /** @type {unknown} */
    let value;
    try {
        value = JSON.parse(json.replace(/^\ufeff/, ""));
    } catch {
        throw new FileError("notJson");
    }
    return object(value, "");
}

/** @param {unknown} value @param {string} place @returns {Record<string, unknown>} */
export function object(value, place) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new FileError("damaged", place);
    return /** @type {Record<string, unknown>} */ (value);
}

/** @param {unknown} value @param {string} place absent is empty @returns {unknown[]} */
export function list(value, place) {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value) || value.length > MOST_ITEMS) throw new FileError("damaged", place);
    return value;
}

/** @param {unknown} value @param {string} place @param {string} [otherwise] when absent @returns {string} */
export function words(value, place, otherwise) {
    if (value === undefined && otherwise !== undefined) return otherwise;
    if (typeof value !== "string" || value.length > MOST_WORDS_UNITS) throw new FileError("damaged", place);
    return value;
}

/** @param {unknown} value @param {string} place @returns {number} from 0 to 1; absent is 1 */
export function share(value, place) {
    if (value === undefined || value === null) return 1;
    if (typeof value !== "number" || !(value >= 0 && value <= 1)) throw new FileError("damaged", place);
    return value;
}

/**
 * @template {string} Choice
 * @param {unknown} value
 * @param {readonly Choice[]} choices
 * @param {string} place
 * @param {Choice} [otherwise] when absent
 * @returns {Choice}
 */
export function choice(value, choices, place, otherwise) {
    if (value === undefined && otherwise !== undefined) return otherwise;
    const found = choices.find((known) => known === value);
    if (found === undefined) throw new FileError("damaged", place);
    return found;
}

/** @param {unknown} value @param {string} place @returns {string[]} */
export function wordList(value, place) {
    return list(value, place).map((entry, index) => words(entry, `${place}[${index}]`));
}

/**
 * Reads spans of a text, whatever their offsets count.
 */
export class Spans {
    #text;
    /** @type {Uint32Array | undefined} UTF-16 offset by offset in the file */
    #units;

    /**
     * @param {string} text
     * @param {"utf16" | "codepoint" | "utf8"} unit
     */
    constructor(text, unit) {
        this.#text = text;
        if (unit !== "utf16") this.#units = offsetTable(text, unit);
    }

    /** @param {unknown} value @param {string} place @returns {Span} */
    one(value, place) {
        const pair = list(value, place);
        const [from, to] = pair;
        if (pair.length !== 2 || !Number.isInteger(from) || !Number.isInteger(to))
            throw new FileError("damaged", place);
        const start = this.#offset(/** @type {number} */ (from));
        const end = this.#offset(/** @type {number} */ (to));
        const isInside = start !== undefined && end !== undefined && start >= 0 && start < end;
        if (!isInside || end > this.#text.length || splitsPair(this.#text, start) || splitsPair(this.#text, end)) {
            throw new FileError("damaged", place);
        }
        return [start, end];
    }

    /** @param {unknown} value @param {string} place @returns {Span[]} */
    many(value, place) {
        return list(value, place).map((span, index) => this.one(span, `${place}[${index}]`));
    }

    /** @param {number} offset */
    #offset(offset) {
        return this.#units ? this.#units[offset] : offset;
    }
}

/**
 * @param {string} text
 * @param {"codepoint" | "utf8"} unit
 */
function offsetTable(text, unit) {
    const table = new Uint32Array(text.length * 3 + 1);
    let counted = 0;
    let units = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        const size = unit === "codepoint" ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        table.fill(units, counted, counted + size);
        counted += size;
        units += character.length;
    }
    table[counted] = units;
    return table.subarray(0, counted + 1);
}
