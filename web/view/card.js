// The card that explains a mark. One is open at a time; it stands next to the paragraph it is about, in the order of
// the page as well, so that the Tab key goes on from there. Escape closes it and the focus returns.
/** @import { Annotation } from "../model/pieces.js" */
/** @import { Article } from "../model/article.js" */
import { messages } from "../messages.js";
import { cardSection } from "./card_content.js";
import { element } from "./dom.js";

export class Card {
    /** @type {(() => void)[]} */
    #closeListeners = [];
    /**
     * What stands below an annotation.
     * @type {(annotation: Annotation, section: HTMLElement) => Node[]}
     */
    footer = () => [];
    #keepsOpen = false;
    /** @type {HTMLElement | undefined} */
    #root;
    /** @type {HTMLElement | undefined} */
    #opener;

    /** @param {() => void} onClose */
    constructor(onClose) {
        this.onClosed(onClose);
        document.addEventListener("keydown", (event) => {
            if (event.key !== "Escape" || !this.#root) return;
            event.preventDefault();
            this.close();
        });
        document.addEventListener("pointerdown", ({ target }) => {
            const inside = this.#keepsOpen
                ? ".card, mark, .speakers, .article, .selection-bar"
                : ".card, mark, .speakers";
            const isInside = target instanceof Element && target.closest(inside);
            if (!isInside) this.close({ returnFocus: false });
        });
    }

    get isOpen() {
        return this.#root !== undefined;
    }

    get root() {
        return this.#root;
    }

    /** Where the focus returns to. */
    get opener() {
        return this.#opener;
    }

    set opener(opener) {
        this.#opener = opener;
    }

    /** @param {() => void} listener */
    onClosed(listener) {
        this.#closeListeners.push(listener);
    }

    /** A press on the article does not close it: words are to be selected there. */
    keepOpen() {
        this.#keepsOpen = true;
    }

    /**
     * @param {HTMLElement} mark what the card is about
     * @param {HTMLElement} opener where the focus returns to
     * @param {readonly Annotation[]} annotations at least one
     * @param {Article} article
     */
    open(mark, opener, annotations, article) {
        if (this.#root) this.#end();
        const close = element("button", { type: "button", class: "close", "aria-label": messages.card.close });
        close.addEventListener("click", () => this.close());
        const root = element(
            "div",
            { class: "card", role: "dialog", "aria-label": messages.card.title, tabindex: "-1" },
            close,
            ...annotations.map((annotation) => {
                const section = cardSection(annotation, article);
                section.append(...this.footer(annotation, section));
                return section;
            }),
        );
        this.#root = root;
        this.#opener = opener;
        (mark.closest(".leaf") ?? mark).after(root);
        place(root, mark);
        root.focus({ preventScroll: true });
        bringIntoView(root, mark);
    }

    /** @param {{ returnFocus?: boolean }} [how] */
    close({ returnFocus = true } = {}) {
        if (!this.#root) return;
        const opener = this.#opener;
        this.#end();
        if (returnFocus) opener?.focus({ preventScroll: true });
    }

    #end() {
        this.#root?.remove();
        this.#root = undefined;
        this.#opener = undefined;
        this.#keepsOpen = false;
        for (const listener of this.#closeListeners) listener();
    }
}

/**
 * Tells the style sheet where the mark is, in the measure of the element in which the card is placed.
 * @param {HTMLElement} card
 * @param {HTMLElement} mark
 */
function place(card, mark) {
    const frame = card.offsetParent?.getBoundingClientRect();
    const [firstLine] = mark.getClientRects();
    if (!frame || !firstLine) return;
    const whole = mark.getBoundingClientRect();
    card.style.setProperty("--mark-top", `${firstLine.top - frame.top}px`);
    card.style.setProperty("--mark-bottom", `${whole.bottom - frame.top}px`);
    const room = Math.max(0, frame.width - card.offsetWidth);
    card.style.setProperty("--mark-left", `${Math.min(Math.max(0, firstLine.left - frame.left), room)}px`);
}

/**
 * @param {HTMLElement} card
 * @param {HTMLElement} mark
 */
function bringIntoView(card, mark) {
    const isSheet = getComputedStyle(card).position === "fixed";
    if (!isSheet) {
        card.scrollIntoView({ block: "nearest" });
        return;
    }
    const overlap = mark.getBoundingClientRect().bottom - card.getBoundingClientRect().top;
    if (overlap > 0) window.scrollBy({ top: overlap + 16 });
}
