// The way back to where the reader came from: a button, and Escape.
import { byId } from "./dom.js";

export class WayBack {
    #button = byId("way-back", HTMLButtonElement);
    #onBack;
    /** @type {HTMLElement | undefined} */
    #origin;

    /** @param {() => void} onBack called before the focus returns */
    constructor(onBack) {
        this.#onBack = onBack;
        this.#button.addEventListener("click", () => this.#go());
        document.addEventListener("keydown", (event) => {
            if (event.key !== "Escape" || event.defaultPrevented || !this.#origin) return;
            event.preventDefault();
            this.#go();
        });
    }

    /** @param {HTMLElement} origin where the focus will return to */
    offer(origin) {
        this.#origin = origin;
        this.#button.hidden = false;
    }

    forget() {
        this.#origin = undefined;
        this.#button.hidden = true;
    }

    #go() {
        const origin = this.#origin;
        this.forget();
        this.#onBack();
        origin?.focus({ preventScroll: true });
        origin?.scrollIntoView({ block: "center" });
    }
}
