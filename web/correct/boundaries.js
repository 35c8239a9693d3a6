// The words of each role of a mark, and moving their ends word by word: by buttons, and by the arrow keys on them.
/** @import { Annotation, Role } from "../model/pieces.js" */
import { messages } from "../messages.js";
import { ROLES_OF, spansOf } from "../model/anchored_marks.js";
import { withEdge, withSpans } from "../model/new_marks.js";
import { moveEdge } from "../model/words.js";
import { element } from "../view/dom.js";

const SHOWN_UNITS = 160;
/** @type {readonly [edge: "start" | "end", direction: -1 | 1, sign: string][]} */
const MOVES = [
    ["start", -1, "\u21e4"],
    ["start", 1, "\u2192\u00a6"],
    ["end", -1, "\u00a6\u2190"],
    ["end", 1, "\u21e5"],
];

export class Boundaries {
    #text;
    #current;
    #onChange;
    /** @type {Map<Role, { row: HTMLElement, words: HTMLElement, clear?: HTMLButtonElement }>} */
    #rows = new Map();
    element = element("fieldset", { class: "boundaries" });

    /**
     * @param {string} text
     * @param {() => Annotation} current the mark as it is now
     * @param {(annotation: Annotation, role: Role) => void} onChange
     */
    constructor(text, current, onChange) {
        this.#text = text;
        this.#current = current;
        this.#onChange = onChange;
        this.element.append(
            element("legend", {}, messages.mark.words),
            element("p", { class: "note" }, messages.mark.wordsHint),
            ...ROLES_OF[current().layer].map((role) => this.#draw(role)),
        );
        this.update();
    }

    update() {
        const annotation = this.#current();
        for (const [role, { row, words, clear }] of this.#rows) {
            const spans = spansOf(annotation, role);
            const whole = spans.map(([start, end]) => this.#text.slice(start, end).trim()).join(" \u2026 ");
            words.textContent = shortened(whole) || messages.mark.noWords;
            words.classList.toggle("note", whole === "");
            row.toggleAttribute("data-empty", whole === "");
            if (clear) clear.hidden = whole === "";
        }
    }

    /** @param {Role} role */
    #draw(role) {
        const name = messages.mark.role[role];
        const words = element("p", { class: "role-words" });
        const row = element(
            "div",
            { class: "role", role: "group", "aria-label": name },
            element("p", { class: "role-name" }, name),
            words,
        );
        for (const [edge, direction, sign] of MOVES) {
            const label = messages.mark.move[edge][direction < 0 ? "earlier" : "later"];
            const button = element(
                "button",
                { type: "button", class: "nudge", "aria-label": label, title: label },
                sign,
            );
            button.addEventListener("click", () => this.#move(role, edge, direction));
            row.append(button);
        }
        /** @type {HTMLButtonElement | undefined} */
        let clear;
        if (ROLES_OF[this.#current().layer][0] !== role) {
            clear = element("button", { type: "button", class: "nudge" }, messages.mark.clear);
            clear.addEventListener("click", () => {
                row.querySelector("button")?.focus();
                this.#onChange(withSpans(this.#current(), role, []), role);
            });
            row.append(clear);
        }
        row.addEventListener("keydown", (event) => {
            if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
            if (event.ctrlKey || event.altKey || event.metaKey) return;
            event.preventDefault();
            this.#move(role, event.shiftKey ? "start" : "end", event.key === "ArrowLeft" ? -1 : 1);
        });
        this.#rows.set(role, { row, words, clear });
        return row;
    }

    /**
     * @param {Role} role
     * @param {"start" | "end"} edge
     * @param {-1 | 1} direction
     */
    #move(role, edge, direction) {
        const before = this.#current();
        const after = withEdge(before, role, edge, (span) => moveEdge(this.#text, span, edge, direction));
        if (after !== before) this.#onChange(after, role);
    }
}

/** @param {string} words the ends are what matters */
function shortened(words) {
    if (words.length <= SHOWN_UNITS) return words;
    return `${words.slice(0, SHOWN_UNITS / 2)} \u2026 ${words.slice(-SHOWN_UNITS / 2)}`;
}
