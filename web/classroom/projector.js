// The projector: one mark at a time in large type. First the words and a question, then the answer.
/** @import { Article } from "../model/article.js" */
/** @import { Annotation } from "../model/pieces.js" */
import { button } from "../correct/fields.js";
import { messages } from "../messages.js";
import { annotationsOf, piecesOf } from "../model/pieces.js";
import { mainSpans } from "../model/review.js";
import { flatten } from "../model/segments.js";
import { cardSection } from "../view/card_content.js";
import { element } from "../view/dom.js";

// A paragraph longer than this is cut around the mark.
const AROUND_UNITS = 600;

export class Projector {
    #source;
    #dialog = element("dialog", { class: "projector", "aria-labelledby": "projector-place" });
    #place = element("h2", { id: "projector-place", tabindex: "-1", "aria-live": "polite" });
    #words = element("p", { class: "projector-words" });
    #answer = element("div", { class: "projector-answer", "aria-live": "polite" });
    #previous;
    #next;
    /** @type {Article | undefined} */
    #article;
    /** @type {Annotation[]} */
    #marks = [];
    #step = 0;

    /** @param {() => Article | undefined} source what is shown on the page */
    constructor(source) {
        this.#source = source;
        this.#previous = button(messages.class.previousStep, () => this.#go(-1));
        this.#next = button(messages.class.nextStep, () => this.#go(1), { class: "primary" });
        const close = button(messages.card.close, () => this.#dialog.close());
        const tools = element("div", { class: "tools" }, this.#previous, this.#next, close);
        this.#dialog.append(this.#place, this.#words, this.#answer, tools);
        (document.querySelector("main") ?? document.body).append(this.#dialog);
        this.#dialog.addEventListener("keydown", (event) => {
            const forward = ["ArrowRight", "ArrowDown", "PageDown"].includes(event.key);
            const back = ["ArrowLeft", "ArrowUp", "PageUp"].includes(event.key);
            if (!forward && !back) return;
            event.preventDefault();
            this.#go(forward ? 1 : -1);
        });
    }

    show() {
        this.#article = this.#source();
        if (!this.#article) return;
        this.#marks = [...annotationsOf(this.#article.record)]
            .filter(({ item }) => item.state !== "rejected")
            .sort((a, b) => startOf(a) - startOf(b));
        this.#step = 0;
        this.#dialog.showModal();
        this.#draw();
        this.#next.focus();
    }

    /** @param {1 | -1} direction two steps a mark */
    #go(direction) {
        const last = this.#marks.length * 2 - 1;
        this.#step = Math.min(Math.max(0, last), Math.max(0, this.#step + direction));
        this.#draw();
    }

    #draw() {
        const article = this.#article;
        const mark = this.#marks[this.#step >> 1];
        this.#previous.setAttribute("aria-disabled", String(this.#step === 0));
        this.#next.setAttribute("aria-disabled", String(this.#step >= this.#marks.length * 2 - 1));
        if (!article || !mark) {
            this.#place.textContent = messages.class.nothingToStep;
            this.#words.replaceChildren();
            this.#answer.replaceChildren();
            return;
        }
        const isAnswer = this.#step % 2 === 1;
        this.#place.textContent = messages.class.step((this.#step >> 1) + 1, this.#marks.length);
        this.#words.replaceChildren(...wordsAround(article.text, mark));
        this.#answer.replaceChildren(
            isAnswer
                ? cardSection(mark, article)
                : element("p", { class: "question", "data-layer": mark.layer }, messages.class.question[mark.layer]),
        );
    }
}

/**
 * The paragraph of a mark, the mark's words lit.
 * @param {string} text
 * @param {Annotation} mark
 * @returns {Node[]}
 */
function wordsAround(text, mark) {
    const pieces = piecesOf(mark);
    const spans = mainSpans(mark);
    const [first, last] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
    const paragraph = text.lastIndexOf("\n", first - 1) + 1;
    const lineEnd = text.indexOf("\n", last);
    const from = Math.max(paragraph, first - AROUND_UNITS);
    const to = Math.min(lineEnd < 0 ? text.length : lineEnd, last + AROUND_UNITS);
    const nodes = flatten(pieces, from, to).map((segment) => {
        const words = text.slice(segment.start, segment.end);
        const [piece] = segment.pieces;
        if (!piece) return document.createTextNode(words);
        return element("mark", {}, element("span", { "data-line": mark.layer, "data-role": piece.role }, words));
    });
    return [...(from > paragraph ? [document.createTextNode("\u2026 ")] : []), ...nodes];
}

/** @param {Annotation} mark */
function startOf(mark) {
    return mainSpans(mark)[0]?.[0] ?? 0;
}
