// Correcting: ties the person's edits to card, selection, keys and buttons.
/** @import { AnnotationRecord } from "../model/record.d.ts" */
/** @import { Article } from "../model/article.js" */
/** @import { History, Judgement } from "../model/edits.js" */
/** @import { Annotation, Layer } from "../model/pieces.js" */
/** @import { Card } from "../view/card.js" */
/** @import { ReadingView } from "../view/reading.js" */
/** @import { Use } from "./selection_bar.js" */
import { messages } from "../messages.js";
import { ROLES_OF } from "../model/anchored_marks.js";
import { newMark } from "../model/new_marks.js";
import { LAYERS } from "../model/pieces.js";
import { byId, element } from "../view/dom.js";
import { cardActions } from "./card_actions.js";
import { Corrections } from "./corrections.js";
import { MarkForm } from "./mark_form.js";
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
 * @property {(text: string) => void} openText puts a text in place of the one that is shown
 */

export class Workshop {
    #host;
    #root = byId("article");
    #review = new Corrections(() => this.#changed());
    /** @type {Corrections | undefined} the pupil's own, while the program's marks are hidden */
    #task;
    /** @type {readonly Layer[]} */
    #layers = LAYERS;
    /** @type {MarkForm | undefined} */
    #form;
    /** @type {((annotation: Annotation) => Node[]) | undefined} */
    #extraActions;
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
        (command) => this.#run(command),
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
        host.card.footer = (annotation, section) => this.#footer(annotation, section);
        host.card.onClosed(() => (this.#form = undefined));
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
        }
        const article = this.#show(this.corrections.article());
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
        const annotation = this.#shown().find(({ item }) => item.id === id);
        if (annotation) this.#host.openCard(annotation);
    }

    /** Another text is about to take the place of the one that is shown. @param {string} text */
    turnTo(text) {
        this.#review.turnTo(text);
    }

    /**
     * Shows a text with marks from a file.
     * @param {string} text
     * @param {AnnotationRecord | undefined} machine undefined: the program's, from an analysis
     * @param {History} history
     */
    open(text, machine, history) {
        this.#review.open(text, machine, history);
        this.#host.openText(text);
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

    /** @param {Annotation} annotation @param {HTMLElement} section */
    #footer(annotation, section) {
        if (this.#extraActions) return this.#extraActions(annotation);
        return cardActions(annotation, section, this.corrections, {
            judge: (mark, judgement) => this.#judge(mark, judgement),
            change: (mark, place) => this.#change(mark, place),
            erase: (mark) => this.#erase(mark),
        });
    }

    /** @param {Annotation} annotation @param {Judgement} judgement */
    #judge(annotation, judgement) {
        this.corrections.judge(annotation, judgement);
        this.say(messages.mark.judged[judgement]);
        this.#reopen(annotation, judgement === "open" ? undefined : judgement);
    }

    /** @param {Annotation} annotation */
    #erase(annotation) {
        const original = this.corrections.original(annotation);
        this.corrections.erase(annotation);
        this.say(messages.mark.erased);
        this.#reopen(original ?? annotation);
    }

    /**
     * The card of a mark after a change, or when the mark no longer stands, the focus on the one that follows.
     * @param {Annotation} annotation
     * @param {string} [action] the button that has the focus
     */
    #reopen(annotation, action) {
        const current = this.#shown().find(({ item }) => item.id === annotation.item.id);
        if (current) {
            this.#host.openCard(current);
            const button = this.#host.card.root?.querySelector(`[data-action="${action}"]`);
            if (button instanceof HTMLElement) button.focus();
            return;
        }
        this.#host.card.close({ returnFocus: false });
        const next = this.#shown().find((other) => start(other) >= start(annotation)) ?? this.#shown().at(-1);
        if (next) this.#focusLabel(next);
        else this.#root.focus({ preventScroll: true });
    }

    /** @param {Annotation} annotation @param {HTMLElement} section */
    #change(annotation, section) {
        this.#form = new MarkForm(
            annotation,
            this.corrections,
            (message) => this.say(message),
            () => this.#reopen(this.#form?.annotation ?? annotation, "change"),
        );
        const { card } = this.#host;
        for (const other of card.root?.querySelectorAll("section") ?? []) if (other !== section) other.remove();
        const heading = element("h3", {}, messages.mark.changing);
        section.replaceChildren(heading, this.#form.element);
        card.keepOpen();
        this.#form.focus();
    }

    /** @returns {readonly Use[]} */
    #uses() {
        if (!this.#article || this.#extraActions) return [];
        const roles = this.#form ? ROLES_OF[this.#form.annotation.layer].map((role) => ({ role })) : [];
        return [...roles, ...this.#layers.map((layer) => ({ layer }))];
    }

    /** @param {Use} use @param {[number, number]} span */
    #use(use, span) {
        if ("role" in use) {
            this.#form?.useWords(use.role, span);
            this.#form?.focus();
            return;
        }
        this.#add(use.layer, span);
    }

    /** @param {Layer} layer @param {[number, number]} span */
    #add(layer, span) {
        this.#host.card.close({ returnFocus: false });
        const id = this.corrections.write(newMark(layer, [span], this.corrections.text));
        const annotation = this.corrections.find(id);
        if (!annotation) return;
        this.say(messages.mark.added);
        this.#host.openCard(annotation);
        const section = this.#host.card.root?.querySelector("section");
        if (section) this.#change(annotation, section);
    }

    /** @param {"undo" | "redo"} how */
    #step(how) {
        if (!this.#article || this.#extraActions) return false;
        this.#host.card.close();
        const isDone = how === "undo" ? this.corrections.undo() : this.corrections.redo();
        this.say(isDone ? messages.mark.stepped[how] : messages.mark.nothing[how]);
        return true;
    }

    /** @param {import("./shortcuts.js").Command} command */
    #run(command) {
        if (!this.#article || document.documentElement.dataset.screen !== "reading") return false;
        switch (command) {
            case "next":
            case "previous":
                return this.#go(command === "next" ? 1 : -1);
            case "words":
                this.#cursor.start();
                return true;
            default:
                return this.#press({ accept: "accepted", reject: "rejected", change: "change", help: "" }[command]);
        }
    }

    /**
     * Presses a button of the open card; without one, opens the card of the label that has the focus.
     * @param {string} action
     */
    #press(action) {
        const focused = document.activeElement;
        if (!this.#host.card.root && focused instanceof HTMLElement && focused.matches(".label, mark")) focused.click();
        const button = this.#host.card.root?.querySelector(`[data-action="${action}"]`);
        if (!(button instanceof HTMLElement)) return false;
        button.click();
        return true;
    }

    /** To the next or previous mark, from where the focus or the open card is. @param {1 | -1} direction */
    #go(direction) {
        const labels = [...this.#root.querySelectorAll(".label")].filter(
            (label) => label instanceof HTMLElement && label.offsetParent !== null,
        );
        const from = this.#host.card.root ? this.#host.card.opener : document.activeElement;
        this.#host.card.close({ returnFocus: false });
        const at = labels.findIndex((label) => from && (label === from || isBehind(label, from)));
        const here = at < 0 ? labels.length : at;
        const next = labels[direction < 0 ? here - 1 : labels[here] === from ? here + 1 : here];
        if (next instanceof HTMLElement) {
            next.focus({ preventScroll: true });
            next.scrollIntoView({ block: "center" });
        }
        return labels.length > 0;
    }

    /** @returns {Annotation[]} */
    #shown() {
        const { attributions = [], claims = [], shifts = [] } = this.#article?.record ?? {};
        /** @type {Annotation[]} */
        const all = [
            ...attributions.map((item) => ({ layer: /** @type {const} */ ("statement"), item })),
            ...claims.map((item) => ({ layer: /** @type {const} */ ("claim"), item })),
            ...shifts.map((item) => ({ layer: /** @type {const} */ ("shift"), item })),
        ];
        return all.sort((a, b) => start(a) - start(b));
    }

    /** @param {Annotation} annotation */
    #focusLabel(annotation) {
        const mark = this.#host.reading.markOf(annotation);
        const label = mark?.querySelector(`[data-annotation="${CSS.escape(annotation.item.id)}"]`) ?? mark;
        if (label instanceof HTMLElement) label.focus({ preventScroll: true });
    }
}

/** @param {Annotation} annotation */
function start({ layer, item }) {
    if (layer === "claim") return item.span[0];
    return (layer === "statement" ? item.content : item.cue)[0]?.[0] ?? 0;
}

/** @param {Node} node @param {Node} from */
function isBehind(node, from) {
    return Boolean(from.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
}
