// From offsets in the text to places in a drawn leaf. Its paragraphs hold exactly the text, cut into the nodes of marks.
/** @import { LeafView } from "./leaf.js" */

/** @typedef {{ node: Text, start: number }} TextPart a text node and where in the text it begins */

/**
 * The text nodes of a leaf in the order of the text. Linear in their number.
 * @param {LeafView} view
 * @returns {TextPart[]}
 */
export function textParts({ leaf, root }) {
    /** @type {TextPart[]} */
    const parts = [];
    leaf.paragraphs.forEach(({ start }, index) => {
        const paragraph = root.children[index];
        if (!paragraph) return;
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const text = /** @type {Text} */ (node);
            parts.push({ node: text, start });
            start += text.length;
        }
    });
    return parts;
}

/**
 * @param {readonly TextPart[]} parts
 * @param {number} offset in the text
 * @param {"start" | "end"} side whether words begin or end there: between two nodes, the later or the earlier
 * @returns {[node: Text, offset: number] | undefined} undefined when there are no parts
 */
export function placeIn(parts, offset, side) {
    let low = 0;
    let high = parts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        const { start } = /** @type {TextPart} */ (parts[middle]);
        if (side === "start" ? start <= offset : start < offset) low = middle;
        else high = middle - 1;
    }
    const part = parts[low];
    if (!part) return undefined;
    return [part.node, Math.min(Math.max(0, offset - part.start), part.node.length)];
}
