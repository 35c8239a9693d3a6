// The search in the text: typing finds and counts, Enter and the arrows go on and back, Escape ends it.
/** @import { Span } from "../model/record.d.ts" */
/** @import { ReadingView } from "./reading.js" */
import { messages } from "../messages.js";
import { findAll, firstFrom, MOST_FOUND } from "../model/search.js";
import { byId } from "./dom.js";
import { FoundMarks } from "./found_marks.js";
import { bringIntoView, stretchOnScreen } from "./scrolling.js";

// Texts up to here are searched with every key; longer ones after a pause.
const SHORT_UNITS = 300_000;
const PAUSE_MS = 250;

export class TextSearch {
    #form = byId("search", HTMLFormElement);
    #box = byId("search-words", HTMLInputElement);
    #count = byId("search-count");
    #steps = byId("search-steps");
    #reading;
    #onFound;
    #marks;
    #text = "";
    /** @type {Span[]} */
    #found = [];
    #position = 0;
    /** @type {number | undefined} */
    #pause;

    /**
     * @param {ReadingView} reading
     * @param {(found: readonly Span[]) => void} onFound
     */
    constructor(reading, onFound) {
        this.#reading = reading;
        this.#onFound = onFound;
        this.#marks = new FoundMarks(reading);
        this.#box.addEventListener("input", () => {
            clearTimeout(this.#pause);
            this.#pause = setTimeout(() => this.#find(), this.#text.length > SHORT_UNITS ? PAUSE_MS : 0);
        });
        this.#form.addEventListener("submit", (event) => event.preventDefault());
        this.#form.addEventListener("keydown", (event) => this.#key(event));
        byId("search-next").addEventListener("click", () => this.#go(this.#position + 1));
        byId("search-previous").addEventListener("click", () => this.#go(this.#position - 1));
        byId("search-end").addEventListener("click", () => this.#end());
    }

    /**
     * Searches on in a text that has taken the place of the one before.
     * @param {string} text
     */
    show(text) {
        if (text === this.#text) return;
        this.#text = text;
        if (this.#box.value !== "") this.#find({ stay: true });
    }

    #end() {
        this.#box.value = "";
        this.#find();
        this.#box.focus();
    }

    /** @param {KeyboardEvent} event */
    #key(event) {
        if (event.key === "Escape" && this.#box.value !== "") {
            event.preventDefault();
            event.stopPropagation();
            this.#end();
        } else if (event.key === "Enter" && event.target === this.#box) {
            event.preventDefault();
            this.#go(this.#position + (event.shiftKey ? -1 : 1));
        }
    }

    /** @param {{ stay?: boolean }} [how] stay: without going to what is found */
    #find({ stay = false } = {}) {
        const words = this.#box.value;
        this.#found = findAll(this.#text, words);
        document.documentElement.toggleAttribute("data-searching", words !== "");
        this.#steps.hidden = this.#found.length === 0;
        this.#marks.show(this.#found);
        this.#onFound(this.#found);
        if (this.#found.length === 0) {
            this.#count.textContent = words.trim() === "" ? "" : messages.search.none;
            return;
        }
        const first = firstFrom(this.#found, stretchOnScreen(this.#reading.views).start);
        if (stay) this.#tell(first);
        else this.#go(first);
    }

    /** @param {number} position wraps around at both ends */
    #go(position) {
        const count = this.#found.length;
        if (count === 0) return;
        this.#tell((position + count) % count);
        const span = this.#found[this.#position];
        const range = span && this.#marks.goTo(span);
        if (range) bringIntoView(range);
    }

    /** @param {number} position */
    #tell(position) {
        this.#position = position;
        const { length } = this.#found;
        this.#count.textContent = messages.search.count(position + 1, length, length === MOST_FOUND);
    }
}
