// The map: a thin strip beside the text that shows where each layer lies, what was found, and what of the text is on
// the screen. A click goes there; with the keyboard it is a scroll bar that goes from mark to mark.
/** @import { Annotation, Layer, Role } from "../model/pieces.js" */
/** @import { Span } from "../model/record.d.ts" */
/** @import { Article } from "../model/article.js" */
/** @import { ReadingView } from "./reading.js" */
import { messages } from "../messages.js";
import { annotationsOf, LAYERS, piecesOf } from "../model/pieces.js";
import { runsOf } from "../model/runs.js";
import { byId, drawing } from "./dom.js";
import { wordsOfLabel } from "./label_words.js";
import { bringIntoView, stretchOnScreen } from "./scrolling.js";

// Finer than the eye sees on a screen of ordinary height.
const ROWS = 400;
// A click this near to a mark, as a share of the text, means the mark.
const NEAR = 0.02;
const PAGE = 0.1;

/** What of an annotation the map shows. @type {Record<Layer, Role>} */
const TELLING = { statement: "content", claim: "claim", shift: "cue" };

/** @typedef {{ start: number, annotation: Annotation }} Place where an annotation has its label */

export class TextMap {
    #root = byId("map");
    #window = byId("map-window");
    #lanes = new Map([...LAYERS, "found"].map((name) => [name, drawing("path", { "data-layer": name })]));
    #reading;
    #onVisit;
    /** @type {Article | undefined} */
    #article;
    #length = 0;
    /** @type {Place[]} in text order */
    #places = [];
    /** @type {ReadonlySet<Layer>} */
    #hidden = new Set();
    /** @type {Place | undefined} */
    #at;
    #isDue = false;

    /**
     * @param {ReadingView} reading
     * @param {(annotation: Annotation, how: { focus: boolean }) => void} onVisit
     */
    constructor(reading, onVisit) {
        this.#reading = reading;
        this.#onVisit = onVisit;
        const strip = drawing("svg", { viewBox: `0 0 4 ${ROWS}`, preserveAspectRatio: "none", "aria-hidden": "true" });
        strip.append(...this.#lanes.values());
        this.#root.prepend(strip);
        this.#root.addEventListener("click", (event) => this.#click(event));
        this.#root.addEventListener("keydown", (event) => this.#key(event));
        for (const event of ["scroll", "resize"]) addEventListener(event, () => this.#follow(), { passive: true });
    }

    /** @param {Article | undefined} article */
    show(article) {
        this.#article = article;
        this.#root.hidden = !article;
        this.#at = undefined;
        this.#places = [];
        if (!article) return;
        this.#length = article.text.length;
        /** @type {Record<Layer, Span[]>} */
        const spans = { statement: [], claim: [], shift: [] };
        for (const annotation of annotationsOf(article.record)) {
            for (const { start, end, role, labelled } of piecesOf(annotation)) {
                if (TELLING[annotation.layer] === role) spans[annotation.layer].push([start, end]);
                if (labelled) this.#places.push({ start, annotation });
            }
        }
        this.#places.sort((a, b) => a.start - b.start);
        for (const layer of LAYERS) this.#draw(layer, spans[layer]);
        this.#follow();
    }

    /** @param {readonly Span[]} found */
    showFound(found) {
        this.#draw("found", found);
    }

    /** @param {ReadonlySet<Layer>} hidden */
    hideLayers(hidden) {
        this.#hidden = hidden;
        this.#root.dataset.hidden = [...hidden].join(" ");
    }

    /**
     * @param {string} name
     * @param {readonly Span[]} spans
     */
    #draw(name, spans) {
        const lane = [...this.#lanes.keys()].indexOf(name);
        const runs = runsOf(spans, this.#length, ROWS);
        const path = runs.map(([from, to]) => `M${lane + 0.1} ${from}h.8v${to - from}h-.8z`).join("");
        this.#lanes.get(name)?.setAttribute("d", path);
    }

    /** Shows what is on the screen, once a frame at most. */
    #follow() {
        if (this.#isDue || this.#root.hidden) return;
        this.#isDue = true;
        requestAnimationFrame(() => {
            this.#isDue = false;
            const { start, end } = stretchOnScreen(this.#reading.views);
            const share = (/** @type {number} */ offset) => (100 * offset) / (this.#length || 1);
            this.#window.style.setProperty("top", `${share(start)}%`);
            this.#window.style.setProperty("height", `${share(end - start)}%`);
            if (!this.#at) this.#tell(start);
        });
    }

    /** @param {number} offset where in the text the reader is */
    #tell(offset) {
        const percent = Math.round((100 * offset) / (this.#length || 1));
        const name = this.#at && this.#article && wordsOfLabel(this.#at.annotation, this.#article).name;
        this.#root.setAttribute("aria-valuenow", String(percent));
        this.#root.setAttribute(
            "aria-valuetext",
            name ? messages.map.mark(percent, name) : messages.map.place(percent),
        );
    }

    /** @param {MouseEvent} event */
    #click({ clientY }) {
        const { top, height } = this.#root.getBoundingClientRect();
        const offset = Math.round(Math.min(1, Math.max(0, (clientY - top) / height)) * this.#length);
        const near = this.#shownPlaces()
            .filter(({ start }) => Math.abs(start - offset) < NEAR * this.#length)
            .sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset));
        if (near[0]) this.#goTo(near[0]);
        else this.#scroll(offset);
    }

    /** @param {KeyboardEvent} event */
    #key(event) {
        const places = this.#shownPlaces();
        const onScreen = stretchOnScreen(this.#reading.views);
        // Whoever has scrolled away meanwhile goes on from there.
        if (this.#at && (this.#at.start < onScreen.start || this.#at.start > onScreen.end)) this.#at = undefined;
        const here = this.#at?.start ?? onScreen.start;
        const index = this.#at ? places.indexOf(this.#at) : -1;
        /** @param {number} share of the text to go on */
        const further = (share) => {
            const goal = here + share * this.#length;
            return share > 0
                ? (places.find(({ start }) => start >= goal) ?? places.at(-1))
                : (places.filter(({ start }) => start <= goal).at(-1) ?? places[0]);
        };
        /** @type {Record<string, () => Place | undefined>} */
        const moves = {
            ArrowDown: () => (index >= 0 ? places[index + 1] : places.find(({ start }) => start >= here)),
            ArrowUp: () => (index >= 0 ? places[index - 1] : places.filter(({ start }) => start < here).at(-1)),
            PageDown: () => further(PAGE),
            PageUp: () => further(-PAGE),
            Home: () => places[0],
            End: () => places.at(-1),
            Enter: () => this.#at,
        };
        const move = moves[event.key];
        if (!move) return;
        event.preventDefault();
        const place = move();
        if (place) this.#goTo(place, { focus: event.key === "Enter" });
    }

    #shownPlaces() {
        return this.#places.filter(({ annotation }) => !this.#hidden.has(annotation.layer));
    }

    /**
     * @param {Place} place
     * @param {{ focus: boolean }} [how]
     */
    #goTo(place, how = { focus: false }) {
        this.#at = place;
        this.#tell(place.start);
        this.#onVisit(place.annotation, how);
        this.#follow();
    }

    /** @param {number} offset */
    #scroll(offset) {
        this.#at = undefined;
        const range = this.#reading.rangeOf({ start: offset, end: offset + 1 });
        if (range) bringIntoView(range);
    }
}
