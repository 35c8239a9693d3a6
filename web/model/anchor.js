// Anchors hold a stretch of text by its words, so that it is found again after the text was edited: the quote, the text
// before and behind it, and the position, as in the TextQuoteSelector and TextPositionSelector of the W3C Web Annotation
// Data Model (2017, sections 4.2.4 and 4.2.5).
/** @import { Span } from "./record.d.ts" */

/**
 * @typedef {object} Anchor
 * @property {string} exact the words themselves
 * @property {string} prefix
 * @property {string} suffix
 * @property {number} start where they stood, in UTF-16 code units
 */

const CONTEXT_UNITS = 32;
// The ends of a quote that are compared. What lies between them may have been edited, and comparing it at each place
// would take quadratic time in a text that repeats itself.
const END_UNITS = 32;
// A short quote ("said") in another context is another quote: this much of both contexts has to agree with it.
const SHORT_UNITS = 20;
const SHORT_CONTEXT_UNITS = 8;
// How much longer or shorter a quote may have become.
const LARGEST_GROWTH = 2;

/**
 * @param {string} text
 * @param {Span} span
 * @returns {Anchor}
 */
export function makeAnchor(text, [start, end]) {
    return {
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT_UNITS), start),
        suffix: text.slice(end, end + CONTEXT_UNITS),
        start,
    };
}

/** Finds anchors in one text, each once. */
export class Locator {
    /** @type {WeakMap<Anchor, { span: Span | undefined }>} */
    #found = new WeakMap();

    /** @param {string} text */
    constructor(text) {
        this.text = text;
    }

    /**
     * @param {Anchor} anchor
     * @returns {Span | undefined} undefined: the words are no longer in the text
     */
    locate(anchor) {
        const known = this.#found.get(anchor);
        if (known) return known.span;
        const span = locate(this.text, anchor);
        this.#found.set(anchor, { span });
        return span;
    }
}

/**
 * Linear in the length of the text; constant when nothing has changed around the anchor.
 * @param {string} text
 * @param {Anchor} anchor
 * @returns {Span | undefined}
 */
export function locate(text, anchor) {
    const { exact, prefix, suffix, start } = anchor;
    const end = start + exact.length;
    if (exact === "") return undefined;
    const isAtPlace = text.startsWith(exact, start);
    if (isAtPlace && text.endsWith(prefix, start) && text.startsWith(suffix, end)) return [start, end];
    return whole(text, sameQuote(text, anchor) ?? editedQuote(text, anchor));
}

/**
 * The quote with both of its ends at the old distance: the place whose context agrees best, the nearest among equals.
 * @param {string} text
 * @param {Anchor} anchor
 * @returns {Span | undefined}
 */
function sameQuote(text, { exact, prefix, suffix, start }) {
    const tail = exact.slice(-END_UNITS);
    /** @param {number} at */
    const agreement = (at) => {
        const end = at + exact.length;
        return text.endsWith(tail, end) && end <= text.length
            ? sharedEnd(text.slice(Math.max(0, at - CONTEXT_UNITS), at), prefix) +
                  sharedStart(text.slice(end, end + CONTEXT_UNITS), suffix)
            : -1;
    };
    const best = bestPlace(text, exact.slice(0, END_UNITS), start, agreement);
    if (!best) return undefined;
    const needed = Math.min(SHORT_CONTEXT_UNITS, prefix.length + suffix.length);
    if (exact.length < SHORT_UNITS && best.agreement < needed) return undefined;
    return [best.at, best.at + exact.length];
}

/**
 * The quote with something in it changed: from the best place for its start, or for what stood before it, to the best
 * place for its end, or for what stood behind it.
 * @param {string} text
 * @param {Anchor} anchor
 * @returns {Span | undefined}
 */
function editedQuote(text, { exact, prefix, suffix, start }) {
    const half = Math.min(END_UNITS, Math.ceil(exact.length / 2));
    const head = exact.slice(0, half);
    const tail = exact.slice(-half);
    const before = prefix.slice(-END_UNITS / 2);
    const behind = suffix.slice(0, END_UNITS / 2);
    const from =
        bestPlace(text, head, start, (at) => sharedEnd(text.slice(Math.max(0, at - CONTEXT_UNITS), at), prefix), {
            least: SHORT_CONTEXT_UNITS,
        })?.at ?? shifted(onlyPlace(text, before), before.length);
    if (from === undefined) return undefined;
    const reach = text.slice(from, from + Math.ceil(exact.length * LARGEST_GROWTH) + CONTEXT_UNITS);
    const expected = exact.length - tail.length;
    const tailAt = bestPlace(
        reach,
        tail,
        expected,
        (at) => sharedStart(reach.slice(at + tail.length, at + tail.length + CONTEXT_UNITS), suffix),
        { least: SHORT_CONTEXT_UNITS },
    )?.at;
    const length = shifted(tailAt, tail.length) ?? onlyPlace(reach, behind);
    if (length === undefined) return undefined;
    const isSimilar = length * LARGEST_GROWTH >= exact.length && length <= exact.length * LARGEST_GROWTH;
    return isSimilar ? [from, from + length] : undefined;
}

/**
 * @param {string} text
 * @param {string} words
 * @param {number} expected
 * @param {(at: number) => number} agreement negative: not here
 * @param {{ least?: number }} [options] the least agreement
 */
function bestPlace(text, words, expected, agreement, { least = 0 } = {}) {
    /** @type {{ at: number, agreement: number } | undefined} */
    let best;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const here = agreement(at);
        if (here < least || here < (best?.agreement ?? 0)) continue;
        const isBetter = !best || here > best.agreement || Math.abs(at - expected) < Math.abs(best.at - expected);
        if (isBetter) best = { at, agreement: here };
    }
    return best;
}

/**
 * @param {string} text
 * @param {string} words
 */
function onlyPlace(text, words) {
    if (words.length < SHORT_CONTEXT_UNITS) return undefined;
    const at = text.indexOf(words);
    return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : undefined;
}

/**
 * @param {number | undefined} place
 * @param {number} by
 */
function shifted(place, by) {
    return place === undefined ? undefined : place + by;
}

/**
 * Never an end inside a surrogate pair.
 * @param {string} text
 * @param {Span | undefined} span
 * @returns {Span | undefined}
 */
function whole(text, span) {
    if (!span || span[1] <= span[0]) return undefined;
    const [start, end] = span;
    return [splitsPair(text, start) ? start - 1 : start, splitsPair(text, end) ? end + 1 : end];
}

/**
 * @param {string} text
 * @param {number} offset
 */
export function splitsPair(text, offset) {
    return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
}

/**
 * @param {string} a
 * @param {string} b
 */
function sharedStart(a, b) {
    let shared = 0;
    while (shared < a.length && shared < b.length && a[shared] === b[shared]) ++shared;
    return shared;
}

/**
 * @param {string} a
 * @param {string} b
 */
function sharedEnd(a, b) {
    let shared = 0;
    while (shared < a.length && shared < b.length && a.at(-1 - shared) === b.at(-1 - shared)) ++shared;
    return shared;
}
