// The text box and all ways in which text gets into it. Whatever takes the place of a text keeps the old one for undo.
import { messages } from "../messages.js";
import { byId } from "./dom.js";

/** @typedef {"typed" | "replaced"} Change */

// Browsers take many seconds to paste long texts into a box with their own means, and to lay them out there; what comes
// in at once beyond this length is put in by the page, and read rather than edited.
const LONG_PASTE_UNITS = 20_000;
const TYPING_PAUSE_MS = 600;
// The longer the text, the longer its analysis takes, the longer a pause is worth waiting for.
const TYPING_PAUSE_MS_PER_UNIT = 0.002;

export class TextInput {
    #box = byId("text", HTMLTextAreaElement);
    #notice = byId("notice");
    #noticeText = byId("notice-text");
    #undo = byId("undo", HTMLButtonElement);
    #onChange;
    /** @type {string | undefined} */
    #previous;
    /** @type {number | undefined} */
    #pause;
    #length = 0;

    /** @param {(text: string, change: Change) => void} onChange */
    constructor(onChange) {
        this.#onChange = onChange;
        this.#box.addEventListener("input", () => this.#afterTyping());
        document.addEventListener("paste", (event) => this.#paste(event));
        document.addEventListener("dragover", keepFilesOut);
        document.addEventListener("drop", (event) => {
            if (keepFilesOut(event)) this.#say(messages.input.noFiles);
        });
        this.#undo.addEventListener("click", () => this.#takeBack());
        byId("dismiss").addEventListener("click", () => {
            this.#hideNotice();
            this.focus();
        });
    }

    get text() {
        return this.#box.value;
    }

    /** Moves the focus to the box, or to what stands in for it. */
    focus() {
        if (this.#box.offsetParent) this.#box.focus();
        else byId("edit").focus();
    }

    /**
     * Puts a text in place of the one in the box.
     * @param {string} text
     * @param {string} [notice] what to say when a text was there before
     */
    replace(text, notice = messages.input.replaced) {
        const previous = this.text;
        this.#box.value = text;
        if (this.text === previous) {
            this.#tell("replaced");
            return;
        }
        this.#hideNotice();
        if (previous.trim() !== "") {
            this.#previous = previous;
            this.#say(notice);
        }
        this.#tell("replaced");
    }

    /** Tells about the text in the box now, without waiting for a pause. */
    flush() {
        if (this.#pause !== undefined) this.#tell("typed");
    }

    #afterTyping() {
        clearTimeout(this.#pause);
        const { length } = this.text;
        if (length - this.#length >= LONG_PASTE_UNITS) {
            this.#tell("replaced");
            return;
        }
        this.#length = length;
        const pause = TYPING_PAUSE_MS + length * TYPING_PAUSE_MS_PER_UNIT;
        this.#pause = setTimeout(() => this.#tell("typed"), pause);
    }

    /** @param {Change} change */
    #tell(change) {
        clearTimeout(this.#pause);
        this.#pause = undefined;
        this.#length = this.text.length;
        this.#onChange(this.text, change);
    }

    /** @param {ClipboardEvent} event */
    #paste(event) {
        const text = event.clipboardData?.getData("text/plain") ?? "";
        const isInBox = event.target === this.#box;
        if (text === "") {
            if (!isInBox) this.#say(messages.input.nothingToPaste);
            return;
        }
        const { selectionStart, selectionEnd } = this.#box;
        const replacesAll = !isInBox || selectionEnd - selectionStart === this.text.length;
        if (!replacesAll && text.length < LONG_PASTE_UNITS) return; // the browser does it best, with its own undo
        event.preventDefault();
        const before = this.text.slice(0, replacesAll ? 0 : selectionStart);
        const after = replacesAll ? "" : this.text.slice(selectionEnd);
        this.replace(before + text + after);
    }

    #takeBack() {
        const previous = this.#previous;
        if (previous === undefined) return;
        this.#hideNotice();
        this.#box.value = previous;
        this.#tell("replaced");
    }

    /** @param {string} message */
    #say(message) {
        this.#noticeText.textContent = message;
        this.#undo.hidden = this.#previous === undefined;
        this.#notice.hidden = false;
    }

    #hideNotice() {
        this.#previous = undefined;
        this.#notice.hidden = true;
    }
}

/**
 * A file dropped on a page takes its place in the browser, and the text would be gone.
 * @param {DragEvent} event
 * @returns {boolean} whether it was about a file
 */
function keepFilesOut(event) {
    const isFile = event.dataTransfer?.types.includes("Files") ?? false;
    if (isFile) event.preventDefault();
    return isFile;
}
