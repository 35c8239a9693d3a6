// The texts that are open: their tabs, and their drafts in the browser's database. The text in front is the one in the
// box; whatever happens to it there is kept.
/** @import { KeptMarks } from "./input/marked_text.js" */
/** @import { OpenText } from "./model/desk.js" */
/** @import { TextInput } from "./view/input.js" */
/** @import { Notice } from "./view/notice.js" */
import { readFile } from "./input/read_file.js";
import { FileProblem } from "./input/file_problem.js";
import { marksAfterEdit } from "./input/marked_text.js";
import { messages } from "./messages.js";
import { Desk, isEmpty, titleOf } from "./model/desk.js";
import { Drafts, newId } from "./storage/drafts.js";
import { LastLetters } from "./storage/last_letters.js";
import { forgetSettings } from "./storage/settings.js";
import { confirmed } from "./view/confirm.js";
import { byId } from "./view/dom.js";
import { wireFiles } from "./view/files.js";
import { Tabs } from "./view/tabs.js";

/**
 * @typedef {object} Listener
 * @property {(message: string) => void} busy with something that may take its time
 * @property {(message: string) => void} done with it
 * @property {(message: string) => void} trouble
 * @property {(text: string, marks: KeptMarks | undefined) => void} marks on a text that is about to come to the front
 * @property {() => void} forget all texts and what was done with them
 * @property {(name: string, error: unknown) => string} marksProblem why a file with marks could not be opened
 */

// After the last letter typed; the longer the text, the more there is to write.
const SAVE_PAUSE_MS = 400;
const SAVE_PAUSE_MS_PER_UNIT = 0.0005;

export class Workspace {
    #desk = new Desk(newId);
    #drafts = new Drafts();
    #lastLetters = new LastLetters();
    #tabs = new Tabs(
        (id) => this.#show(id),
        (id) => this.#close(id),
    );
    #input;
    #notice;
    #listener;
    #isRestored = false;
    #hasToldOfTrouble = false;
    /** @type {number | undefined} */
    #pause;

    /**
     * @param {TextInput} input
     * @param {Notice} notice
     * @param {Listener} listener
     */
    constructor(input, notice, listener) {
        this.#input = input;
        this.#notice = notice;
        this.#listener = listener;
        wireFiles((files) => void this.#openFiles(files));
        byId("text").addEventListener("input", () => this.#keepSoon());
        byId("forget").addEventListener("click", () => void this.#forgetEverything());
        // The last moment in which a page on a telephone is sure to be alive.
        document.addEventListener("visibilitychange", () => {
            if (document.visibilityState === "hidden") void this.keep();
        });
        window.addEventListener("pagehide", () => this.#keepAtOnce());
    }

    /** Brings back what was open when the page was closed. */
    async restore() {
        try {
            const drafts = this.#lastLetters.takeInto(await this.#drafts.adopt()).filter((draft) => !isEmpty(draft));
            const typedMeanwhile = this.#input.text;
            if (typedMeanwhile.trim() === "" || drafts.some(({ text }) => text === typedMeanwhile)) {
                this.#desk.add(drafts);
                const current = drafts.find(({ text }) => text === typedMeanwhile) ?? drafts.find((it) => it.isCurrent);
                if (current) this.#desk.show(current.id);
            } else {
                const { current } = this.#desk;
                this.#desk.add(drafts);
                this.#desk.show(current.id);
            }
            // From now on the drafts do what the browser does for boxes over a reload, and better.
            byId("text", HTMLTextAreaElement).autocomplete = "off";
            this.#isRestored = true;
            const { text, marks } = this.#desk.current;
            if (drafts.length > 0 && (text !== typedMeanwhile || marks !== undefined)) this.#showCurrent();
            this.#tabs.draw(this.#desk);
        } catch {
            this.#isRestored = true; // No drafts, here and now. The first text that cannot be kept says so.
        }
    }

    /** A person's marks on the text in front, kept with it; undefined: none. */
    get marks() {
        return this.#desk.current.marks;
    }
    set marks(marks) {
        if (marks === this.#desk.current.marks) return;
        this.#desk.current.marks = marks;
        this.#keepSoon();
    }

    /** What the text in front is called. */
    get title() {
        return titleOf(this.#desk.current);
    }

    /**
     * To be called with the text in the box whenever it changed.
     * @param {string} text
     */
    noteText(text) {
        const { current } = this.#desk;
        if (current.text === text) return;
        this.#setText(text);
        if (text === "") current.name = "";
        this.#tabs.draw(this.#desk);
        this.#keepSoon();
    }

    /**
     * Opens texts, each in a tab of its own, the first of them in front. One that is open already is not opened again.
     * @param {readonly Partial<OpenText>[]} texts
     */
    open(texts) {
        this.#noteBox();
        const isOpen = (/** @type {Partial<OpenText>} */ { text, marks }) =>
            marks === undefined && this.#desk.texts.some((open) => open.text === text);
        const [first] = texts;
        this.#desk.add(texts.filter((text) => !isOpen(text)));
        if (first && isOpen(first)) {
            const open = this.#desk.texts.find(({ text }) => text === first.text);
            if (open) this.#desk.show(open.id);
        }
        this.#showCurrent();
        void this.keep();
    }

    /**
     * Writes down what is open, now.
     * @returns {Promise<boolean>} whether all of it outlasts the page; there may be nothing to keep
     */
    async keep() {
        clearTimeout(this.#pause);
        this.#pause = undefined;
        if (!this.#isRestored) return this.#input.text === "";
        this.#noteBox();
        const texts = this.#desk.texts.filter((text) => !isEmpty(text));
        const saved = this.#lastLetters.saving();
        try {
            await this.#drafts.save(texts, this.#desk.current);
            saved();
            this.#hasToldOfTrouble = false;
            return true;
        } catch (error) {
            if (texts.length === 0) return true;
            if (!this.#hasToldOfTrouble) this.#listener.trouble(storageTrouble(error));
            this.#hasToldOfTrouble = true;
            return false;
        }
    }

    /** The database is too slow for the last letters before a page goes: they wait elsewhere until it comes back. */
    #keepAtOnce() {
        if (this.#pause === undefined) return;
        this.#noteBox();
        this.#lastLetters.putAway(this.#desk.current);
        void this.keep();
    }

    #keepSoon() {
        clearTimeout(this.#pause);
        this.#pause = setTimeout(
            () => void this.keep(),
            SAVE_PAUSE_MS + this.#input.text.length * SAVE_PAUSE_MS_PER_UNIT,
        );
    }

    /** What is in the box may be newer than the last news of it. */
    #noteBox() {
        this.#setText(this.#input.text);
    }

    /** @param {string} text */
    #setText(text) {
        const { current } = this.#desk;
        if (current.text === text) return;
        current.text = text;
        current.marks = marksAfterEdit(current.marks, text);
    }

    #showCurrent() {
        this.#notice.hide();
        this.#tabs.draw(this.#desk);
        const { text, marks } = this.#desk.current;
        this.#listener.marks(text, marks);
        this.#input.show(text);
    }

    /** @param {string} id */
    #show(id) {
        if (id === this.#desk.current.id) return;
        this.#noteBox();
        this.#desk.show(id);
        this.#showCurrent();
        this.#keepSoon();
    }

    /** @param {string} id */
    #close(id) {
        this.#noteBox();
        const wasCurrent = id === this.#desk.current.id;
        const putBack = this.#desk.remove(id);
        if (wasCurrent) this.#showCurrent();
        else this.#tabs.draw(this.#desk);
        this.#notice.say(messages.desk.closed, {
            label: messages.input.undo,
            run: () => {
                this.#noteBox();
                putBack();
                this.#showCurrent();
                this.#keepSoon();
            },
        });
        this.#keepSoon();
    }

    /** @param {readonly File[]} files */
    async #openFiles(files) {
        if (files.length === 0) return;
        this.#listener.busy(messages.files.reading(files.length));
        /** @type {Partial<OpenText>[]} */
        const texts = [];
        /** @type {string[]} */
        const problems = [];
        for (const file of files) {
            try {
                texts.push(await readFile(file));
            } catch (error) {
                problems.push(
                    error instanceof FileProblem
                        ? messages.files.problem(file.name, messages.files[error.problem])
                        : this.#listener.marksProblem(file.name, error),
                );
            }
        }
        this.#listener.done("");
        if (texts.length > 0) this.open(texts);
        if (problems.length > 0) this.#listener.trouble(problems.join(" "));
    }

    async #forgetEverything() {
        if (!(await confirmed(messages.desk.forgetQuestion, messages.desk.forgetYes))) return;
        clearTimeout(this.#pause);
        this.#listener.forget();
        this.#desk.clear();
        this.#showCurrent();
        clearTimeout(this.#pause);
        forgetSettings();
        try {
            await this.#drafts.forget();
        } catch {
            // Nothing could be kept, so there is nothing to forget.
        }
        this.#notice.say(messages.desk.forgotten);
    }
}

/** @param {unknown} error */
function storageTrouble(error) {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    return isFull ? messages.desk.storageFull : messages.desk.storageDenied;
}
