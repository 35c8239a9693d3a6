// Where the reader is in the text, and going elsewhere in it.
/** @import { LeafView } from "./leaf.js" */
/** @import { Stretch } from "../model/leaves.js" */

// What is nearer than this to the upper or lower edge of the screen is moved to the middle.
const EDGE_PX = 96;

// How often a place is looked after. Leaves that were off the screen get their true height only when they come near it,
// and push the place away.
const FRAMES = 4;

/**
 * Moves the page so that a place is on the screen, at once.
 * @param {Range | Element} place
 * @param {number} [frames]
 */
export function bringIntoView(place, frames = FRAMES) {
    const { top, bottom } = place.getBoundingClientRect();
    if (top < EDGE_PX || bottom > innerHeight - EDGE_PX) {
        const middle = (top + Math.min(bottom, top + innerHeight / 2)) / 2;
        window.scrollBy({ top: middle - innerHeight / 2, behavior: "instant" });
    }
    if (frames > 1) requestAnimationFrame(() => bringIntoView(place, frames - 1));
}

/**
 * What of the text is on the screen, to about a line. Logarithmic in the number of leaves.
 * @param {readonly LeafView[]} views
 * @returns {Stretch}
 */
export function stretchOnScreen(views) {
    return { start: offsetAt(views, 0), end: offsetAt(views, innerHeight) };
}

/**
 * @param {readonly LeafView[]} views
 * @param {number} y in the window
 */
function offsetAt(views, y) {
    let low = 0;
    let high = views.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (/** @type {LeafView} */ (views[middle]).root.getBoundingClientRect().top <= y) low = middle;
        else high = middle - 1;
    }
    const view = views[low];
    if (!view) return 0;
    const { top, height } = view.root.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (y - top) / (height || 1)));
    return Math.round(view.leaf.start + share * (view.leaf.end - view.leaf.start));
}
