// How far two people, or a person and the program, marked the same: mark by mark (matched, missed, extra, F1) and word by
// word (Cohen's kappa).
/** @import { AnnotationRecord, Span } from "./record.d.ts" */
/** @import { Annotation, Layer } from "./pieces.js" */
import { spansOf } from "./anchored_marks.js";
import { annotationsOf } from "./pieces.js";
import { dice, mainSpans } from "./review.js";

/**
 * @typedef {object} Pair
 * @property {"matched" | "missed" | "extra"} outcome
 * @property {Annotation} [gold] of the reference: there unless extra
 * @property {Annotation} [own] there unless missed
 * @property {boolean} isSameLabel of matched ones: the same speaker, the same kind of shift, no contrary types
 */
/**
 * @typedef {object} Agreement
 * @property {readonly Pair[]} pairs in the order of the text
 * @property {number} matched
 * @property {number} missed
 * @property {number} extra
 * @property {number} f1
 * @property {number} kappa
 */

// Two marks are one when they share at least half of their words (Dice's coefficient).
const SAME = 0.5;

/**
 * Compares the marks of one layer. O(gold * own) for the pairs, O(words) for kappa.
 * @param {AnnotationRecord} gold the reference
 * @param {AnnotationRecord} own
 * @param {Layer} layer
 * @param {readonly Span[]} words of the text
 * @returns {Agreement}
 */
export function agreement(gold, own, layer, words) {
    const [golds, owns] = [gold, own].map((record) => marksOf(record, layer));
    const pairs = pairUp(golds ?? [], owns ?? [], gold, own);
    const count = (/** @type {Pair["outcome"]} */ wanted) => pairs.filter(({ outcome }) => outcome === wanted).length;
    const [matched, missed, extra] = [count("matched"), count("missed"), count("extra")];
    return {
        pairs,
        matched,
        missed,
        extra,
        f1: f1(matched, missed, extra),
        kappa: kappa(markedWords(golds ?? [], words), markedWords(owns ?? [], words)),
    };
}

/**
 * F1, the harmonic mean of precision and recall: 2 TP / (2 TP + FN + FP). Van Rijsbergen, C. J. (1979): Information
 * Retrieval, 2nd ed., ch. 7. Two who both marked nothing agree.
 * @param {number} matched
 * @param {number} missed
 * @param {number} extra
 */
export function f1(matched, missed, extra) {
    const all = 2 * matched + missed + extra;
    return all === 0 ? 1 : (2 * matched) / all;
}

/**
 * Cohen's kappa for "marked or not" of each word: (observed - expected) / (1 - expected), where the agreement expected
 * by chance comes of how much each of the two marked. Cohen, J. (1960): A coefficient of agreement for nominal scales.
 * Educational and Psychological Measurement 20(1), 37-46. Where chance alone leaves no room (both marked all words, or
 * none) it is 1.
 * @param {Uint8Array} a 1 for each word that is marked
 * @param {Uint8Array} b
 */
export function kappa(a, b) {
    const words = a.length;
    if (words === 0) return 1;
    let same = 0;
    let byA = 0;
    let byB = 0;
    for (let word = 0; word < words; ++word) {
        byA += a[word] ?? 0;
        byB += b[word] ?? 0;
        if (a[word] === b[word]) ++same;
    }
    const observed = same / words;
    const expected = (byA * byB + (words - byA) * (words - byB)) / (words * words);
    return expected === 1 ? 1 : (observed - expected) / (1 - expected);
}

/**
 * Which words the marks cover.
 * @param {readonly Annotation[]} marks
 * @param {readonly Span[]} words in the order of the text
 */
export function markedWords(marks, words) {
    const marked = new Uint8Array(words.length);
    for (const mark of marks) {
        for (const [start, end] of extentOf(mark)) {
            for (let word = firstAfter(words, start); word < words.length; ++word) {
                const span = words[word];
                if (!span || span[0] >= end) break;
                marked[word] = 1;
            }
        }
    }
    return marked;
}

/** @param {AnnotationRecord} record @param {Layer} layer @returns {Annotation[]} those that stand, in text order */
export function marksOf(record, layer) {
    return [...annotationsOf(record)]
        .filter((mark) => mark.layer === layer && mark.item.state !== "rejected")
        .sort((a, b) => start(a) - start(b));
}

/**
 * What a mark is about: of a shift all that changes, not only the word that tells of it.
 * @param {Annotation} mark
 * @returns {readonly Span[]}
 */
function extentOf(mark) {
    if (mark.layer !== "shift") return mainSpans(mark);
    const { cue, policy, from, to } = mark.item;
    return union([...cue, ...policy, ...from, ...to]);
}

/** @param {readonly Span[]} spans @returns {Span[]} in order, without overlap */
function union(spans) {
    /** @type {Span[]} */
    const joined = [];
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
        const last = joined.at(-1);
        if (last && start <= last[1]) last[1] = Math.max(last[1], end);
        else joined.push([start, end]);
    }
    return joined;
}

/**
 * One to one, those that share most first.
 * @param {readonly Annotation[]} golds
 * @param {readonly Annotation[]} owns
 * @param {AnnotationRecord} gold
 * @param {AnnotationRecord} own
 * @returns {Pair[]}
 */
function pairUp(golds, owns, gold, own) {
    const extents = owns.map(extentOf);
    const candidates = golds.flatMap((one, index) => {
        const extent = extentOf(one);
        return owns.flatMap((other, at) => {
            const share = dice(extent, extents[at] ?? []);
            const isSame =
                share >= SAME || (one.layer === "shift" && dice(spansOf(one, "cue"), spansOf(other, "cue")) > 0);
            return isSame ? [{ index, at, share }] : [];
        });
    });
    candidates.sort((a, b) => b.share - a.share || a.index - b.index || a.at - b.at);
    /** @type {Map<number, number>} */
    const partner = new Map();
    const taken = new Set();
    for (const { index, at } of candidates) {
        if (partner.has(index) || taken.has(at)) continue;
        partner.set(index, at);
        taken.add(at);
    }
    /** @type {Pair[]} */
    const pairs = golds.map((one, index) => {
        const other = owns[partner.get(index) ?? -1];
        if (!other) return { outcome: "missed", gold: one, isSameLabel: false };
        return { outcome: "matched", gold: one, own: other, isSameLabel: isSameLabel(one, other, gold, own) };
    });
    for (const [at, other] of owns.entries()) {
        if (!taken.has(at)) pairs.push({ outcome: "extra", own: other, isSameLabel: false });
    }
    return pairs.sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * @param {Annotation} one
 * @param {Annotation} other of the same layer
 * @param {AnnotationRecord} gold
 * @param {AnnotationRecord} own
 */
function isSameLabel(one, other, gold, own) {
    if (one.layer === "shift" && other.layer === "shift") return one.item.kind === other.item.kind;
    if (one.layer === "claim" && other.layer === "claim") {
        const [a, b] = [one.item.types, other.item.types];
        return a.length === 0 || b.length === 0 || a.some((type) => b.includes(type));
    }
    return nameOf(gold, one.item.speaker) === nameOf(own, other.item.speaker);
}

/** @param {AnnotationRecord} record @param {string | null} id a surname stands for the whole name */
function nameOf({ speakers }, id) {
    return speakers
        .find((speaker) => speaker.id === id)
        ?.name.toLowerCase()
        .split(/\s+/)
        .at(-1);
}

/** @param {Pair} pair */
function placeOf({ gold, own }) {
    const mark = gold ?? own;
    return mark ? start(mark) : 0;
}

/** @param {Annotation} mark */
function start(mark) {
    return mainSpans(mark)[0]?.[0] ?? 0;
}

/** @param {readonly Span[]} words @param {number} offset @returns {number} the first word that ends after it */
function firstAfter(words, offset) {
    let low = 0;
    let high = words.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((words[middle]?.[1] ?? 0) > offset) high = middle;
        else low = middle + 1;
    }
    return low;
}
