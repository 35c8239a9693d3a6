// The list of speakers, folded on small screens so that the article comes first. Pointing at one lights up all of their
// statements. Choosing one keeps them lit and goes to the first; the buttons beside it go on to the next and back.
/** @import { Attribution } from "../model/record.d.ts" */
/** @import { Article } from "../model/article.js" */
/** @import { Voice } from "../model/voices.js" */
import { messages } from "../messages.js";
import { voicesOf } from "../model/voices.js";
import { byId, element } from "./dom.js";
import { hasRoomFor } from "./room.js";

// A text with more speakers than this is no news article; a longer list would help nobody.
const MOST_SHOWN = 200;

export class SpeakerList {
    #root = byId("speakers");
    #folder = byId("voices", HTMLDetailsElement);
    #count = byId("speaker-count");
    #wasShown = false;
    #onChoose;
    #onPoint;
    #onVisit;
    /** @type {Map<string | null, { voice: Voice, item: HTMLElement }>} by speaker */
    #drawn = new Map();
    /** @type {{ voice: Voice, item: HTMLElement, position: number } | undefined} */
    #chosen;

    /**
     * @param {(statements: readonly Attribution[]) => void} onChoose the statements to light up; none: nobody is chosen
     * @param {(statements: readonly Attribution[]) => void} onPoint as onChoose, while a speaker is pointed at
     * @param {(statement: Attribution, how?: { focus: boolean }) => void} onVisit the statement to go to
     */
    constructor(onChoose, onPoint, onVisit) {
        this.#onChoose = onChoose;
        this.#onPoint = onPoint;
        this.#onVisit = onVisit;
    }

    /** @param {Article} article */
    show(article) {
        this.#chosen = undefined;
        this.#drawn.clear();
        if (!this.#wasShown) this.#folder.open = hasRoomFor("panel");
        this.#wasShown = true;
        const voices = voicesOf(article.record, messages.speakers.unnamed).slice(0, MOST_SHOWN);
        this.#count.textContent = messages.speakers.count(voices.length);
        const list = element("ul", {}, ...voices.map((voice) => this.#draw(voice)));
        this.#root.replaceChildren(voices.length > 0 ? list : element("p", { class: "note" }, messages.speakers.none));
    }

    /**
     * Chooses a speaker as a click in the list does.
     * @param {string | null} id
     * @param {{ focus: boolean }} how whether to move the focus to the first statement
     */
    choose(id, how) {
        const drawn = this.#drawn.get(id);
        if (!drawn) return;
        if (this.#chosen?.item !== drawn.item) this.#toggle(drawn.voice, drawn.item);
        this.#visit(0, how);
    }

    /** @param {Voice} voice */
    #draw(voice) {
        const count = element("span", { class: "count" }, messages.speakers.statements(voice.statements.length));
        const button = element(
            "button",
            { type: "button", class: "voice", "aria-pressed": "false" },
            element("span", { class: "name" }, voice.name),
            element("span", { class: "hint" }, count, voice.role ? ` \u00b7 ${voice.role}` : ""),
        );
        const item = element("li", {}, button);
        this.#drawn.set(voice.id, { voice, item });
        button.addEventListener("click", () => this.#toggle(voice, item));
        for (const event of ["pointerenter", "focus"]) {
            button.addEventListener(event, () => this.#onPoint(voice.statements));
        }
        for (const event of ["pointerleave", "blur"]) button.addEventListener(event, () => this.#onPoint([]));
        return item;
    }

    /**
     * @param {Voice} voice
     * @param {HTMLElement} item
     */
    #toggle(voice, item) {
        const wasChosen = this.#chosen?.item === item;
        this.#letGo();
        if (wasChosen) {
            this.#onChoose([]);
            return;
        }
        item.querySelector("button")?.setAttribute("aria-pressed", "true");
        this.#chosen = { voice, item, position: 0 };
        this.#onChoose(voice.statements);
        item.append(this.#drawSteps(voice));
        this.#visit(0);
    }

    #letGo() {
        this.#chosen?.item.querySelector("button")?.setAttribute("aria-pressed", "false");
        this.#chosen?.item.querySelector(".steps")?.remove();
        this.#chosen = undefined;
    }

    /** @param {Voice} voice */
    #drawSteps(voice) {
        const previous = element("button", { type: "button" }, messages.speakers.previous);
        const next = element("button", { type: "button" }, messages.speakers.next);
        previous.addEventListener("click", () => this.#visit((this.#chosen?.position ?? 0) - 1));
        next.addEventListener("click", () => this.#visit((this.#chosen?.position ?? 0) + 1));
        const position = element("span", { class: "position", role: "status" });
        const steps = element("div", { class: "steps", role: "group", "aria-label": voice.name });
        steps.append(...(voice.statements.length > 1 ? [previous, position, next] : [position]));
        return steps;
    }

    /**
     * @param {number} position wraps around at both ends
     * @param {{ focus: boolean }} [how]
     */
    #visit(position, how) {
        if (!this.#chosen) return;
        const { voice, item } = this.#chosen;
        const count = voice.statements.length;
        this.#chosen.position = (position + count) % count;
        const place = item.querySelector(".position");
        if (place) place.textContent = messages.speakers.position(this.#chosen.position + 1, count);
        const statement = voice.statements[this.#chosen.position];
        if (statement) this.#onVisit(statement, how);
    }
}
