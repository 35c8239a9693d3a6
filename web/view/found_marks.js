// Marks what was found without touching the text: by the CSS Custom Highlight API. Browsers without it (Safari before
// 17.2, Firefox before 140) get a box around the place that the search is at.
/** @import { Span } from "../model/record.d.ts" */
/** @import { LeafView } from "./leaf.js" */
/** @import { ReadingView } from "./reading.js" */
import { leafAt } from "../model/leaves.js";
import { element } from "./dom.js";
import { inSlices } from "./slices.js";
import { placeIn, textParts } from "./text_places.js";

export class FoundMarks {
    #reading;
    /** @type {readonly Span[]} */
    #found = [];
    /** @type {Span | undefined} */
    #current;
    /** @type {Map<LeafView, { spans: Span[], ranges: StaticRange[] }>} leaves on which something was found */
    #leaves = new Map();
    #all = "highlights" in CSS ? new Highlight() : undefined;
    /** @type {HTMLElement[]} */
    #boxes = [];

    /** @param {ReadingView} reading */
    constructor(reading) {
        this.#reading = reading;
        if (this.#all) CSS.highlights.set("found", this.#all);
        reading.onDrawn((view) => {
            if (!this.#leaves.has(view)) return;
            this.#mark(view);
            if (this.#current) this.#markCurrent(this.#current);
        });
        addEventListener("resize", () => this.#current && !this.#all && this.#markCurrent(this.#current));
    }

    /** @param {readonly Span[]} found */
    show(found) {
        this.#found = found;
        this.#all?.clear();
        this.#leaves.clear();
        this.#markCurrent(undefined);
        const { views } = this.#reading;
        const leaves = views.map(({ leaf }) => leaf);
        for (const span of found) {
            const view = views[leafAt(leaves, span[0])];
            const known = view && this.#leaves.get(view);
            if (known) known.spans.push(span);
            else if (view) this.#leaves.set(view, { spans: [span], ranges: [] });
        }
        void inSlices(this.#leaves.keys(), (view) => {
            if (this.#found !== found) return false;
            this.#mark(view);
            return true;
        });
    }

    /**
     * The place that the search is at.
     * @param {Span} span
     * @returns {Range | undefined}
     */
    goTo(span) {
        return this.#markCurrent(span);
    }

    /** @param {LeafView} view */
    #mark(view) {
        const found = this.#leaves.get(view);
        if (!this.#all || !found) return;
        for (const range of found.ranges) this.#all.delete(range);
        const parts = textParts(view);
        found.ranges = found.spans.flatMap(([start, end]) => {
            const from = placeIn(parts, start, "start");
            const to = placeIn(parts, end, "end");
            if (!from || !to) return [];
            const [[startContainer, startOffset], [endContainer, endOffset]] = [from, to];
            return [new StaticRange({ startContainer, startOffset, endContainer, endOffset })];
        });
        for (const range of found.ranges) this.#all.add(range);
    }

    /** @param {Span | undefined} span */
    #markCurrent(span) {
        this.#current = span;
        for (const box of this.#boxes) box.remove();
        this.#boxes = [];
        const range = span && this.#reading.rangeOf({ start: span[0], end: span[1] });
        if (this.#all) {
            const highlight = range ? new Highlight(range) : new Highlight();
            highlight.priority = 1;
            CSS.highlights.set("found-now", highlight);
        } else if (range) {
            this.#boxes = boxesAround(range, this.#reading.root);
            this.#reading.root.append(...this.#boxes);
        }
        return range;
    }
}

/**
 * @param {Range} range
 * @param {HTMLElement} frame in which they are placed
 */
function boxesAround(range, frame) {
    const { left, top } = frame.getBoundingClientRect();
    return [...range.getClientRects()].map((rect) => {
        const box = element("span", { class: "found-box", "aria-hidden": "true" });
        box.style.setProperty("left", `${rect.left - left}px`);
        box.style.setProperty("top", `${rect.top - top}px`);
        box.style.setProperty("width", `${rect.width}px`);
        box.style.setProperty("height", `${rect.height}px`);
        return box;
    });
}
