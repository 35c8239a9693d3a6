// The selection of words in the article: from places in the page to offsets in the text and back. Each drawn paragraph
// says where in the text it starts, and holds exactly the text.
/** @import { Span } from "../model/record.d.ts" */

/**
 * @param {HTMLElement} root the article
 * @returns {Span | undefined} undefined when nothing of it is selected
 */
export function selectedStretch(root) {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    const from = clampedOffset(root, range.startContainer, range.startOffset, "next");
    const to = clampedOffset(root, range.endContainer, range.endOffset, "previous");
    return from !== undefined && to !== undefined && from < to ? [from, to] : undefined;
}

/**
 * Selects a stretch and brings it into view.
 * @param {HTMLElement} root
 * @param {Span} stretch
 */
export function selectStretch(root, stretch) {
    const range = rangeOf(root, stretch);
    const selection = document.getSelection();
    if (!range || !selection) return;
    selection.removeAllRanges();
    selection.addRange(range);
    const { top, bottom } = range.getBoundingClientRect();
    const room = window.innerHeight;
    if (top < 0.15 * room || bottom > 0.7 * room) window.scrollBy({ top: top - 0.35 * room });
}

/**
 * @param {HTMLElement} root
 * @param {Span} stretch
 */
export function rangeOf(root, [start, end]) {
    const paragraphs = paragraphsOf(root);
    const from = placeIn(paragraphs, start);
    const to = placeIn(paragraphs, end);
    if (!from || !to) return undefined;
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return range;
}

/** The first offset that can be seen on the screen. @param {HTMLElement} root */
export function firstVisible(root) {
    const seen = paragraphsOf(root).find((paragraph) => paragraph.getBoundingClientRect().bottom > 0);
    return Number(seen?.dataset.start ?? 0);
}

/** @param {HTMLElement} root @returns {HTMLElement[]} */
function paragraphsOf(root) {
    return [...root.querySelectorAll("[data-start]")].filter((found) => found instanceof HTMLElement);
}

/**
 * @param {HTMLElement} root
 * @param {Node} node
 * @param {number} offset
 * @param {"next" | "previous"} side which paragraph counts when the place is in none
 * @returns {number | undefined}
 */
function clampedOffset(root, node, offset, side) {
    const inside = node instanceof Element ? node.closest("[data-start]") : node.parentElement?.closest("[data-start]");
    const range = document.createRange();
    if (inside instanceof HTMLElement && root.contains(inside)) {
        range.setStart(inside, 0);
        range.setEnd(node, offset);
        return Number(inside.dataset.start) + range.toString().length;
    }
    range.setStart(node, offset);
    const paragraphs = paragraphsOf(root);
    if (side === "next") {
        const next = paragraphs.find((paragraph) => range.comparePoint(paragraph, 0) >= 0);
        return next && Number(next.dataset.start);
    }
    const previous = paragraphs.filter((paragraph) => range.comparePoint(paragraph, 0) < 0).at(-1);
    return previous && Number(previous.dataset.start) + (previous.textContent?.length ?? 0);
}

/**
 * @param {readonly HTMLElement[]} paragraphs in the order of the text
 * @param {number} offset
 * @returns {[node: Node, offset: number] | undefined}
 */
function placeIn(paragraphs, offset) {
    let low = 0;
    let high = paragraphs.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (Number(paragraphs[middle]?.dataset.start) <= offset) low = middle;
        else high = middle - 1;
    }
    const paragraph = paragraphs[low];
    if (!paragraph) return undefined;
    let rest = offset - Number(paragraph.dataset.start);
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    /** @type {Text | undefined} */
    let last;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        last = /** @type {Text} */ (node);
        if (rest <= last.length) return [last, Math.max(0, rest)];
        rest -= last.length;
    }
    return last && [last, last.length];
}
