// The buttons above the article: undo and redo, selecting words, what is shown; and the line that says what was done.
/** @import { Corrections } from "./corrections.js" */
import { messages } from "../messages.js";
import { element } from "../view/dom.js";
import { hasRoomFor } from "../view/room.js";
import { button, checkbox } from "./fields.js";

/**
 * @typedef {object} Commands
 * @property {() => void} undo
 * @property {() => void} redo
 * @property {() => void} selectWords
 * @property {(shows: boolean) => void} showRejected
 * @property {() => void} showKeys
 */

export class Toolbar {
    #undo;
    #redo;
    #line = element("p", { class: "note", role: "status" });
    #rejected;
    #lost = element("p", { class: "note", hidden: true });
    #root;
    #wasShown = false;
    /** Where others put their buttons. */
    more = element("div", { class: "tools" });
    /** Where others put their panels. */
    place = element("div", { class: "workshop-place" });

    /**
     * @param {HTMLElement} root
     * @param {Commands} commands
     */
    constructor(root, commands) {
        this.#undo = button(messages.mark.undo, commands.undo, { class: "undo" });
        this.#redo = button(messages.mark.redo, commands.redo, { class: "redo" });
        this.#rejected = checkbox(messages.mark.showRejected, false, commands.showRejected);
        const folder = element("details", { class: "folder" });
        this.#root = folder;
        folder.append(
            element("summary", {}, messages.mark.workshop),
            element(
                "div",
                { class: "tools" },
                this.#undo,
                this.#redo,
                button(messages.mark.selectWords, commands.selectWords),
                button(messages.mark.keys, commands.showKeys),
                this.#rejected,
            ),
            this.more,
            element("p", { class: "note" }, messages.mark.hint),
        );
        root.append(folder, this.#line, this.#lost, this.place);
    }

    /** @param {Corrections} corrections */
    update({ history: { edits, done }, lost }) {
        if (!this.#wasShown) this.#root.open = hasRoomFor("panel");
        this.#wasShown = true;
        // Buttons that are off keep the focus: whoever undoes to the end stays where they are.
        this.#undo.setAttribute("aria-disabled", String(done === 0));
        this.#redo.setAttribute("aria-disabled", String(done === edits.length));
        this.#lost.hidden = lost === 0;
        this.#lost.textContent = lost === 0 ? "" : messages.mark.lost(lost);
    }

    /** @param {string} message */
    say(message) {
        this.#line.textContent = message;
    }
}
