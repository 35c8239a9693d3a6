// The speakers as a table that is a chart, too: how many words each gets, how they are told, and where in the text.
/** @import { Article } from "../model/article.js" */
/** @import { Share } from "../model/speaker_shares.js" */
import { messages } from "../messages.js";
import { runsOf } from "../model/runs.js";
import { MODES, speakerShares } from "../model/speaker_shares.js";
import { voicesOf } from "../model/voices.js";
import { drawing, element } from "./dom.js";

const words = messages.overview;

// A text with more speakers than this is no news article.
const MOST_SHOWN = 200;
const STRIP_COLUMNS = 300;

/** @typedef {"name" | "total" | "statements" | "direct" | "mixed" | "indirect"} Column */

/** @type {Record<Column, (share: Share) => number | string>} */
const VALUES = {
    name: ({ voice }) => voice.name,
    total: ({ total }) => total,
    statements: ({ voice }) => voice.statements.length,
    direct: ({ words }) => words.direct,
    mixed: ({ words }) => words.mixed,
    indirect: ({ words }) => words.indirect,
};
const COLUMNS = /** @type {Column[]} */ (Object.keys(VALUES));

/**
 * @param {Article} article
 * @returns {Share[]} those with the most words first
 */
export function sharesOf({ record, text }) {
    return speakerShares(voicesOf(record, messages.speakers.unnamed), text).slice(0, MOST_SHOWN);
}

/**
 * @param {readonly Share[]} shares
 * @param {Article} article
 * @param {(speaker: string | null, opener: HTMLElement) => void} onChoose
 */
export function drawSpeakerTable(shares, article, onChoose) {
    const most = Math.max(1, ...shares.map(({ total }) => total));
    const rows = new Map(shares.map((share) => [share, drawRow(share, most, article, onChoose)]));
    const body = element("tbody", { role: "rowgroup" }, ...rows.values());
    const heads = COLUMNS.map((column) => drawHead(column));
    /** @param {Column} column @param {boolean} isDescending */
    const sort = (column, isDescending) => {
        heads.forEach((head, index) => {
            const order = isDescending ? "descending" : "ascending";
            if (COLUMNS[index] === column) head.setAttribute("aria-sort", order);
            else head.removeAttribute("aria-sort");
        });
        const sorted = [...shares].sort((a, b) => compare(VALUES[column](a), VALUES[column](b)));
        if (isDescending) sorted.reverse();
        body.append(...sorted.flatMap((share) => rows.get(share) ?? []));
    };
    heads.forEach((head, index) => {
        head.querySelector("button")?.addEventListener("click", () => {
            const column = /** @type {Column} */ (COLUMNS[index]);
            const now = head.getAttribute("aria-sort");
            sort(column, now === null ? column !== "name" : now === "ascending");
        });
    });
    heads[COLUMNS.indexOf("total")]?.setAttribute("aria-sort", "descending");
    heads.splice(1, 0, element("td", { role: "cell", class: "chart", "aria-hidden": "true" }, drawKey()));
    return element(
        "table",
        { class: "shares", role: "table", "aria-label": words.speakers },
        element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...heads)),
        body,
    );
}

/** @param {Column} column */
function drawHead(column) {
    const button = element("button", { type: "button" }, words.column[column]);
    return element("th", { scope: "col", role: "columnheader" }, button);
}

/**
 * @param {Share} share
 * @param {number} most the words of the speaker with the most
 * @param {Article} article
 * @param {(speaker: string | null, opener: HTMLElement) => void} onChoose
 */
function drawRow({ voice, words: told, total, share }, most, article, onChoose) {
    const name = element("button", { type: "button", class: "to-place" }, voice.name);
    name.addEventListener("click", () => onChoose(voice.id, name));
    const role = voice.role ? [element("span", { class: "hint" }, voice.role)] : [];
    const chart = element("td", { role: "cell", class: "chart", "aria-hidden": "true" });
    chart.append(drawBar(told, most), drawStrip(voice.statements, article.text.length));
    const cell = (/** @type {Column} */ column, /** @type {string} */ value) =>
        element("td", { role: "cell", class: "number", "data-label": words.column[column] }, value);
    return element(
        "tr",
        { role: "row" },
        element("th", { scope: "row", role: "rowheader" }, name, ...role),
        chart,
        cell("total", words.wordsAndShare(total, Math.round(share * 100))),
        cell("statements", words.number(voice.statements.length)),
        ...MODES.map((mode) => cell(mode, words.number(told[mode]))),
    );
}

/**
 * @param {Share["words"]} told
 * @param {number} most
 */
function drawBar(told, most) {
    const bar = element("div", { class: "bar" });
    for (const mode of MODES) {
        const part = element("span", { "data-mode": mode });
        part.style.setProperty("width", `${(100 * told[mode]) / most}%`);
        bar.append(part);
    }
    return bar;
}

/**
 * Where in the text somebody speaks: from its beginning at the left to its end.
 * @param {Share["voice"]["statements"]} statements
 * @param {number} length of the text
 */
function drawStrip(statements, length) {
    const runs = runsOf(
        statements.flatMap(({ content }) => content),
        length,
        STRIP_COLUMNS,
    );
    const strip = drawing("svg", { viewBox: `0 0 ${STRIP_COLUMNS} 1`, preserveAspectRatio: "none", class: "strip" });
    strip.append(drawing("path", { d: runs.map(([from, to]) => `M${from} 0h${to - from}v1h-${to - from}z`).join("") }));
    return strip;
}

function drawKey() {
    const swatch = (/** @type {keyof Share["words"]} */ mode) =>
        element("span", { class: "swatch" }, element("span", { "data-mode": mode }), words.column[mode]);
    return element("span", { class: "key" }, ...MODES.map(swatch));
}

/**
 * @param {number | string} a
 * @param {number | string} b
 */
function compare(a, b) {
    return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
}
