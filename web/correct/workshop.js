// Correcting: whose marks are shown and count now, and what card, selection, keys and buttons do about them.
/** @import { AnnotationRecord } from "../model/record.d.ts" */
/** @import { KeptMarks } from "../input/marked_text.js" */
/** @import { Article } from "../model/article.js" */
/** @import { History } from "../model/edits.js" */
/** @import { Annotation, Layer } from "../model/pieces.js" */
/** @import { Card } from "../view/card.js" */
/** @import { ReadingView } from "../view/reading.js" */
/** @import { Use } from "./selection_bar.js" */
import { messages } from "../messages.js";
import { LAYERS } from "../model/pieces.js";
import { byId } from "../view/dom.js";
import { CardEditing } from "./card_editing.js";
import { Corrections } from "./corrections.js";
import { KeyCommands } from "./key_commands.js";
import { markWithId } from "./mark_order.js";
import { SelectionBar } from "./selection_bar.js";
import { Shortcuts } from "./shortcuts.js";
import { Toolbar } from "./toolbar.js";
import { WordCursor } from "./word_cursor.js";

/**
 * @typedef {object} Host the page around
 * @property {ReadingView} reading
 * @property {Card} card
 * @property {(article: Article) => void} redraw the marks of the same text, changed
 * @property {(annotation: Annotation) => void} openCard
 * @property {(text: string, marks: KeptMarks | undefined) => void} openText beside those that are open
 */

export class Workshop {
    #host;
    #editing;
    #keys;
    #root = byId("article");
    #review = new Corrections(() => this.#changed());
    /** @type {Corrections | undefined} the pupil's own, while the program's marks are hidden */
    #task;
    /** @type {readonly Layer[]} */
    #layers = LAYERS;
    /** @type {((annotation: Annotation) => Node[]) | undefined} */
    #extraActions;
    /** @type {Article | undefined} in place of that of the edits */
    #lent;
    /** @type {Article | undefined} what is shown */
    #article;
    /** @type {Set<() => void>} */
    #listeners = new Set();
    /** @type {((text: string) => void)[]} */
    #textListeners = [];
    #bar = new SelectionBar(
        this.#root,
        () => ({ text: this.corrections.text, uses: this.#uses() }),
        (use, span) => this.#use(use, span),
    );
    #cursor = new WordCursor(
        this.#root,
        () => ({ text: this.corrections.text, sentences: this.#review.machine.sentences }),
        () => this.#bar.focus(),
    );
    #shortcuts = new Shortcuts(
        (command) => this.#article !== undefined && this.#keys.run(command),
        (how) => this.#step(how),
    );
    toolbar = new Toolbar(byId("workshop"), {
        undo: () => this.#step("undo"),
        redo: () => this.#step("redo"),
        selectWords: () => this.#cursor.start(),
        showRejected: (shows) => (this.#review.showsRejected = shows),
        showKeys: () => this.#shortcuts.show(),
    });

    /** @param {Host} host */
    constructor(host) {
        this.#host = host;
        this.#keys = new KeyCommands(this.#root, host.card, () => this.#cursor.start());
        this.#editing = new CardEditing({
            reading: host.reading,
            card: host.card,
            openCard: host.openCard,
            corrections: () => this.corrections,
            article: () => this.#article,
            say: (message) => this.say(message),
        });
        host.card.footer = (annotation, section) =>
            this.#extraActions?.(annotation) ?? this.#editing.footer(annotation, section);
    }

    /** The edits that count now. */
    get corrections() {
        return this.#task ?? this.#review;
    }

    /** The reader's own corrections, also while a task is going on. */
    get review() {
        return this.#review;
    }

    /**
     * A text has its record.
     * @param {string} text
     * @param {AnnotationRecord} record
     * @returns {Article} what to show
     */
    take(text, record) {
        const isOther = text !== this.#review.text;
        this.#review.take(text, record);
        if (isOther) {
            this.#task = undefined;
            this.#layers = LAYERS;
            this.#extraActions = undefined;
            this.#lent = undefined;
        }
        const article = this.#show(this.#lent ?? this.corrections.article());
        // After the article is shown: what listens may show other marks in it.
        for (const listener of this.#textListeners) queueMicrotask(() => listener(text));
        return article;
    }

    /** The article as it is shown now. */
    get article() {
        return this.#article;
    }

    /** Called after each analysis of a text. @param {(text: string) => void} listener */
    onText(listener) {
        this.#textListeners.push(listener);
    }

    /** @param {string} id of a mark that is shown */
    openCardOf(id) {
        const annotation = markWithId(this.#article, id);
        if (annotation) this.#host.openCard(annotation);
    }

    /** Another text is about to take the place of the one that is shown. @param {string} text */
    turnTo(text) {
        this.#review.turnTo(text);
    }

    /**
     * Shows a text, with marks from a file: apart from that text as it may be open already, with marks of its own.
     * @param {string} text
     * @param {AnnotationRecord | undefined} machine undefined: the program's, from an analysis
     * @param {History} history
     */
    open(text, machine, history) {
        const hasMarks = machine !== undefined || history.edits.length > 0;
        this.#host.openText(text, hasMarks ? { history, ...(machine && { opened: machine }) } : undefined);
    }

    /**
     * Sets a task's marks in place of the reader's; undefined: back to those.
     * @param {Corrections | undefined} task
     * @param {readonly Layer[]} [layers] what can be marked
     */
    setTask(task, layers = LAYERS) {
        this.#task = task;
        this.#layers = layers;
        this.#changed();
    }

    /** Corrections of their own, with changes told as those of the reader are. */
    newCorrections() {
        return new Corrections(() => this.#changed());
    }

    /**
     * Shows other marks than those of the edits, with other things to do about them; undefined: ends that.
     * @param {Article | undefined} article
     * @param {(annotation: Annotation) => Node[]} [actions]
     */
    lend(article, actions) {
        this.#extraActions = article && (actions ?? (() => []));
        this.#lent = article;
        this.#host.card.close({ returnFocus: false });
        this.#host.redraw(this.#show(article ?? this.corrections.article()));
    }

    /**
     * Called after each change.
     * @param {() => void} listener
     * @returns {() => void} ends that
     */
    onChange(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }

    /** @param {string} message */
    say(message) {
        this.toolbar.say(message);
    }

    #changed() {
        if (this.#extraActions) return;
        this.#host.redraw(this.#show(this.corrections.article()));
        for (const listener of this.#listeners) listener();
    }

    /** @param {Article} article */
    #show(article) {
        this.#article = article;
        this.toolbar.update(this.corrections);
        return article;
    }

    /** @returns {readonly Use[]} */
    #uses() {
        if (!this.#article || this.#extraActions) return [];
        return [...this.#editing.roles.map((role) => ({ role })), ...this.#layers.map((layer) => ({ layer }))];
    }

    /** @param {Use} use @param {[number, number]} span */
    #use(use, span) {
        if ("role" in use) this.#editing.useWords(use.role, span);
        else this.#editing.add(use.layer, span);
    }

    /** @param {"undo" | "redo"} how */
    #step(how) {
        if (!this.#article || this.#extraActions) return false;
        this.#host.card.close();
        const isDone = how === "undo" ? this.corrections.undo() : this.corrections.redo();
        this.say(isDone ? messages.mark.stepped[how] : messages.mark.nothing[how]);
        return true;
    }
}
