// For those who listen to the page: marks say where they begin (their labels) and where they end (words that the style
// sheet puts there for the ear alone, so that the text stays as it is). A switch silences both.
/** @import { Segment } from "../model/segments.js" */
/** @import { Piece } from "../model/pieces.js" */
/** @import { Layer } from "../model/pieces.js" */
/** @import { Article } from "../model/article.js" */
/** @import { ReadingView } from "./reading.js" */
import { messages } from "../messages.js";
import { remember, remembered } from "../storage/settings.js";
import { byId } from "./dom.js";

const words = messages.announce;
const SETTING = "announce";

/**
 * What is to be heard before and after a segment for one layer.
 * @param {Segment} segment
 * @param {Layer} layer
 * @param {Article} article
 * @returns {{ before: string | undefined, after: string | undefined }}
 */
export function heardAround(segment, layer, article) {
    /** @type {string[]} */
    const before = [];
    /** @type {string[]} */
    const after = [];
    for (const piece of segment.pieces) {
        if (piece.annotation.layer !== layer || !isTelling(piece)) continue;
        if (piece.start === segment.start && !piece.labelled) before.push(words.goesOn(nameOf(piece, article)));
        if (piece.end === segment.end) after.push(words.end(nameOf(piece, article)));
    }
    return { before: before.join(", ") || undefined, after: after.join(", ") || undefined };
}

/** @param {ReadingView} reading */
export function wireAnnouncing(reading) {
    const box = byId("announce", HTMLInputElement);
    box.checked = remembered(SETTING) !== "off";
    /** @param {ParentNode} root */
    const apply = (root) => {
        for (const label of root.querySelectorAll(".label")) {
            if (box.checked) label.removeAttribute("aria-hidden");
            else label.setAttribute("aria-hidden", "true");
            /** @type {HTMLElement} */ (label).tabIndex = box.checked ? 0 : -1;
        }
    };
    const show = () => {
        document.documentElement.dataset.announce = box.checked ? "on" : "off";
        apply(reading.root);
    };
    show();
    reading.onDrawn(({ root }) => {
        if (!box.checked) apply(root);
    });
    box.addEventListener("change", () => {
        remember(SETTING, box.checked ? "on" : "off");
        show();
    });
}

/**
 * The words that an annotation is about; who says it and what is meant by it would be too much to hear.
 * @param {Piece} piece
 */
function isTelling({ annotation, role }) {
    return role === { statement: "content", claim: "claim", shift: "cue" }[annotation.layer];
}

/**
 * @param {Piece} piece
 * @param {Article} article
 */
function nameOf({ annotation }, article) {
    switch (annotation.layer) {
        case "statement":
            return messages.label.statementName(
                article.speaker(annotation.item.speaker)?.name ?? messages.label.unnamed,
            );
        case "claim":
            return messages.card.claim;
        case "shift":
            return messages.card.shift;
    }
}
