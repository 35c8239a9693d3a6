// The policy shifts as cards in the order of the text: what changes, and what explicitly stays.
/** @import { Article } from "../model/article.js" */
/** @import { Shift } from "../model/record.d.ts" */
/** @import { ShiftGroup } from "../model/shift_groups.js" */
import { messages } from "../messages.js";
import { course, facts, inQuotes } from "./card_content.js";
import { element } from "./dom.js";
import { LongList } from "./long_list.js";

const words = messages.overview;
// As much of a mention as tells it apart from others.
const MENTION_UNITS = 120;

/**
 * @param {readonly ShiftGroup[]} groups
 * @param {Article} article
 * @param {(shift: Shift, opener: HTMLElement) => void} onVisit
 * @returns {HTMLElement[]}
 */
export function drawShiftCards(groups, article, onVisit) {
    const changes = groups.filter(({ clearest }) => clearest.kind !== "continue");
    const stays = groups.filter(({ clearest }) => clearest.kind === "continue");
    return [
        ...drawCards(words.changes, words.noChanges, changes, article, onVisit),
        ...drawCards(words.stays, words.noStays, stays, article, onVisit),
    ];
}

/**
 * @param {string} heading
 * @param {string} nothing what to say when there are none
 * @param {readonly ShiftGroup[]} groups
 * @param {Article} article
 * @param {(shift: Shift, opener: HTMLElement) => void} onVisit
 */
function drawCards(heading, nothing, groups, article, onVisit) {
    const head = element("h3", {}, heading, " ", element("span", { class: "note" }, words.counted(groups.length)));
    if (groups.length === 0) return [head, element("p", { class: "note" }, nothing)];
    const list = new LongList("ol", "shift-cards", groups, (group) => drawGroup(group, article, onVisit));
    return [head, ...list.parts];
}

/**
 * @param {ShiftGroup} group
 * @param {Article} article
 * @param {(shift: Shift, opener: HTMLElement) => void} onVisit
 */
function drawGroup({ clearest, others }, article, onVisit) {
    const link = (/** @type {Shift} */ shift, /** @type {string} */ text) => {
        const button = element("button", { type: "button", class: "to-place" }, text);
        button.addEventListener("click", () => onVisit(shift, button));
        return button;
    };
    const speaker = article.speaker(clearest.speaker ?? article.attribution(clearest.attribution)?.speaker ?? null);
    const again = others.map((shift) => element("li", {}, link(shift, mentionOf(shift, article))));
    return element(
        "li",
        { class: "shift-card", "data-layer": "shift" },
        element(
            "p",
            { class: "kind" },
            element("span", { class: "tag" }, messages.label.shift(clearest.kind)),
            " ",
            element("span", { class: "note" }, messages.shiftStatus[clearest.status]),
        ),
        element("p", { class: "mention" }, link(clearest, mentionOf(clearest, article))),
        ...course(clearest, article),
        facts([
            [messages.card.actor, inQuotes(clearest.actor, article)],
            [messages.card.policy, inQuotes(clearest.policy, article)],
            [messages.card.saidBy, speaker?.name ?? ""],
            [words.reasons, clearest.why.join("; ")],
        ]),
        ...(again.length > 0
            ? [
                  element("p", { class: "note" }, words.toldAgain(again.length)),
                  element("ul", { class: "again" }, ...again),
              ]
            : []),
    );
}

/**
 * The words from the first role to the last, for as long as that is short.
 * @param {Shift} shift
 * @param {Article} article
 */
export function mentionOf({ cue, policy, from, to }, { text }) {
    const spans = [...cue, ...policy, ...from, ...to];
    const cueStart = cue[0]?.[0] ?? 0;
    const start = Math.max(Math.min(...spans.map(([first]) => first)), cueStart - MENTION_UNITS / 2);
    const end = Math.max(...spans.map(([, last]) => last));
    const mention = text.slice(start, end).replaceAll(/\s+/g, " ");
    if (mention.length <= MENTION_UNITS) return mention;
    return `${mention.slice(0, MENTION_UNITS).replace(/\s\S*$/, "")} \u2026`;
}
