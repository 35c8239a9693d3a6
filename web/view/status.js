// What the page is doing, told once in one line: progress and results politely, trouble at once.
import { byId } from "./dom.js";

// Shorter waits need no notice.
const NOTICE_AFTER_MS = 300;

export class Status {
    #line = byId("status-text");
    #progress = byId("progress");
    #alert = byId("alert");
    #cancel = byId("cancel", HTMLButtonElement);
    /** @type {(() => void) | undefined} */
    #onCancel;
    /** @type {number | undefined} */
    #timer;

    constructor() {
        this.#cancel.addEventListener("click", () => {
            const cancel = this.#onCancel;
            this.#stopWaiting();
            cancel?.();
        });
    }

    /**
     * Something is going on; says so if it takes its time.
     * @param {string} message
     * @param {() => void} [onCancel] what the button to stop it does
     */
    busy(message, onCancel) {
        this.#stopWaiting();
        this.#onCancel = onCancel;
        this.#timer = setTimeout(() => {
            this.#line.textContent = message;
            this.#progress.hidden = false;
            this.#cancel.hidden = !onCancel;
        }, NOTICE_AFTER_MS);
    }

    /** @param {string} message empty: nothing to say */
    done(message) {
        this.#stopWaiting();
        this.#line.textContent = message;
    }

    /** @param {string} message */
    trouble(message) {
        this.#stopWaiting();
        this.#line.textContent = "";
        this.#alert.textContent = message;
    }

    clearTrouble() {
        this.#alert.textContent = "";
    }

    #stopWaiting() {
        clearTimeout(this.#timer);
        this.#progress.hidden = true;
        this.#cancel.hidden = true;
        this.#onCancel = undefined;
    }
}
