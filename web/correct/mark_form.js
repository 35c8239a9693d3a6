// The form in which a person changes a mark: what it is, whose it is, which words it covers. Each change counts at once
// and can be undone.
/** @import { SpeakerValue } from "../model/anchored_marks.js" */
/** @import { Annotation, Layer, Role } from "../model/pieces.js" */
/** @import { Claim, Speaker } from "../model/record.d.ts" */
/** @import { Corrections } from "./corrections.js" */
import { messages } from "../messages.js";
import { asLayer, withSpans } from "../model/new_marks.js";
import { LAYERS } from "../model/pieces.js";
import * as values from "../model/record_values.js";
import { element } from "../view/dom.js";
import { Boundaries } from "./boundaries.js";
import { checkboxes, field, input, selection } from "./fields.js";
import { speakerFields } from "./speaker_fields.js";

// The three answers to "Worth checking?" of a person; a mark of the program has its own score.
const SCORES = [0.9, 0.5, 0.1];

export class MarkForm {
    #corrections;
    #say;
    #annotation;
    /** @type {Boundaries | undefined} */
    #boundaries;
    #fields = element("div", { class: "fields" });
    element = element("form", { class: "mark-form" });

    /**
     * @param {Annotation} annotation
     * @param {Corrections} corrections
     * @param {(message: string) => void} say
     * @param {() => void} onDone
     */
    constructor(annotation, corrections, say, onDone) {
        this.#annotation = annotation;
        this.#corrections = corrections;
        this.#say = say;
        const done = element("button", { type: "submit", class: "primary" }, messages.mark.done);
        this.element.append(this.#fields, element("p", { class: "tools" }, done));
        this.element.addEventListener("submit", (event) => {
            event.preventDefault();
            onDone();
        });
        this.#draw();
    }

    get annotation() {
        return this.#annotation;
    }

    focus() {
        this.#fields.querySelector("select")?.focus();
    }

    /**
     * Words selected in the article become a role of the mark.
     * @param {Role} role
     * @param {[number, number]} span
     */
    useWords(role, span) {
        this.#write(withSpans(this.#annotation, role, [span]));
        this.#say(messages.mark.wordsNow(messages.mark.role[role], this.#corrections.text.slice(...span)));
    }

    #draw() {
        const { layer } = this.#annotation;
        const layers = selection(
            LAYERS,
            layer,
            (one) => messages.card[one],
            (one) => this.#changeLayer(one),
        );
        this.#boundaries = new Boundaries(
            this.#corrections.text,
            () => this.#annotation,
            (annotation, role) => this.#moveWords(annotation, role),
        );
        const why = input("text", this.#annotation.item.by === "person" ? this.#annotation.item.why.join("; ") : "");
        why.maxLength = 500;
        why.addEventListener("change", () => this.#set({ why: why.value.trim() === "" ? [] : [why.value.trim()] }));
        this.#fields.replaceChildren(
            field(messages.mark.layer, layers),
            ...this.#ownFields(layer),
            this.#boundaries.element,
            field(messages.mark.reason, why),
        );
    }

    /** @param {Layer} layer @returns {HTMLElement[]} */
    #ownFields(layer) {
        const { item } = this.#annotation;
        /** @param {string} name @param {readonly string[]} choices @param {Record<string, string>} words */
        const select = (name, choices, words) =>
            selection(
                choices,
                /** @type {Record<string, string>} */ (/** @type {unknown} */ (item))[name] ?? "",
                (one) => words[one] ?? one,
                (one) => this.#set({ [name]: one }),
            );
        switch (layer) {
            case "statement":
                return [
                    ...speakerFields(this.#corrections, this.#annotation, (change) => this.#setSpeaker(change)),
                    element(
                        "details",
                        { class: "original" },
                        element("summary", {}, messages.mark.howTold),
                        field(messages.mark.mode, select("mode", values.MODES, messages.mode)),
                        field(messages.mark.act, select("act", values.ACTS, messages.mark.acts)),
                        field(messages.mark.polarity, select("polarity", values.POLARITIES, messages.mark.polarities)),
                    ),
                ];
            case "claim": {
                const { types, check_worthiness: score } = /** @type {Claim} */ (item);
                const scores = SCORES.includes(score) ? SCORES : [score, ...SCORES];
                return [
                    checkboxes(messages.card.about, values.CLAIM_TYPES, types, messages.claimType, (chosen) =>
                        this.#set({ types: chosen }),
                    ),
                    field(
                        messages.card.worth,
                        selection(scores.map(String), String(score), scoreWords, (one) =>
                            this.#set({ check_worthiness: Number(one) }),
                        ),
                    ),
                ];
            }
            case "shift":
                return [
                    field(messages.mark.kind, select("kind", values.SHIFT_KINDS, messages.shiftKind)),
                    field(messages.mark.status, select("status", values.SHIFT_STATUSES, messages.shiftStatus)),
                ];
        }
    }

    /** @param {Record<string, unknown>} fields */
    #set(fields) {
        const { layer, item } = this.#annotation;
        this.#write(/** @type {Annotation} */ ({ layer, item: { ...item, ...fields } }));
        this.#say(messages.mark.changed);
    }

    /** @param {{ mark: SpeakerValue | null } | { everywhere: SpeakerValue, was: Speaker }} change */
    #setSpeaker(change) {
        if ("mark" in change) {
            this.#write(this.#annotation, change.mark);
            this.#redraw();
        } else {
            this.#corrections.changeSpeaker(change.was.name, change.everywhere);
            this.#refresh();
        }
        this.#say(messages.mark.changed);
    }

    /** @param {Layer} layer */
    #changeLayer(layer) {
        this.#write(asLayer(this.#annotation, layer, this.#corrections.text));
        this.#redraw();
        this.#say(messages.mark.changed);
    }

    /** @param {Annotation} annotation @param {Role} role */
    #moveWords(annotation, role) {
        this.#write(annotation);
        const row = this.#boundaries?.element.querySelector(`[aria-label="${CSS.escape(messages.mark.role[role])}"]`);
        this.#say(row?.querySelector(".role-words")?.textContent ?? "");
    }

    /** @param {Annotation} annotation @param {SpeakerValue | null} [speaker] */
    #write(annotation, speaker) {
        const id = this.#corrections.write(annotation, { was: this.#annotation, speaker });
        this.#refresh(id);
    }

    /** The mark as it is now. @param {string} [id] */
    #refresh(id = this.#annotation.item.id) {
        this.#annotation = this.#corrections.find(id) ?? this.#annotation;
        this.#boundaries?.update();
    }

    /** Draws the fields anew; the focus stays on the field of the same place. */
    #redraw() {
        const focusable = "select, input, button";
        const at = [...this.#fields.querySelectorAll(focusable)].indexOf(
            /** @type {Element} */ (document.activeElement),
        );
        this.#draw();
        const next = this.#fields.querySelectorAll(focusable)[at];
        if (next instanceof HTMLElement) next.focus();
    }
}

/** @param {string} score */
function scoreWords(score) {
    const [yes, perhaps, no] = SCORES.map(String);
    if (score === yes) return messages.mark.worth.yes;
    if (score === perhaps) return messages.mark.worth.perhaps;
    if (score === no) return messages.mark.worth.no;
    return messages.mark.worth.program(Math.round(Number(score) * 100));
}
