// Overlapping pieces flattened into segments that do not overlap, each with the pieces that cover it. A statement
// [0, 20) with a claim [5, 20) and a shift's cue [8, 12) becomes
//
//   statement |--------------------|
//   claim          |---------------|
//   shift             |---|
//   segments  |----|--|---|--------|
/** @import { Piece } from "./pieces.js" */

/**
 * @template [Part=Piece]
 * @typedef {object} Segment
 * @property {number} start
 * @property {number} end
 * @property {Part[]} pieces empty for plain text; in order of start otherwise
 */

/**
 * Segments that cover [from, to) without gap or overlap. Pieces are clipped to that stretch.
 * O(n log n) in the number of pieces for the sorting, then one pass over the boundaries.
 * @template {{ start: number, end: number }} Part
 * @param {readonly Part[]} pieces in any order
 * @param {number} from
 * @param {number} to
 * @returns {Segment<Part>[]}
 */
export function flatten(pieces, from, to) {
    const inside = pieces.filter((piece) => piece.start < to && piece.end > from);
    const byStart = [...inside].sort((a, b) => a.start - b.start || b.end - a.end);
    const boundaries = [...new Set([to, ...inside.flatMap((piece) => [piece.start, piece.end])])]
        .filter((offset) => offset > from && offset <= to)
        .sort((a, b) => a - b);

    /** @type {Segment<Part>[]} */
    const segments = [];
    /** @type {Part[]} */
    let open = [];
    let next = 0;
    let start = from;
    for (const end of boundaries) {
        open = open.filter((piece) => piece.end > start);
        for (let piece = byStart[next]; piece && piece.start <= start; piece = byStart[++next]) open.push(piece);
        segments.push({ start, end, pieces: [...open] });
        start = end;
    }
    return segments;
}
