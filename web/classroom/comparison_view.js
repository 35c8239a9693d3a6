// The comparison of one person's marks with a reference: figures with their meaning, each difference with both sides, and
// all of it in the text.
/** @import { Workshop } from "../correct/workshop.js" */
/** @import { Pair } from "../model/agreement.js" */
/** @import { Annotation, Layer } from "../model/pieces.js" */
/** @import { AnnotationRecord } from "../model/record.d.ts" */
import { button } from "../correct/fields.js";
import { messages } from "../messages.js";
import { agreement } from "../model/agreement.js";
import { Article } from "../model/article.js";
import { merged } from "../model/comparison.js";
import { mainSpans } from "../model/review.js";
import { wordsOf } from "../model/words.js";
import { cardSection } from "../view/card_content.js";
import { element } from "../view/dom.js";
import { twoDigits } from "./frame.js";

const SHOWN_UNITS = 90;

export class Comparison {
    #text;
    #gold;
    #own;
    #workshop;
    #pairs;
    element;

    /**
     * @param {string} text
     * @param {AnnotationRecord} gold
     * @param {AnnotationRecord} own
     * @param {readonly Layer[]} layers
     * @param {Workshop} workshop
     */
    constructor(text, gold, own, layers, workshop) {
        this.#text = text;
        this.#gold = new Article(text, gold);
        this.#own = new Article(text, own);
        this.#workshop = workshop;
        const words = wordsOf(text);
        const agreements = new Map(layers.map((layer) => [layer, agreement(gold, own, layer, words)]));
        const { record, pairs } = merged(gold, own, agreements);
        this.#pairs = pairs;
        const article = new Article(text, record);
        workshop.lend(article, (annotation) => this.#otherSide(pairs.get(annotation.item.id)));
        this.element = element(
            "div",
            { class: "comparison" },
            element("h3", { tabindex: "-1" }, messages.class.comparison),
            figures(agreements),
            element("p", { class: "note" }, messages.class.f1Meaning),
            element("p", { class: "note" }, messages.class.kappaMeaning),
            element("h3", {}, messages.class.differences),
            this.#differences(),
        );
    }

    #differences() {
        const all = [...this.#pairs].filter(([, { outcome, isSameLabel }]) => outcome !== "matched" || !isSameLabel);
        if (all.length === 0) return element("p", {}, messages.class.noDifferences);
        return element("ul", { class: "differences" }, ...all.map(([id, pair]) => this.#difference(id, pair)));
    }

    /** @param {string} id @param {Pair} pair */
    #difference(id, pair) {
        const mark = pair.own ?? pair.gold;
        if (!mark) return element("li");
        const outcome = pair.outcome === "matched" ? "label" : pair.outcome;
        const open = button(shortened(this.#wordsOf(mark)), () => this.#workshop.openCardOf(id), { class: "place" });
        return element(
            "li",
            { "data-layer": mark.layer, "data-outcome": outcome },
            element("span", { class: "outcome" }, messages.class.outcome[outcome]),
            ` ${messages.card[mark.layer]} `,
            open,
        );
    }

    /**
     * What stands in a card below the mark that is shown: what became of it, and the other side's mark with its reasons.
     * @param {Pair | undefined} pair
     * @returns {Node[]}
     */
    #otherSide(pair) {
        if (!pair) return [];
        const { outcome, gold, own, isSameLabel } = pair;
        const verdict = outcome === "matched" && !isSameLabel ? "label" : outcome;
        /** @type {HTMLElement[]} */
        const nodes = [element("p", { class: "whose", "data-outcome": verdict }, messages.class.verdict[verdict])];
        if (outcome === "matched" && gold && own) nodes.push(this.#side(messages.class.reference, gold, this.#gold));
        if (outcome === "extra" && own) {
            const near = nearest(own, this.#pairs.values());
            if (near) nodes.push(this.#side(messages.class.nearReference, near, this.#gold));
        }
        if (outcome === "missed" && gold) {
            const near = nearestOwn(gold, this.#pairs.values());
            if (near) nodes.push(this.#side(messages.class.nearOwn, near, this.#own));
        }
        return nodes;
    }

    /** @param {string} heading @param {Annotation} mark @param {Article} article */
    #side(heading, mark, article) {
        const section = cardSection(mark, article);
        // The ids of a meter's label would be there twice.
        for (const one of section.querySelectorAll("[id]")) one.id += "-other";
        for (const one of section.querySelectorAll("[aria-labelledby]")) {
            one.setAttribute("aria-labelledby", `${one.getAttribute("aria-labelledby")}-other`);
        }
        section.querySelector("h3")?.replaceChildren(heading);
        section.classList.add("other-side");
        return section;
    }

    /** @param {Annotation} mark */
    #wordsOf(mark) {
        return mainSpans(mark)
            .map(([start, end]) => this.#text.slice(start, end).trim())
            .join(" \u2026 ");
    }
}

/** @param {ReadonlyMap<Layer, import("../model/agreement.js").Agreement>} agreements */
function figures(agreements) {
    const { table, layer, outcome } = { ...messages.class, layer: messages.layers };
    const head = [table.layer, outcome.matched, outcome.missed, outcome.extra, table.f1, table.kappa];
    const rows = [...agreements].map(([one, { matched, missed, extra, f1, kappa }]) =>
        element(
            "tr",
            { "data-layer": one },
            element("th", { scope: "row" }, layer[one]),
            ...[matched, missed, extra].map((count) => element("td", {}, String(count))),
            ...[f1, kappa].map((share) => element("td", {}, twoDigits(share))),
        ),
    );
    return element(
        "div",
        { class: "table", tabindex: "0", role: "region", "aria-label": table.figures },
        element(
            "table",
            {},
            element("thead", {}, element("tr", {}, ...head.map((words) => element("th", { scope: "col" }, words)))),
            element("tbody", {}, ...rows),
        ),
    );
}

/** @param {Annotation} mark @param {Iterable<Pair>} pairs @returns {Annotation | undefined} of the reference, touching it */
function nearest(mark, pairs) {
    return touching(
        mark,
        [...pairs].flatMap(({ gold }) => gold ?? []),
    );
}

/** @param {Annotation} mark @param {Iterable<Pair>} pairs @returns {Annotation | undefined} of the person, touching it */
function nearestOwn(mark, pairs) {
    return touching(
        mark,
        [...pairs].flatMap(({ own }) => own ?? []),
    );
}

/** @param {Annotation} mark @param {readonly Annotation[]} others */
function touching(mark, others) {
    const spans = mainSpans(mark);
    const touches = (/** @type {Annotation} */ other) =>
        mainSpans(other).some(([start, end]) => spans.some((span) => span[0] < end && span[1] > start));
    const all = others.filter(touches);
    return all.find(({ layer }) => layer === mark.layer) ?? all[0];
}

/** @param {string} words */
function shortened(words) {
    return words.length > SHOWN_UNITS ? `${words.slice(0, SHOWN_UNITS)}\u2026` : words;
}
