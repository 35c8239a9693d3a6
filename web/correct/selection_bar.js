// The bar that offers what can be made of the selected words: a new mark, or a part of the mark that is being changed.
/** @import { Span } from "../model/record.d.ts" */
/** @import { Layer, Role } from "../model/pieces.js" */
import { messages } from "../messages.js";
import { wholeWords } from "../model/words.js";
import { element } from "../view/dom.js";
import { selectedStretch } from "./selection.js";

/** @typedef {{ layer: Layer } | { role: Role }} Use */

// Selections change many times while words are selected.
const SETTLED_MS = 120;
const SHOWN_UNITS = 60;

export class SelectionBar {
    #root;
    #uses;
    #onUse;
    #bar;
    #buttons = element("span", { class: "uses" });
    #words = element("span", { class: "selected-words" });
    /** @type {Span | undefined} */
    #stretch;
    /** @type {number | undefined} */
    #timer;
    #isPointing = false;

    /**
     * @param {HTMLElement} root the article
     * @param {() => { text: string, uses: readonly Use[] }} uses what selected words can become now; none: no bar
     * @param {(use: Use, span: Span) => void} onUse
     */
    constructor(root, uses, onUse) {
        this.#root = root;
        this.#uses = uses;
        this.#onUse = onUse;
        const close = element("button", { type: "button", class: "close", "aria-label": messages.mark.dropSelection });
        close.addEventListener("click", () => this.close());
        this.#bar = element(
            "div",
            { class: "selection-bar", role: "group", "aria-label": messages.mark.selected, hidden: true },
            this.#words,
            this.#buttons,
            close,
        );
        (root.closest("main") ?? document.body).append(this.#bar);
        // The selection stays while a button is pressed.
        this.#bar.addEventListener("mousedown", (event) => event.preventDefault());
        document.addEventListener("pointerdown", ({ target }) => {
            this.#isPointing = !(target instanceof Node && this.#bar.contains(target));
        });
        for (const end of ["pointerup", "pointercancel"]) {
            document.addEventListener(end, () => {
                this.#isPointing = false;
                this.#settle();
            });
        }
        document.addEventListener("selectionchange", () => this.#settle());
        this.#bar.addEventListener("keydown", (event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            this.close();
            root.focus({ preventScroll: true });
        });
    }

    /** @returns {Span | undefined} whole words */
    get span() {
        return this.#stretch;
    }

    get isOpen() {
        return !this.#bar.hidden;
    }

    /** Shows the bar for what is selected now, and moves the focus to it. */
    focus() {
        this.#show();
        const [first] = this.#buttons.children;
        if (first instanceof HTMLElement) first.focus();
    }

    close() {
        this.#stretch = undefined;
        this.#bar.hidden = true;
        document.getSelection()?.removeAllRanges();
    }

    #settle() {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            if (!this.#isPointing) this.#show();
        }, SETTLED_MS);
    }

    #show() {
        const hasFocus = this.#bar.contains(document.activeElement);
        const { text, uses } = this.#uses();
        const stretch = uses.length > 0 ? selectedStretch(this.#root) : undefined;
        const span = stretch && wholeWords(text, stretch);
        if (!span) {
            if (!hasFocus) this.#bar.hidden = true;
            if (!hasFocus) this.#stretch = undefined;
            return;
        }
        this.#stretch = span;
        const words = text.slice(...span);
        this.#words.textContent = words.length > SHOWN_UNITS ? `${words.slice(0, SHOWN_UNITS)}\u2026` : words;
        if (!hasFocus) this.#buttons.replaceChildren(...uses.map((use) => this.#draw(use)));
        this.#bar.hidden = false;
        this.#place();
    }

    /** @param {Use} use */
    #draw(use) {
        const isLayer = "layer" in use;
        const words = isLayer ? messages.mark.as[use.layer] : messages.mark.use(messages.mark.role[use.role]);
        const button = element("button", { type: "button", "data-layer": isLayer ? use.layer : undefined }, words);
        button.addEventListener("click", () => {
            const span = this.#stretch;
            if (!span) return;
            this.close();
            this.#onUse(use, span);
        });
        return button;
    }

    /** Below the selected words where there is room; the style sheet puts it at the foot of a small screen. */
    #place() {
        const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : undefined;
        const box = range?.getBoundingClientRect();
        if (!box) return;
        const { offsetWidth, offsetHeight } = this.#bar;
        const left = Math.min(Math.max(8, box.left), window.innerWidth - offsetWidth - 8);
        const below = box.bottom + 10;
        const lowest = window.innerHeight - offsetHeight - 8;
        const top = below <= lowest ? below : Math.min(lowest, box.top - offsetHeight - 10);
        this.#bar.style.setProperty("--bar-left", `${left}px`);
        this.#bar.style.setProperty("--bar-top", `${Math.max(8, top)}px`);
    }
}
