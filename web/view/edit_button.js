// The button that leads from the article back to its text. Browsers need long to lay out a long text in a box, and
// answer to nothing meanwhile: whoever wants that is told first.
import { messages } from "../messages.js";
import { byId } from "./dom.js";

// About a second on a slow machine.
const LONG_UNITS = 500_000;

export class EditButton {
    #button = byId("edit", HTMLButtonElement);
    #isConfirmed = false;

    /**
     * @param {() => number} length of the text
     * @param {() => void} edit
     * @param {(message: string) => void} warn
     */
    constructor(length, edit, warn) {
        this.#button.addEventListener("click", () => {
            if (length() < LONG_UNITS || this.#isConfirmed) {
                this.reset();
                edit();
                return;
            }
            this.#isConfirmed = true;
            this.#button.textContent = messages.input.editAnyway;
            warn(messages.input.longEdit(length() / 1e6));
        });
    }

    /** A new text needs a new warning. */
    reset() {
        this.#isConfirmed = false;
        this.#button.textContent = messages.input.edit;
    }
}
