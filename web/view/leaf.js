// One leaf of the reading view: its paragraphs as elements.
/** @import { Leaf, Stretch } from "../model/leaves.js" */
/** @import { Piece } from "../model/pieces.js" */
import { ARTICLE_TEXT, element } from "./dom.js";

/**
 * @typedef {object} LeafView
 * @property {number} index
 * @property {Leaf} leaf
 * @property {HTMLElement} root
 * @property {Piece[]} pieces what is marked on this leaf
 * @property {boolean} isMarked
 */

// A first paragraph up to this length that does not end like a sentence is set as a headline.
const HEADLINE_UNITS = 140;

/**
 * @param {Leaf} leaf
 * @param {number} index
 * @returns {LeafView}
 */
export function makeLeafView(leaf, index) {
    return { index, leaf, root: element("div", { class: "leaf", ...ARTICLE_TEXT }), pieces: [], isMarked: false };
}

/**
 * Draws the paragraphs of a leaf, in place of what it showed before.
 * @param {LeafView} view
 * @param {string} text
 * @param {(stretch: Stretch) => HTMLElement} draw
 */
export function fill({ leaf, index, root }, text, draw) {
    const paragraphs = leaf.paragraphs.map((stretch) => {
        const paragraph = draw(stretch);
        paragraph.dataset.start = String(stretch.start);
        return paragraph;
    });
    const [first, second] = leaf.paragraphs;
    if (index === 0 && first && second && looksLikeHeadline(text.slice(first.start, first.end))) {
        paragraphs[0]?.classList.add("headline");
    }
    root.replaceChildren(...paragraphs);
}

/** @param {string} paragraph */
function looksLikeHeadline(paragraph) {
    return paragraph.length <= HEADLINE_UNITS && !/[.!?:;,"\u201d]\s*$/.test(paragraph);
}
