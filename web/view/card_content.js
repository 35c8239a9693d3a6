// What a card says about one annotation.
/** @import { Annotation } from "../model/pieces.js" */
/** @import { Attribution, Claim, Shift, Span } from "../model/record.d.ts" */
/** @import { Article } from "../model/article.js" */
import { messages } from "../messages.js";
import { ARTICLE_TEXT, element } from "./dom.js";

const words = messages.card;

// More of a statement than this is cut off in the card; the whole of it stands in the article.
const QUOTE_UNITS = 6000;

/**
 * @param {Annotation} annotation
 * @param {Article} article
 * @returns {HTMLElement}
 */
export function cardSection(annotation, article) {
    const section = element("section", { "data-layer": annotation.layer });
    section.append(element("h3", {}, words[annotation.layer]));
    switch (annotation.layer) {
        case "statement":
            section.append(...statement(annotation.item, article));
            break;
        case "claim":
            section.append(...claim(annotation.item, article));
            break;
        case "shift":
            section.append(...shift(annotation.item, article));
            break;
    }
    section.append(...reasons(annotation.item.why));
    return section;
}

/**
 * @param {Attribution} attribution
 * @param {Article} article
 */
function statement(attribution, article) {
    const speaker = article.speaker(attribution.speaker);
    const about = [speaker?.role, messages.speakerType[speaker?.type ?? "unknown"]].filter(Boolean).join(" · ");
    return [
        element("p", { class: "who", dir: "auto" }, speaker?.name ?? words.noSpeaker),
        ...(about ? [element("p", { class: "note" }, about)] : []),
        quote(attribution.content, article),
        facts([
            [words.cue, inQuotes(attribution.cue, article)],
            [
                words.how,
                [
                    messages.mode[attribution.mode],
                    ...(attribution.act === "thought" ? [messages.thought] : []),
                    ...(attribution.polarity === "negative" ? [messages.negative] : []),
                ].join(" "),
            ],
            [words.confidence, certainty(attribution)],
        ]),
    ];
}

/**
 * @param {Claim} claim
 * @param {Article} article
 */
function claim(claim, article) {
    const speaker = article.speaker(claim.speaker);
    const score = percent(claim.check_worthiness);
    const claimant = claim.attribution === null ? words.article : (speaker?.name ?? words.noSpeaker);
    return [
        quote([claim.span], article),
        element(
            "div",
            { class: "score" },
            element("span", { id: `score-${claim.id}` }, words.worth),
            meter(score, `score-${claim.id}`),
            element("span", {}, words.score(score)),
        ),
        element("p", { class: "note" }, words.scoreNote),
        facts([
            [words.claimedBy, claimant],
            [words.about, claim.types.map((type) => messages.claimType[type]).join(", ")],
            [
                words.wording,
                claim.qualifiers
                    .map(({ kind, span }) => `${messages.qualifier[kind]}: ${inQuotes([span], article)}`)
                    .join("; "),
            ],
        ]),
    ];
}

/**
 * @param {Shift} shift
 * @param {Article} article
 */
function shift(shift, article) {
    const attribution = article.attribution(shift.attribution);
    const speaker = article.speaker(shift.speaker ?? attribution?.speaker ?? null);
    return [
        element("p", { class: "who" }, messages.shiftKind[shift.kind]),
        element("p", { class: "note" }, `${messages.shiftWord[shift.kind]} · ${messages.shiftStatus[shift.status]}`),
        ...course(shift, article),
        facts([
            [words.policy, inQuotes(shift.policy, article)],
            [words.actor, inQuotes(shift.actor, article)],
            [words.shiftCue, inQuotes(shift.cue, article)],
            [words.saidBy, speaker?.name ?? ""],
            [words.confidence, certainty(shift)],
        ]),
    ];
}

/**
 * From the old state to the new, where the text tells at least one of them.
 * @param {Shift} shift
 * @param {Article} article
 */
export function course({ from, to }, article) {
    if (from.length + to.length === 0) return [];
    return [
        element(
            "div",
            { class: "course" },
            state(words.from, from, article),
            element("span", { class: "arrow", "aria-hidden": "true" }, "\u2193"),
            state(words.to, to, article),
        ),
    ];
}

/**
 * @param {string} label
 * @param {Span[]} spans
 * @param {Article} article
 */
function state(label, spans, article) {
    const isSaid = spans.length > 0;
    return element(
        "p",
        { class: isSaid ? "state" : "state unsaid" },
        element("span", { class: "note" }, label),
        isSaid ? element("span", ARTICLE_TEXT, article.words(spans, words.ellipsis)) : words.notSaid,
    );
}

/**
 * @param {Span[]} spans
 * @param {Article} article
 */
function quote(spans, article) {
    const whole = article.words(spans, words.ellipsis);
    return element(
        "blockquote",
        ARTICLE_TEXT,
        whole.length > QUOTE_UNITS ? whole.slice(0, QUOTE_UNITS) + words.ellipsis : whole,
    );
}

/**
 * Label and value pairs; those without a value are left out.
 * @param {[label: string, value: string][]} pairs
 */
export function facts(pairs) {
    const list = element("dl");
    for (const [label, value] of pairs) {
        if (value) list.append(element("dt", {}, label), element("dd", { dir: "auto" }, value));
    }
    return list;
}

/** @param {string[]} why */
function reasons(why) {
    if (why.length === 0) return [];
    return [
        element("h4", {}, words.why),
        element("ul", ARTICLE_TEXT, ...why.map((reason) => element("li", {}, reason))),
    ];
}

/**
 * @param {Span[]} spans
 * @param {Article} article
 */
export function inQuotes(spans, article) {
    return spans.length > 0 ? `\u201c${article.words(spans, words.ellipsis)}\u201d` : "";
}

/**
 * @param {number} score
 * @param {string} labelledBy
 */
function meter(score, labelledBy) {
    const made = element("meter", { min: "0", max: "100", "aria-labelledby": labelledBy });
    made.value = score;
    return made;
}

/** @param {number} share */
export function percent(share) {
    return Math.round(share * 100);
}

/**
 * How sure the program is; of a person's mark it knows nothing.
 * @param {Attribution | Shift} item
 */
function certainty({ by, confidence }) {
    return by === "person" ? "" : words.percent(percent(confidence));
}
