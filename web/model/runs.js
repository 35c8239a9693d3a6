// The text as a strip of a few hundred rows, and which of them some spans touch: what the map beside the text draws.
/** @import { Span } from "./record.d.ts" */

/**
 * Runs of rows that at least one span touches, in order, apart from each other. O(spans + rows).
 * @param {Iterable<Span>} spans
 * @param {number} length of the text, in the spans' unit
 * @param {number} rows
 * @returns {Span[]} in rows
 */
export function runsOf(spans, length, rows) {
    // How many more spans are open from a row on than before it.
    const change = new Int32Array(rows + 1);
    for (const [start, end] of spans) {
        if (end <= start || length === 0) continue;
        const first = Math.min(rows - 1, Math.floor((start / length) * rows));
        const last = Math.min(rows - 1, Math.ceil((end / length) * rows) - 1);
        change[first] = (change[first] ?? 0) + 1;
        change[Math.max(first, last) + 1] = (change[Math.max(first, last) + 1] ?? 0) - 1;
    }
    /** @type {Span[]} */
    const runs = [];
    let open = 0;
    let start = -1;
    for (let row = 0; row <= rows; ++row) {
        open += change[row] ?? 0;
        if (open > 0 && start < 0) start = row;
        if (open === 0 && start >= 0) {
            runs.push([start, row]);
            start = -1;
        }
    }
    return runs;
}
