// Editing one mark in its card: judging, changing and erasing it, and making a new one. After each edit the reader goes
// on where they were: in the card, or when the mark is gone, at the mark that follows.
/** @import { Article } from "../model/article.js" */
/** @import { Judgement } from "../model/edits.js" */
/** @import { Annotation, Layer, Role } from "../model/pieces.js" */
/** @import { Card } from "../view/card.js" */
/** @import { ReadingView } from "../view/reading.js" */
/** @import { Corrections } from "./corrections.js" */
import { messages } from "../messages.js";
import { ROLES_OF } from "../model/anchored_marks.js";
import { newMark } from "../model/new_marks.js";
import { element } from "../view/dom.js";
import { cardActions } from "./card_actions.js";
import { MarkForm } from "./mark_form.js";
import { markAfter, markWithId } from "./mark_order.js";

/**
 * @typedef {object} Surroundings
 * @property {ReadingView} reading
 * @property {Card} card
 * @property {(annotation: Annotation) => void} openCard
 * @property {() => Corrections} corrections the edits that count now
 * @property {() => Article | undefined} article as it is shown, with the last edit
 * @property {(message: string) => void} say
 */

export class CardEditing {
    #around;
    /** @type {MarkForm | undefined} of the mark that is being changed */
    #form;

    /** @param {Surroundings} around */
    constructor(around) {
        this.#around = around;
        around.card.onClosed(() => (this.#form = undefined));
    }

    get #corrections() {
        return this.#around.corrections();
    }

    /**
     * What stands at the foot of a mark's part of the card.
     * @param {Annotation} annotation
     * @param {HTMLElement} section
     */
    footer(annotation, section) {
        return cardActions(annotation, section, this.#corrections, {
            judge: (mark, judgement) => this.#judge(mark, judgement),
            change: (mark, place) => this.#change(mark, place),
            erase: (mark) => this.#erase(mark),
        });
    }

    /** What selected words can be in the mark that is being changed. @returns {readonly Role[]} */
    get roles() {
        return this.#form ? ROLES_OF[this.#form.annotation.layer] : [];
    }

    /** @param {Role} role @param {[number, number]} span */
    useWords(role, span) {
        this.#form?.useWords(role, span);
        this.#form?.focus();
    }

    /** @param {Layer} layer @param {[number, number]} span */
    add(layer, span) {
        const { card, openCard, say } = this.#around;
        card.close({ returnFocus: false });
        const id = this.#corrections.write(newMark(layer, [span], this.#corrections.text));
        const annotation = this.#corrections.find(id);
        if (!annotation) return;
        say(messages.mark.added);
        openCard(annotation);
        const section = card.root?.querySelector("section");
        if (section) this.#change(annotation, section);
    }

    /** @param {Annotation} annotation @param {Judgement} judgement */
    #judge(annotation, judgement) {
        this.#corrections.judge(annotation, judgement);
        this.#around.say(messages.mark.judged[judgement]);
        this.#reopen(annotation, judgement === "open" ? undefined : judgement);
    }

    /** @param {Annotation} annotation */
    #erase(annotation) {
        const original = this.#corrections.original(annotation);
        this.#corrections.erase(annotation);
        this.#around.say(messages.mark.erased);
        this.#reopen(original ?? annotation);
    }

    /** @param {Annotation} annotation @param {HTMLElement} section */
    #change(annotation, section) {
        this.#form = new MarkForm(annotation, this.#corrections, this.#around.say, () =>
            this.#reopen(this.#form?.annotation ?? annotation, "change"),
        );
        const { card } = this.#around;
        for (const other of card.root?.querySelectorAll("section") ?? []) if (other !== section) other.remove();
        const heading = element("h3", {}, messages.mark.changing);
        section.replaceChildren(heading, this.#form.element);
        card.keepOpen();
        this.#form.focus();
    }

    /**
     * The card of a mark after a change, or when the mark no longer stands, the focus on the one that follows.
     * @param {Annotation} annotation
     * @param {string} [action] the button that has the focus
     */
    #reopen(annotation, action) {
        const { article, card, openCard, reading } = this.#around;
        const current = markWithId(article(), annotation.item.id);
        if (current) {
            openCard(current);
            const button = card.root?.querySelector(`[data-action="${action}"]`);
            if (button instanceof HTMLElement) button.focus();
            return;
        }
        card.close({ returnFocus: false });
        const next = markAfter(article(), annotation);
        if (next) this.#focusLabel(next);
        else reading.root.focus({ preventScroll: true });
    }

    /** @param {Annotation} annotation */
    #focusLabel(annotation) {
        const mark = this.#around.reading.markOf(annotation);
        const label = mark?.querySelector(`[data-annotation="${CSS.escape(annotation.item.id)}"]`) ?? mark;
        if (label instanceof HTMLElement) label.focus({ preventScroll: true });
    }
}
