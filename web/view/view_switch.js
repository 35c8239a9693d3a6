// The two views of an article that was read: itself with its marks, and the overview of what was found.
import { byId } from "./dom.js";

/** @typedef {"article" | "overview"} View */

export class ViewSwitch {
    #root = byId("views");
    #buttons = { article: byId("view-article"), overview: byId("view-overview") };

    /** @param {(view: View) => void} onChoose */
    constructor(onChoose) {
        this.#buttons.article.addEventListener("click", () => onChoose("article"));
        this.#buttons.overview.addEventListener("click", () => onChoose("overview"));
    }

    /** @param {boolean} hasMarks */
    offer(hasMarks) {
        this.#root.hidden = !hasMarks;
    }

    /** @param {View} view */
    show(view) {
        for (const [name, button] of Object.entries(this.#buttons)) {
            button.setAttribute("aria-pressed", String(name === view));
        }
    }
}
