// A line that says something the reader need not act upon, with a button for what can be done about it, and one to
// dismiss it.
import { messages } from "../messages.js";
import { element } from "./dom.js";

/** @typedef {{ label: string, run: () => void }} Action */

export class Notice {
    #root;
    #text = element("span", { role: "status" });
    #act = element("button", { type: "button", class: "act" });
    /** @type {Action | undefined} */
    #action;

    /**
     * @param {HTMLElement} root an empty element, hidden as long as there is nothing to say
     * @param {() => void} onDismiss where to go with the focus
     */
    constructor(root, onDismiss) {
        this.#root = root;
        const dismiss = element("button", { type: "button", class: "dismiss" }, messages.input.dismiss);
        root.append(this.#text, this.#act, dismiss);
        this.#act.addEventListener("click", () => {
            const action = this.#action;
            this.hide();
            action?.run();
        });
        dismiss.addEventListener("click", () => {
            this.hide();
            onDismiss();
        });
    }

    /**
     * @param {string} message
     * @param {Action} [action]
     */
    say(message, action) {
        this.#action = action;
        this.#act.hidden = !action;
        this.#act.textContent = action?.label ?? "";
        this.#root.hidden = false;
        this.#text.textContent = message;
    }

    hide() {
        this.#action = undefined;
        this.#root.hidden = true;
        this.#text.textContent = "";
    }
}
