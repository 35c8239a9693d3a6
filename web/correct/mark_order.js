// The marks that are shown, in the order in which a reader meets them.
/** @import { Article } from "../model/article.js" */
/** @import { Annotation } from "../model/pieces.js" */
import { annotationsOf } from "../model/pieces.js";

/**
 * @param {Article | undefined} article
 * @returns {Annotation[]} in text order
 */
export function marksInOrder(article) {
    const all = article ? [...annotationsOf(article.record)] : [];
    return all.sort((a, b) => startOf(a) - startOf(b));
}

/**
 * @param {Article | undefined} article
 * @param {string} id
 */
export function markWithId(article, id) {
    return marksInOrder(article).find(({ item }) => item.id === id);
}

/**
 * Where to go on when a mark no longer stands: the one that follows its place, else the last.
 * @param {Article | undefined} article
 * @param {Annotation} gone
 */
export function markAfter(article, gone) {
    const marks = marksInOrder(article);
    return marks.find((mark) => startOf(mark) >= startOf(gone)) ?? marks.at(-1);
}

/**
 * Where the reader meets a mark: at what is said or claimed, or at the words that tell of a shift. The speaker may be
 * named far before.
 * @param {Annotation} annotation
 */
function startOf({ layer, item }) {
    if (layer === "claim") return item.span[0];
    return (layer === "statement" ? item.content : item.cue)[0]?.[0] ?? 0;
}
