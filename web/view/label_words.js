// What a label says, to the eye and to the ear.
/** @import { Annotation } from "../model/pieces.js" */
/** @import { Article } from "../model/article.js" */
import { messages } from "../messages.js";

/**
 * @param {Annotation} annotation
 * @param {Article} article
 * @returns {{ text: string, name: string }}
 */
export function wordsOfLabel(annotation, article) {
    switch (annotation.layer) {
        case "statement": {
            const speaker = article.speaker(annotation.item.speaker);
            const text = article.shortName(annotation.item.speaker) ?? messages.label.unnamed;
            return { text, name: messages.label.statementName(speaker?.name ?? messages.label.unnamed) };
        }
        case "claim": {
            const score = Math.round(annotation.item.check_worthiness * 100);
            return { text: messages.label.claim, name: messages.label.claimName(score) };
        }
        case "shift": {
            const text = messages.label.shift(annotation.item.kind);
            return { text, name: messages.label.shiftName(text) };
        }
    }
}
