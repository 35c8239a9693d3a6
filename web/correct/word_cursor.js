// Selecting words without mouse and caret: a small box takes the keys, the words light up in the article.
/** @import { Sentence, Span } from "../model/record.d.ts" */
import { messages } from "../messages.js";
import { moveEdge, wordAt, wordsOf } from "../model/words.js";
import { element } from "../view/dom.js";
import { firstVisible, selectedStretch, selectStretch } from "./selection.js";

export class WordCursor {
    #root;
    #source;
    #onDone;
    #box = element("div", { class: "word-cursor", role: "application", tabindex: "0", hidden: true });
    #words = element("span", { class: "selected-words", role: "status" });
    /** @type {Span} */
    #span = [0, 0];
    /** @type {Element | null} */
    #before = null;

    /**
     * @param {HTMLElement} root the article
     * @param {() => { text: string, sentences: readonly Sentence[] }} source
     * @param {() => void} onDone words are selected and something is to become of them
     */
    constructor(root, source, onDone) {
        this.#root = root;
        this.#source = source;
        this.#onDone = onDone;
        this.#box.setAttribute("aria-label", messages.mark.wordCursor);
        this.#box.append(element("span", { class: "note" }, messages.mark.wordCursorKeys), this.#words);
        (root.closest("main") ?? document.body).append(this.#box);
        this.#box.addEventListener("keydown", (event) => this.#press(event));
        this.#box.addEventListener("blur", () => (this.#box.hidden = true));
    }

    start() {
        const { text } = this.#source();
        const stretch = selectedStretch(this.#root);
        const span = stretch ?? wordAt(text, this.#focusedOffset() ?? firstVisible(this.#root));
        if (!span) return;
        this.#before = document.activeElement;
        this.#box.hidden = false;
        this.#box.focus({ preventScroll: true });
        this.#select(span);
    }

    /** Where the focus is in the article: at a label, or on a mark. */
    #focusedOffset() {
        const focused = document.activeElement;
        const paragraph = focused?.closest("[data-start]");
        if (!focused || !(paragraph instanceof HTMLElement) || !this.#root.contains(paragraph)) return undefined;
        const range = document.createRange();
        range.setStart(paragraph, 0);
        range.setEndBefore(focused);
        return Number(paragraph.dataset.start) + range.toString().length;
    }

    /** @param {KeyboardEvent} event */
    #press(event) {
        const { text } = this.#source();
        const { key, shiftKey } = event;
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const [start, end] = this.#span;
        switch (key) {
            case "ArrowRight":
                if (shiftKey) this.#select(moveEdge(text, this.#span, "end", 1));
                else this.#go(wordAt(text, end));
                break;
            case "ArrowLeft":
                if (shiftKey) this.#select(moveEdge(text, this.#span, "end", -1));
                else this.#go(firstOf(text, moveEdge(text, [start, start + 1], "start", -1)));
                break;
            case "ArrowDown":
            case "ArrowUp":
                this.#goToSentence(key === "ArrowDown" ? 1 : -1, shiftKey);
                break;
            case "Enter":
            case " ":
                this.#box.hidden = true;
                this.#onDone();
                break;
            case "Escape":
                document.getSelection()?.removeAllRanges();
                if (this.#before instanceof HTMLElement && this.#before.isConnected) this.#before.focus();
                else this.#root.focus({ preventScroll: true });
                break;
            default:
                return;
        }
        event.preventDefault();
        event.stopPropagation();
    }

    /**
     * To the first word of a sentence, or with all words up to the end of one.
     * @param {1 | -1} direction
     * @param {boolean} isGrowing
     */
    #goToSentence(direction, isGrowing) {
        const { text, sentences } = this.#source();
        const [start, end] = this.#span;
        const spans = sentences.map(({ span }) => span);
        if (!isGrowing) {
            const next =
                direction > 0 ? spans.find((span) => span[0] > start) : spans.filter((span) => span[0] < start).at(-1);
            if (next) this.#go(wordAt(text, next[0]));
            return;
        }
        const ends = spans.map((span) => wordsOf(text, ...span).at(-1)?.[1] ?? span[1]);
        const next =
            direction > 0 ? ends.find((one) => one > end) : ends.filter((one) => one < end && one > start).at(-1);
        if (next !== undefined) this.#select([start, next]);
    }

    /** @param {Span | undefined} span */
    #go(span) {
        if (span) this.#select(span);
    }

    /** @param {Span} span */
    #select(span) {
        this.#span = span;
        selectStretch(this.#root, span);
        this.#words.textContent = this.#source().text.slice(...span);
    }
}

/** @param {string} text @param {Span} span @returns {Span | undefined} */
function firstOf(text, [start]) {
    return wordAt(text, start);
}
