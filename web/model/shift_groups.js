// One shift may be told in several places of an article: those make one group. Two mentions tell of the same shift when
// they are of the same kind, speak of the same things, and name no different figures.
/** @import { Shift, Span } from "./record.d.ts" */

/**
 * @typedef {object} ShiftGroup
 * @property {Shift} clearest the mention that says most
 * @property {Shift[]} others in text order
 * @property {number} start where the text first tells of it
 */

/** Two mentions share at least this part of the words of the shorter one. */
const ALIKE = 0.5;
// Shorter words say little: "of", "the", "new".
const TELLING_LETTERS = 4;
// Comparing each mention with all groups would take quadratic time; retellings are seldom far away.
const MOST_COMPARED = 60;

/**
 * In the order of the text. Each mention is compared with the latest groups of its kind.
 * @param {readonly Shift[]} shifts
 * @param {string} text
 * @returns {ShiftGroup[]}
 */
export function groupShifts(shifts, text) {
    /** @type {{ kind: Shift["kind"], words: Set<string>, figures: Set<string>, mentions: Shift[] }[]} */
    const groups = [];
    for (const shift of [...shifts].sort((a, b) => startOf(a) - startOf(b))) {
        const { words, figures } = topicOf(shift, text);
        const group = groups
            .slice(-MOST_COMPARED)
            .find((known) => known.kind === shift.kind && isAlike(known, { words, figures }));
        if (group) {
            group.mentions.push(shift);
            for (const word of words) group.words.add(word);
            for (const figure of figures) group.figures.add(figure);
        } else {
            groups.push({ kind: shift.kind, words, figures, mentions: [shift] });
        }
    }
    return groups.map(({ mentions }) => toGroup(mentions));
}

/** @param {Shift[]} mentions at least one, in text order */
function toGroup(mentions) {
    const clearest = mentions.reduce((best, mention) => (clarity(mention) > clarity(best) ? mention : best));
    return {
        clearest,
        others: mentions.filter((mention) => mention !== clearest),
        start: Math.min(...mentions.map(startOf)),
    };
}

/**
 * How much a mention says: from what to what counts most, then whose policy; what is left is how sure it is.
 * @param {Shift} shift
 */
function clarity({ from, to, policy, actor, confidence }) {
    const said = (/** @type {Span[]} */ role) => (role.length > 0 ? 1 : 0);
    return 2 * (said(from) + said(to)) + said(policy) + said(actor) + confidence;
}

/** @param {Shift} shift */
function startOf({ cue }) {
    return cue[0]?.[0] ?? 0;
}

/**
 * What a mention speaks of: its telling words, in a form that number does not change, and its figures.
 * @param {Shift} shift
 * @param {string} text
 */
function topicOf({ policy, from, to }, text) {
    const said = [...policy, ...from, ...to].map(([start, end]) => text.slice(start, end)).join(" ");
    const tokens = said.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
    return {
        words: new Set(tokens.filter((token) => token.length >= TELLING_LETTERS && !isFigure(token)).map(singular)),
        figures: new Set(tokens.filter(isFigure)),
    };
}

/**
 * @param {{ words: Set<string>, figures: Set<string> }} one
 * @param {{ words: Set<string>, figures: Set<string> }} other
 */
function isAlike(one, other) {
    const fewer = Math.min(one.words.size, other.words.size);
    if (fewer === 0) return false;
    const figures = Math.min(one.figures.size, other.figures.size);
    if (figures > 0 && shared(one.figures, other.figures) === 0) return false;
    return shared(one.words, other.words) / fewer >= ALIKE;
}

/**
 * @param {Set<string>} one
 * @param {Set<string>} other
 */
function shared(one, other) {
    return [...one].filter((word) => other.has(word)).length;
}

/** @param {string} token */
function isFigure(token) {
    return /^\p{N}/u.test(token);
}

/** @param {string} word */
function singular(word) {
    return word.replace(/(?:ies|y)$/, "i").replace(/s$/, "");
}
