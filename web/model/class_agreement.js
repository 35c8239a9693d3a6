// What a whole class marked: how many chose each word, and how well the pupils agree among each other.
/** @import { AnnotationRecord, Span } from "./record.d.ts" */
/** @import { Layer } from "./pieces.js" */
import { kappa, markedWords, marksOf } from "./agreement.js";

/** @typedef {{ start: number, end: number, count: number }} Run a stretch whose words the same number of pupils marked */

// More pairs than those of a large class are sampled no further: their mean would not change.
const MOST_PAIRS = 2000;

/**
 * The text as runs, without gap.
 * @param {string} text
 * @param {readonly AnnotationRecord[]} pupils
 * @param {Layer} layer
 * @param {readonly Span[]} words
 * @returns {Run[]}
 */
export function heatOf(text, pupils, layer, words) {
    const counts = new Uint32Array(words.length);
    for (const pupil of pupils) {
        markedWords(marksOf(pupil, layer), words).forEach((isMarked, word) => {
            counts[word] = (counts[word] ?? 0) + isMarked;
        });
    }
    /** @type {Run[]} */
    const runs = [];
    words.forEach(([start, end], word) => {
        const count = counts[word] ?? 0;
        const last = runs.at(-1);
        const from = last?.end ?? 0;
        if (last && last.count === count) last.end = end;
        else {
            if (start > from) runs.push({ start: from, end: start, count: 0 });
            runs.push({ start, end, count });
        }
    });
    const end = runs.at(-1)?.end ?? 0;
    if (end < text.length) runs.push({ start: end, end: text.length, count: 0 });
    return runs.reduce((joined, run) => joinEqual(joined, run), /** @type {Run[]} */ ([]));
}

/**
 * The runs that split the class most evenly, those first.
 * @param {readonly Run[]} runs
 * @param {number} pupils
 */
export function disputed(runs, pupils) {
    return runs
        .filter(({ count }) => count > 0 && count < pupils)
        .sort((a, b) => Math.abs(a.count - pupils / 2) - Math.abs(b.count - pupils / 2) || a.start - b.start);
}

/**
 * Cohen's kappa of all pairs of pupils, its mean (Light, R. J. (1971): Measures of response agreement for qualitative
 * data. Psychological Bulletin 76(5), 365-377).
 * @param {readonly AnnotationRecord[]} pupils
 * @param {Layer} layer
 * @param {readonly Span[]} words
 * @returns {number | undefined} undefined for fewer than two pupils
 */
export function kappaAmong(pupils, layer, words) {
    const marked = pupils.map((pupil) => markedWords(marksOf(pupil, layer), words));
    let sum = 0;
    let pairs = 0;
    for (let a = 0; a < marked.length; ++a) {
        for (let b = a + 1; b < marked.length && pairs < MOST_PAIRS; ++b, ++pairs) {
            sum += kappa(marked[a] ?? new Uint8Array(), marked[b] ?? new Uint8Array());
        }
    }
    return pairs === 0 ? undefined : sum / pairs;
}

/** @param {Run[]} joined @param {Run} run */
function joinEqual(joined, run) {
    const last = joined.at(-1);
    if (last && last.count === run.count) last.end = run.end;
    else joined.push({ ...run });
    return joined;
}
