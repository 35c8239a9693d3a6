// The words of a text, as people count them when they mark it: letters and digits with the apostrophes, hyphens, points
// and commas inside ("don't", "two-year", "1.5", "20,000"). What stands between the words belongs to none.
/** @import { Span } from "./record.d.ts" */

const WORD = /[\p{L}\p{N}\p{M}]+(?:['\u2019\-.,][\p{L}\p{N}\p{M}]+)*/gu;
// How far a neighbouring word is looked for: farther than any space between two paragraphs, near enough for a key press.
const REACH_UNITS = 2000;

/**
 * @param {string} text
 * @param {number} [from]
 * @param {number} [to]
 * @returns {Span[]} in the order of the text
 */
export function wordsOf(text, from = 0, to = text.length) {
    /** @type {Span[]} */
    const words = [];
    for (const { 0: word, index } of text.slice(from, to).matchAll(WORD)) {
        words.push([from + index, from + index + word.length]);
    }
    return words;
}

/**
 * The stretch grown to whole words, without the space and the punctuation at its ends; quotation marks stay.
 * @param {string} text
 * @param {Span} stretch
 * @returns {Span | undefined} undefined when no word is touched
 */
export function wholeWords(text, [start, end]) {
    const near = wordsOf(text, Math.max(0, start - REACH_UNITS), Math.min(text.length, end + REACH_UNITS));
    const touched = near.filter((word) => word[0] < end && word[1] > start);
    const first = touched[0];
    const last = touched.at(-1);
    if (!first || !last) return undefined;
    const opening = /["\u201c\u2018\u00ab]$/.exec(text.slice(start, Math.max(start, first[0])));
    const closing = /^[,.!?]*["\u201d\u2019\u00bb]/.exec(text.slice(last[1], Math.max(last[1], end)));
    return [first[0] - (opening?.[0].length ?? 0), last[1] + (closing?.[0].length ?? 0)];
}

/**
 * The stretch with one of its ends moved by one word.
 * @param {string} text
 * @param {Span} stretch
 * @param {"start" | "end"} edge
 * @param {-1 | 1} direction towards the start or the end of the text
 * @returns {Span} the same when there is no word to move to, or none would be left
 */
export function moveEdge(text, [start, end], edge, direction) {
    const inside = wordsOf(text, start, end);
    if (edge === "start") {
        if (direction > 0) return inside[1] ? [inside[1][0], end] : [start, end];
        const before = wordsOf(text, Math.max(0, start - REACH_UNITS), start).at(-1);
        return [before?.[0] ?? start, end];
    }
    if (direction < 0) return [start, inside.at(-2)?.[1] ?? end];
    const after = wordsOf(text, end, Math.min(text.length, end + REACH_UNITS))[0];
    return [start, after?.[1] ?? end];
}

/**
 * The word at an offset, else the first after it, else the last before it.
 * @param {string} text
 * @param {number} offset
 * @returns {Span | undefined}
 */
export function wordAt(text, offset) {
    const words = wordsOf(text, Math.max(0, offset - REACH_UNITS), Math.min(text.length, offset + REACH_UNITS));
    return words.find((word) => word[1] > offset) ?? words.at(-1);
}
