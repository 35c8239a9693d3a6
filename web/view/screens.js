// Which parts of the page are there. Each part of index.html says on which screens: data-screens="empty editing".
import { messages } from "../messages.js";
import { readingMinutes } from "../model/reading_time.js";
import { byId } from "./dom.js";

/**
 * @typedef {"empty" | "editing" | "reading" | "overview"} Screen the text box alone, with the article below it, the
 *   article alone, what was found in it
 */

export class Screens {
    #parts = [...document.querySelectorAll("[data-screens]")];
    #panel = byId("panel");
    #words = byId("words");

    /** @param {Screen} screen */
    show(screen) {
        for (const part of this.#parts) {
            const screens = part.getAttribute("data-screens")?.split(" ") ?? [];
            part.toggleAttribute("hidden", !screens.includes(screen));
        }
        document.documentElement.dataset.screen = screen;
    }

    get screen() {
        return document.documentElement.dataset.screen;
    }

    /**
     * Layers and speakers are there while the article has marks.
     * @param {boolean} hasMarks
     */
    showPanel(hasMarks) {
        this.#panel.hidden = !hasMarks;
    }

    /** @param {number | undefined} words */
    showWords(words) {
        this.#words.textContent =
            words === undefined
                ? ""
                : `${messages.input.words(words)} \u00b7 ${messages.overview.readingTime(readingMinutes(words))}`;
    }
}
