// What the single keys do: from mark to mark, and the buttons of the card, which stay the only place that knows what can
// be done about a mark.
/** @import { Card } from "../view/card.js" */
/** @import { Command } from "./shortcuts.js" */

/** The button of the card that a key presses. @type {Readonly<Partial<Record<Command, string>>>} */
const ACTIONS = { accept: "accepted", reject: "rejected", change: "change" };

export class KeyCommands {
    #root;
    #card;
    #selectWords;

    /**
     * @param {HTMLElement} root the article
     * @param {Card} card
     * @param {() => void} selectWords
     */
    constructor(root, card, selectWords) {
        this.#root = root;
        this.#card = card;
        this.#selectWords = selectWords;
    }

    /**
     * @param {Command} command
     * @returns {boolean} whether there was something to do
     */
    run(command) {
        if (document.documentElement.dataset.screen !== "reading") return false;
        switch (command) {
            case "next":
            case "previous":
                return this.#go(command === "next" ? 1 : -1);
            case "words":
                this.#selectWords();
                return true;
            default:
                return this.#press(ACTIONS[command] ?? "");
        }
    }

    /**
     * Presses a button of the open card; without one, opens the card of the label that has the focus.
     * @param {string} action
     */
    #press(action) {
        const focused = document.activeElement;
        if (!this.#card.root && focused instanceof HTMLElement && focused.matches(".label, mark")) focused.click();
        const button = this.#card.root?.querySelector(`[data-action="${action}"]`);
        if (!(button instanceof HTMLElement)) return false;
        button.click();
        return true;
    }

    /** To the next or previous mark, from where the focus or the open card is. @param {1 | -1} direction */
    #go(direction) {
        const labels = [...this.#root.querySelectorAll(".label")].filter(
            (label) => label instanceof HTMLElement && label.offsetParent !== null,
        );
        const from = this.#card.root ? this.#card.opener : document.activeElement;
        this.#card.close({ returnFocus: false });
        const at = labels.findIndex((label) => from && (label === from || isBehind(label, from)));
        const here = at < 0 ? labels.length : at;
        const next = labels[direction < 0 ? here - 1 : labels[here] === from ? here + 1 : here];
        if (next instanceof HTMLElement) {
            next.focus({ preventScroll: true });
            next.scrollIntoView({ block: "center" });
        }
        return labels.length > 0;
    }
}

/** @param {Node} node @param {Node} from */
function isBehind(node, from) {
    return Boolean(from.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
}
