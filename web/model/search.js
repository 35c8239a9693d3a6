// Finding words in the text as readers type them: upper and lower case are alike, any space stands for any other (line
// breaks too), and what a keyboard has stands for what a newspaper prints: ' for the curly one, - for dashes.
/** @import { Span } from "./record.d.ts" */

// More places than this lead nobody anywhere, and would take long to mark.
export const MOST_FOUND = 2000;

const ALIKE = new Map([
    ["'", "['\u2018\u2019\u02bc]"],
    ['"', '["\u201c\u201d\u201e\u00ab\u00bb]'],
    ["-", "[-\u2010-\u2015]"],
]);

/**
 * Where the words stand, in text order, without overlap. O(text) for words without spaces at either end.
 * @param {string} text
 * @param {string} words as typed
 * @param {number} [most] places to look for
 * @returns {Span[]}
 */
export function findAll(text, words, most = MOST_FOUND) {
    const pattern = patternOf(words);
    /** @type {Span[]} */
    const found = [];
    if (pattern === undefined) return found;
    for (const match of text.matchAll(pattern)) {
        if (found.length === most) break;
        found.push([match.index, match.index + match[0].length]);
    }
    return found;
}

/**
 * The first place at or behind an offset; the first of all when there is none.
 * @param {readonly Span[]} found in text order
 * @param {number} offset
 * @returns {number} index
 */
export function firstFrom(found, offset) {
    return Math.max(
        0,
        found.findIndex(([start]) => start >= offset),
    );
}

/** @param {string} words */
function patternOf(words) {
    const parts = words.trim().split(/\s+/);
    if (parts[0] === "") return undefined;
    return new RegExp(parts.map(partPattern).join("\\s+"), "giu");
}

/** @param {string} part */
function partPattern(part) {
    return [...part.replaceAll(/[\u2018\u2019\u02bc]/g, "'").replaceAll(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')]
        .map((character) => ALIKE.get(character) ?? character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&"))
        .join("");
}
