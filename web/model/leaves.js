// The text cut into leaves: groups of paragraphs that are laid out and marked one leaf at a time, so that a text of
// any length appears at once. A line too long for one leaf (a whole book without a line break) is cut at a space.

/** @typedef {{ start: number, end: number }} Stretch */
/**
 * @typedef {object} Leaf
 * @property {number} start
 * @property {number} end
 * @property {Stretch[]} paragraphs non-empty stretches between line breaks
 */

// About a screen of text: short enough to lay out within a frame, long enough to keep the number of leaves low.
const LEAF_UNITS = 4000;
// How far back from the cut a space is looked for: longer than any word, shorter than any leaf.
const WORD_UNITS = 200;

/**
 * @param {string} text
 * @returns {Leaf[]} in text order; empty when the text has nothing but white space
 */
export function cutIntoLeaves(text) {
    /** @type {Leaf[]} */
    const leaves = [];
    /** @type {Leaf | undefined} */
    let leaf;
    for (const paragraph of paragraphsOf(text)) {
        if (!leaf || paragraph.end - leaf.start > LEAF_UNITS) {
            leaf = { start: paragraph.start, end: paragraph.end, paragraphs: [] };
            leaves.push(leaf);
        }
        leaf.paragraphs.push(paragraph);
        leaf.end = paragraph.end;
    }
    return leaves;
}

/**
 * The leaf that holds an offset, or the nearest before it.
 * @param {readonly Leaf[]} leaves
 * @param {number} offset
 * @returns {number} index
 */
export function leafAt(leaves, offset) {
    let low = 0;
    let high = leaves.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (/** @type {Leaf} */ (leaves[middle]).start <= offset) low = middle;
        else high = middle - 1;
    }
    return low;
}

/**
 * @param {string} text
 * @returns {Generator<Stretch>}
 */
function* paragraphsOf(text) {
    for (let start = 0; start < text.length;) {
        const lineBreak = text.indexOf("\n", start);
        const lineEnd = lineBreak < 0 ? text.length : lineBreak;
        const end = lineEnd - start > LEAF_UNITS ? cutBefore(text, start + LEAF_UNITS) : lineEnd;
        if (/\S/.test(text.slice(start, end))) yield { start, end };
        start = end === lineEnd ? end + 1 : end;
    }
}

/**
 * The best place to cut a line at or before a limit: after a space, else anywhere but inside a surrogate pair.
 * @param {string} text
 * @param {number} limit
 */
function cutBefore(text, limit) {
    const space = text.lastIndexOf(" ", limit - 1);
    if (space >= limit - WORD_UNITS) return space + 1;
    const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(limit));
    return splitsPair ? limit - 1 : limit;
}
