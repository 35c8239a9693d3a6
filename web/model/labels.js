// Where labels stand. Annotations that begin almost together ("[that ][the strait ...]", a claim behind the quotation
// mark of its statement) have their labels side by side in front of the first, so that words are not torn apart.
/** @import { Piece } from "./pieces.js" */
/** @import { Stretch } from "./leaves.js" */

// As long as "that " with its quotation mark, shorter than two words.
const TOGETHER_UNITS = 6;

/**
 * The labels of a paragraph by the offset at which they stand. A piece that begins in the gap before the paragraph is
 * labelled at the paragraph's start.
 * @param {readonly Piece[]} pieces of the paragraph and perhaps others
 * @param {Stretch} stretch the paragraph
 * @param {number} previousEnd where the paragraph before ends
 * @returns {Map<number, Piece[]>}
 */
export function placeLabels(pieces, stretch, previousEnd) {
    const labelled = pieces
        .filter(({ labelled, start }) => labelled && start >= previousEnd && start < stretch.end)
        .sort((a, b) => a.start - b.start);
    /** @type {Map<number, Piece[]>} */
    const places = new Map();
    let place = -Infinity;
    for (const piece of labelled) {
        if (piece.start - place > TOGETHER_UNITS) place = Math.max(piece.start, stretch.start);
        const here = places.get(place);
        if (here) here.push(piece);
        else places.set(place, [piece]);
    }
    return places;
}
