// What can be done about a mark, at the foot of its part of the card, and whose the mark is.
/** @import { Annotation } from "../model/pieces.js" */
/** @import { Judgement } from "../model/edits.js" */
/** @import { Corrections } from "./corrections.js" */
import { messages } from "../messages.js";
import { spansOf, ROLES_OF } from "../model/anchored_marks.js";
import { element } from "../view/dom.js";
import { button } from "./fields.js";

/**
 * @typedef {object} Actions
 * @property {(annotation: Annotation, judgement: Judgement) => void} judge
 * @property {(annotation: Annotation, section: HTMLElement) => void} change
 * @property {(annotation: Annotation) => void} erase
 */

/**
 * @param {Annotation} annotation
 * @param {HTMLElement} section of the card
 * @param {Corrections} corrections
 * @param {Actions} actions
 * @returns {Node[]}
 */
export function cardActions(annotation, section, corrections, actions) {
    const { by, state } = annotation.item;
    const change = button(messages.mark.change, () => actions.change(annotation, section), { "data-action": "change" });
    const whose = element("p", { class: "whose note", "data-by": by }, wordsOfOrigin(annotation));
    if (by === "person") {
        const erase = button(messages.mark.erase, () => actions.erase(annotation), { "data-action": "erase" });
        return [whose, ...originalOf(annotation, corrections), element("div", { class: "tools" }, change, erase)];
    }
    /** @param {"accepted" | "rejected"} judgement @param {string} words */
    const judge = (judgement, words) =>
        button(words, () => actions.judge(annotation, state === judgement ? "open" : judgement), {
            "data-action": judgement,
            "aria-pressed": String(state === judgement),
        });
    const accept = judge("accepted", messages.mark.accept);
    const reject = judge("rejected", messages.mark.reject);
    return [whose, element("div", { class: "tools" }, accept, reject, change)];
}

/** @param {Annotation} annotation */
function wordsOfOrigin({ item: { by, state, corrects } }) {
    if (by === "person") return corrects === undefined ? messages.mark.yours : messages.mark.yourCorrection;
    if (state === "accepted") return messages.mark.acceptedByYou;
    if (state === "rejected") return messages.mark.rejectedByYou;
    return messages.mark.ofProgram;
}

/**
 * The program's mark beside the person's correction.
 * @param {Annotation} annotation
 * @param {Corrections} corrections
 */
function originalOf(annotation, corrections) {
    const original = corrections.original(annotation);
    if (!original) return [];
    const { item, layer } = original;
    const [role] = ROLES_OF[layer];
    const words = (role ? spansOf(original, role) : []).map(([start, end]) => corrections.text.slice(start, end));
    const speaker = corrections.record.speakers.find(({ id }) => id === item.speaker);
    const score = Math.round(("check_worthiness" in item ? item.check_worthiness : item.confidence) * 100);
    return [
        element(
            "details",
            { class: "original" },
            element("summary", {}, messages.mark.original),
            element("p", {}, `${messages.card[layer]}${speaker ? ` \u00b7 ${speaker.name}` : ""} \u00b7 ${score} %`),
            element("blockquote", {}, words.join(" \u2026 ")),
            element("ul", {}, ...item.why.map((reason) => element("li", {}, reason))),
        ),
    ];
}
