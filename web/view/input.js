// The text box and all ways in which text gets into it. Whatever takes the place of a text keeps the old one for undo.
/** @import { Notice } from "./notice.js" */
import { textOfHtml } from "../input/html.js";
import { messages } from "../messages.js";
import { byId } from "./dom.js";

/** @typedef {"typed" | "replaced"} Change */

// Browsers take many seconds to paste long texts into a box with their own means, and to lay them out there; what comes
// in at once beyond this length is put in by the page, and read rather than edited.
const LONG_PASTE_UNITS = 20_000;
const TYPING_PAUSE_MS = 600;
// The longer the text, the longer its analysis takes, the longer a pause is worth waiting for.
const TYPING_PAUSE_MS_PER_UNIT = 0.002;
// Markup many times longer than this holds pictures rather than an article.
const MOST_MARKUP_UNITS = 5_000_000;

export class TextInput {
    #box = byId("text", HTMLTextAreaElement);
    #notice;
    #onChange;
    /** @type {number | undefined} */
    #pause;
    #length = 0;

    /**
     * @param {Notice} notice
     * @param {(text: string, change: Change) => void} onChange
     */
    constructor(notice, onChange) {
        this.#notice = notice;
        this.#onChange = onChange;
        this.#box.addEventListener("input", () => this.#afterTyping());
        document.addEventListener("paste", (event) => this.#paste(event));
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
        if (this.text !== previous) {
            this.#notice.hide();
            if (previous.trim() !== "") {
                this.#notice.say(notice, { label: messages.input.undo, run: () => this.show(previous) });
            }
        }
        this.#tell("replaced");
    }

    /**
     * Puts a text into the box that is kept elsewhere, like the one before.
     * @param {string} text
     */
    show(text) {
        this.#box.value = text;
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
        const isInBox = event.target === this.#box;
        if (!isInBox && isField(event.target)) return; // some other field of the page
        const { text, isRich } = pasted(event.clipboardData);
        if (text === "") {
            if (!isInBox) this.#notice.say(messages.input.nothingToPaste);
            return;
        }
        const { selectionStart, selectionEnd } = this.#box;
        const replacesAll = !isInBox || selectionEnd - selectionStart === this.text.length;
        if (!replacesAll && text.length < LONG_PASTE_UNITS) {
            // The browser does it best, with its own undo.
            if (isRich && insertAtCursor(text)) event.preventDefault();
            return;
        }
        event.preventDefault();
        const before = this.text.slice(0, replacesAll ? 0 : selectionStart);
        const after = replacesAll ? "" : this.text.slice(selectionEnd);
        this.replace(before + text + after);
    }
}

/**
 * Rich text keeps its paragraphs, which the plain text beside it often runs together. Markup without words of its own
 * (some programs put in pictures of them) gives way to the plain text.
 * @param {DataTransfer | null} clipboard
 */
function pasted(clipboard) {
    const plain = clipboard?.getData("text/plain") ?? "";
    const markup = clipboard?.getData("text/html") ?? "";
    if (markup === "" || markup.length > MOST_MARKUP_UNITS) return { text: plain, isRich: false };
    const rich = textOfHtml(markup);
    const isRich = rich.trim() !== "" && /\n/.test(rich);
    return { text: isRich ? rich : plain, isRich };
}

/**
 * As if it were typed: the only way that keeps the browser's own undo.
 * @param {string} text
 */
function insertAtCursor(text) {
    return document.execCommand("insertText", false, text);
}

/** @param {EventTarget | null} target */
function isField(target) {
    return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
