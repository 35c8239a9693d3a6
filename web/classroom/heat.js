// How many of the class marked which words: a strip of the whole text, the text itself, and the places that split the
// class, in words.
/** @import { AnnotationRecord, Span } from "../model/record.d.ts" */
/** @import { Layer } from "../model/pieces.js" */
import { messages } from "../messages.js";
import { disputed, heatOf } from "../model/class_agreement.js";
import { element } from "../view/dom.js";

const STRIP_CELLS = 120;
const DEGREES = 5;
const MOST_DISPUTED = 8;
// A longer text would take the page's breath; strip and list tell of it as well.
const MOST_TEXT_UNITS = 100_000;

/**
 * @param {string} text
 * @param {readonly AnnotationRecord[]} pupils at least one
 * @param {Layer} layer
 * @param {readonly Span[]} words
 * @returns {HTMLElement[]}
 */
export function heat(text, pupils, layer, words) {
    const runs = heatOf(text, pupils, layer, words);
    const count = pupils.length;
    const split = disputed(runs, count).slice(0, MOST_DISPUTED);
    const places = split.map((run) =>
        element(
            "li",
            {},
            element("q", {}, text.slice(run.start, run.end).trim()),
            ` ${messages.class.markedBy(run.count, count)}`,
        ),
    );
    return [
        element("h3", {}, messages.class.heat),
        element("p", { class: "note" }, messages.class.heatHint),
        strip(text, runs, count, layer),
        ...(text.length <= MOST_TEXT_UNITS ? [heatedText(text, runs, count, layer)] : []),
        element("h3", {}, messages.class.disputed),
        places.length > 0
            ? element("ol", { class: "disputed" }, ...places)
            : element("p", {}, messages.class.undisputed),
    ];
}

/**
 * @param {string} text
 * @param {readonly import("../model/class_agreement.js").Run[]} runs
 * @param {number} pupils
 * @param {Layer} layer
 */
function strip(text, runs, pupils, layer) {
    const size = text.length / STRIP_CELLS;
    const cells = Array.from({ length: STRIP_CELLS }, (_, cell) => {
        const [from, to] = [cell * size, (cell + 1) * size];
        const most = runs
            .filter(({ start, end }) => start < to && end > from)
            .reduce((highest, run) => Math.max(highest, run.count), 0);
        return element("span", { "data-heat": degree(most, pupils) });
    });
    return element("div", { class: "heat-strip", "data-layer": layer, "aria-hidden": "true" }, ...cells);
}

/**
 * @param {string} text
 * @param {readonly import("../model/class_agreement.js").Run[]} runs
 * @param {number} pupils
 * @param {Layer} layer
 */
function heatedText(text, runs, pupils, layer) {
    const parts = runs.map(({ start, end, count }) => {
        const words = text.slice(start, end);
        if (count === 0) return words;
        const number = element("sup", {}, String(count));
        return element("span", { class: "heated", "data-heat": degree(count, pupils) }, words.trimEnd(), number, " ");
    });
    const region = { class: "heat-text", "data-layer": layer, tabindex: "0", role: "region" };
    return element("div", { ...region, "aria-label": messages.class.heat }, ...parts);
}

/** @param {number} count @param {number} pupils */
function degree(count, pupils) {
    return String(Math.ceil((DEGREES * count) / pupils));
}
