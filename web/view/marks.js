// Draws one paragraph: its text with a mark for each segment that some annotation covers.
//
//   <mark data-statement="content" data-claim="claim" tabindex="-1">
//     <span class="head">
//       <button class="label" data-layer="statement" data-text="Orr" aria-label="Statement by Ann Orr"></button>
//       <span data-line="statement"><span data-line="claim">We</span></span>
//     </span>
//     <span data-line="statement"><span data-line="claim"> will stay</span></span>
//   </mark>
//
// Each layer has a line of its own, so that lines of several layers show below each other. The words of a label come
// from the style sheet: the text of the paragraph stays exactly the text of the article, for copying and searching.
/** @import { Annotation, Layer, Piece, Role } from "../model/pieces.js" */
/** @import { Segment } from "../model/segments.js" */
/** @import { Stretch } from "../model/leaves.js" */
/** @import { Article } from "../model/article.js" */
import { placeLabels } from "../model/labels.js";
import { LAYERS } from "../model/pieces.js";
import { flatten } from "../model/segments.js";
import { heardAround } from "./announcing.js";
import { element } from "./dom.js";
import { wordsOfLabel } from "./label_words.js";

/** @typedef {{ layer: Layer, role: Role, before: string | undefined, after: string | undefined }} Line and what is heard */

/** Where pieces of one layer overlap, the first of these roles shows. @type {readonly Role[]} */
const ROLES = ["content", "claim", "cue", "to", "from", "policy", "source", "actor"];

// Claims that score less than even have a quieter label.
const WORTH_CHECKING = 0.5;
// Up to a length that fits on a small screen beside its label.
const FIRST_WORD = /^\S{1,16}(?!\S)/;

/**
 * @param {Article} article
 * @param {Stretch} stretch the paragraph
 * @param {readonly Piece[]} pieces of the paragraph and perhaps others
 * @param {number} previousEnd where the paragraph before ends
 * @param {(mark: HTMLElement, annotations: readonly Annotation[]) => void} onMark called with each mark, and with what
 *   it or its labels are about
 */
export function drawParagraph(article, stretch, pieces, previousEnd, onMark) {
    const paragraph = element("p");
    const places = placeLabels(pieces, stretch, previousEnd);
    for (const segment of flatten(pieces, stretch.start, stretch.end)) {
        const words = article.text.slice(segment.start, segment.end);
        if (segment.pieces.length === 0) {
            paragraph.append(words);
            continue;
        }
        const labelled = (places.get(segment.start) ?? []).map(({ annotation }) => annotation);
        const labels = labelled.map((annotation) => drawLabel(annotation, article));
        const mark = drawSegment(words, segment, labels, article);
        onMark(mark, [...new Set([...segment.pieces.map(({ annotation }) => annotation), ...labelled])]);
        paragraph.append(mark);
    }
    return paragraph;
}

/**
 * @param {string} words
 * @param {Segment} segment
 * @param {HTMLElement[]} labels
 * @param {Article} article
 */
function drawSegment(words, segment, labels, article) {
    const mark = element("mark", { tabindex: "-1" });
    /** @type {Line[]} */
    const lines = [];
    for (const layer of LAYERS) {
        const role = strongestRole(segment, layer);
        if (!role) continue;
        mark.setAttribute(`data-${layer}`, role);
        lines.push({ layer, role, ...heardAround(segment, layer, article) });
    }
    // No label is left behind at the end of a line: it stays together with the first word.
    const head = labels.length > 0 ? (FIRST_WORD.exec(words)?.[0] ?? "") : "";
    const rest = words.slice(head.length);
    if (labels.length > 0) {
        const headLines = rest === "" ? lines : lines.map((line) => ({ ...line, after: undefined }));
        mark.append(element("span", { class: "head" }, ...labels, ...drawLines(head, headLines)));
    }
    mark.append(...drawLines(rest, head === "" ? lines : lines.map((line) => ({ ...line, before: undefined }))));
    return mark;
}

/**
 * Words within one span for each line below them.
 * @param {string} words
 * @param {readonly Line[]} lines
 * @returns {Node[]}
 */
function drawLines(words, lines) {
    if (words === "") return [];
    /** @type {Node} */
    let drawn = document.createTextNode(words);
    for (const { layer, role, before, after } of [...lines].reverse()) {
        const heard = { "data-before": before, "data-after": after };
        drawn = element("span", { "data-line": layer, "data-role": role, ...heard }, drawn);
    }
    return [drawn];
}

/**
 * @param {Segment} segment
 * @param {Layer} layer
 */
function strongestRole(segment, layer) {
    const roles = segment.pieces.filter((piece) => piece.annotation.layer === layer).map((piece) => piece.role);
    return ROLES.find((role) => roles.includes(role));
}

/**
 * @param {Annotation} annotation
 * @param {Article} article
 */
function drawLabel(annotation, article) {
    const { text, name } = wordsOfLabel(annotation, article);
    const isQuiet = annotation.layer === "claim" && annotation.item.check_worthiness < WORTH_CHECKING;
    return element("button", {
        type: "button",
        class: "label",
        "data-layer": annotation.layer,
        "data-annotation": annotation.item.id,
        "data-text": text,
        "data-quiet": isQuiet,
        "data-by": annotation.item.by,
        "data-state": annotation.item.state,
        "data-outcome": annotation.item.outcome,
        "aria-label": name,
        "aria-haspopup": "dialog",
    });
}
