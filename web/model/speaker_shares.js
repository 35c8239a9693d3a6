// How many words of the article each speaker gets, and how they are told. A word that lies in several statements of one
// speaker ("she said she hoped ...") counts once, for the most direct of them.
/** @import { Attribution } from "./record.d.ts" */
/** @import { Voice } from "./voices.js" */
import { flatten } from "./segments.js";

/** @typedef {Attribution["mode"]} Mode */
/**
 * @typedef {object} Share
 * @property {Voice} voice
 * @property {Record<Mode, number>} words by how they are told
 * @property {number} total
 * @property {number} share of the words of all speakers, 0 to 1
 */

/** The most direct first. @type {readonly Mode[]} */
export const MODES = ["direct", "mixed", "indirect"];

/**
 * O(n log n) in the number of statements, linear in the words said.
 * @param {readonly Voice[]} voices
 * @param {string} text
 * @returns {Share[]} those with the most words first
 */
export function speakerShares(voices, text) {
    const counted = voices.map((voice) => ({ voice, ...wordsOf(voice, text) }));
    const all = counted.reduce((sum, { total }) => sum + total, 0);
    return counted
        .map((entry) => ({ ...entry, share: all === 0 ? 0 : entry.total / all }))
        .sort((a, b) => b.total - a.total);
}

/**
 * @param {Voice} voice
 * @param {string} text
 */
function wordsOf({ statements }, text) {
    const stretches = statements.flatMap(({ content, mode }) => content.map(([start, end]) => ({ start, end, mode })));
    const words = { direct: 0, mixed: 0, indirect: 0 };
    for (const { start, end, pieces } of flatten(stretches, 0, text.length)) {
        const mode = MODES.find((known) => pieces.some((piece) => piece.mode === known));
        if (mode) words[mode] += countWords(text.slice(start, end));
    }
    return { words, total: words.direct + words.mixed + words.indirect };
}

/** @param {string} text */
function countWords(text) {
    return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
