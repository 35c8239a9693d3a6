// The reading view: the article, leaf by leaf. Plain text stands first; marks follow for what is on the screen, in the
// pauses for the rest, and in very long texts only for what comes near the screen.
/** @import { Article } from "../model/article.js" */
/** @import { Leaf, Stretch } from "../model/leaves.js" */
/** @import { Annotation, Layer, Piece } from "../model/pieces.js" */
/** @import { LeafView } from "./leaf.js" */
import { cutIntoLeaves, leafAt } from "../model/leaves.js";
import { annotationsOf, piecesOf } from "../model/pieces.js";
import { element } from "./dom.js";
import { fill, makeLeafView } from "./leaf.js";
import { drawParagraph } from "./marks.js";
import { inSlices } from "./slices.js";
import { placeIn, textParts } from "./text_places.js";

/** @typedef {"open" | "speaker" | "hover" | "visit"} Light why an annotation is lit */

/** Its card is open; its speaker is chosen, or pointed at; the reader was led there. @type {readonly Light[]} */
const LIGHTS = ["open", "speaker", "hover", "visit"];

// The leaves that get their marks in the pauses: some 100,000 words.
const EAGER_LEAVES = 150;

export class ReadingView {
    #root;
    #text = "";
    /** @type {readonly Leaf[]} */
    #leaves = [];
    /** @type {readonly LeafView[]} one a leaf */
    #views = [];
    /** @type {Article | undefined} */
    #article;
    #isDealt = false;
    /** @type {Map<string, HTMLElement[]>} by annotation, in the order of drawing */
    #marks = new Map();
    /** @type {WeakMap<Element, readonly Annotation[]>} by mark */
    #annotations = new WeakMap();
    #lit = noLight();
    /** @type {((view: LeafView) => void)[]} */
    #drawnListeners = [];
    #nearScreen;
    /** @type {Map<string, Annotation>} by id, after marks were changed */
    #items = new Map();

    /** @param {HTMLElement} root */
    constructor(root) {
        this.#root = root;
        this.#nearScreen = new IntersectionObserver((entries) => this.#drawNear(entries), { rootMargin: "100% 0px" });
        window.addEventListener("beforeprint", () => this.#views.forEach((view) => this.#drawMarks(view)));
    }

    get root() {
        return this.#root;
    }

    get views() {
        return this.#views;
    }

    /**
     * Whenever a leaf has got its marks: its nodes are new ones.
     * @param {(view: LeafView) => void} listener
     */
    onDrawn(listener) {
        this.#drawnListeners.push(listener);
    }

    /**
     * The leaf that holds an offset, or the nearest before it.
     * @param {number} offset
     */
    viewAt(offset) {
        return this.#views[leafAt(this.#leaves, offset)];
    }

    /**
     * A stretch of the text on the page, its marks drawn.
     * @param {Stretch} stretch
     * @returns {Range | undefined} undefined while the text is not there yet
     */
    rangeOf({ start, end }) {
        const [first, last] = [this.viewAt(start), this.viewAt(Math.max(start, end - 1))];
        if (!first || !last) return undefined;
        for (const view of new Set([first, last])) this.#drawMarks(view);
        const from = placeIn(textParts(first), start, "start");
        const to = placeIn(textParts(last), end, "end");
        if (!from || !to) return undefined;
        const range = document.createRange();
        range.setStart(...from);
        range.setEnd(...to);
        return range;
    }

    /**
     * Shows a text without marks.
     * @param {string} text
     */
    showText(text) {
        this.#text = text;
        this.#article = undefined;
        this.#isDealt = false;
        this.#marks.clear();
        this.#items = new Map();
        this.#lit = noLight();
        this.#nearScreen.disconnect();
        this.#leaves = cutIntoLeaves(text);
        const views = this.#leaves.map(makeLeafView);
        this.#views = views;
        this.#root.replaceChildren(...views.map(({ root }) => root));
        void inSlices(views, (view) => {
            if (this.#views !== views) return false;
            if (!view.isMarked) fill(view, text, ({ start, end }) => element("p", {}, text.slice(start, end)));
            return true;
        });
    }

    /**
     * Shows an article with its marks.
     * @param {Article} article
     */
    showArticle(article) {
        if (article.text !== this.#text || this.#article) this.showText(article.text);
        this.#article = article;
        void this.#showMarks(article);
    }

    /** @param {Article} article */
    async #showMarks(article) {
        const isCurrent = () => this.#article === article;
        await inSlices(annotationsOf(article.record), (annotation) => isCurrent() && this.#deal(annotation));
        if (!isCurrent()) return;
        this.#isDealt = true;
        await this.#drawEager(article);
    }

    /**
     * Draws the marks of the first leaves in the pauses, those of the others when they come near the screen.
     * @param {Article} article
     */
    async #drawEager(article) {
        for (const { root } of this.#views.slice(EAGER_LEAVES)) this.#nearScreen.observe(root);
        await inSlices(this.#views.slice(0, EAGER_LEAVES), (view) => {
            if (this.#article !== article) return false;
            this.#drawMarks(view);
            return true;
        });
    }

    /**
     * Shows other marks in the same text. Only leaves whose marks differ are drawn anew.
     * @param {Article} article
     */
    redraw(article) {
        const before = this.#views.map(({ pieces }) => signature(pieces, this.#article));
        this.#article = article;
        this.#items = new Map();
        for (const view of this.#views) view.pieces = [];
        for (const annotation of annotationsOf(article.record)) {
            this.#items.set(annotation.item.id, annotation);
            this.#deal(annotation);
        }
        this.#isDealt = true;
        for (const [index, view] of this.#views.entries()) {
            if (!view.isMarked || signature(view.pieces, article) === before[index]) continue;
            view.isMarked = false;
            this.#drawMarks(view);
        }
        for (const [id, marks] of this.#marks)
            this.#marks.set(
                id,
                marks.filter((mark) => mark.isConnected),
            );
        // The change may have come while the first marks were being drawn.
        void this.#drawEager(article);
    }

    /**
     * What a mark and its labels are about, each annotation once.
     * @param {Element} mark
     * @returns {readonly Annotation[]}
     */
    annotationsAt(mark) {
        const annotations = this.#annotations.get(mark) ?? [];
        return annotations.map((annotation) => this.#items.get(annotation.item.id) ?? annotation);
    }

    /**
     * The mark at which an annotation has its label.
     * @param {Annotation} annotation
     */
    markOf(annotation) {
        const labelled = piecesOf(annotation).find((piece) => piece.labelled);
        const view = labelled && this.#views[leafAt(this.#leaves, labelled.start)];
        if (!view) return undefined;
        this.#drawMarks(view);
        return this.labelOf(annotation)?.closest("mark") ?? this.#marks.get(annotation.item.id)?.[0];
    }

    /**
     * The label of an annotation whose marks are drawn.
     * @param {Annotation} annotation
     */
    labelOf({ item: { id } }) {
        for (const mark of this.#marks.get(id) ?? []) {
            const label = mark.querySelector(`.label[data-annotation="${CSS.escape(id)}"]`);
            if (label instanceof HTMLElement) return label;
        }
        return undefined;
    }

    /**
     * Lights up these annotations, and no others, for that reason.
     * @param {Light} light
     * @param {ReadonlySet<string>} ids
     */
    light(light, ids) {
        for (const id of this.#lit[light]) this.#marks.get(id)?.forEach((mark) => delete mark.dataset[light]);
        this.#lit[light] = ids;
        for (const id of ids) this.#marks.get(id)?.forEach((mark) => (mark.dataset[light] = ""));
    }

    /** @param {ReadonlySet<Layer>} hidden */
    hideLayers(hidden) {
        this.#root.dataset.hidden = [...hidden].join(" ");
    }

    /**
     * Gives the pieces of an annotation to the leaves on which they stand.
     * @param {Annotation} annotation
     */
    #deal(annotation) {
        for (const piece of piecesOf(annotation)) {
            for (let index = leafAt(this.#leaves, piece.start); ; ++index) {
                const view = this.#views[index];
                if (!view || view.leaf.start >= piece.end) break;
                view.pieces.push(piece);
            }
        }
        return true;
    }

    /** @param {readonly IntersectionObserverEntry[]} entries */
    #drawNear(entries) {
        const near = new Set(entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target));
        for (const view of this.#views) if (near.has(view.root)) this.#drawMarks(view);
    }

    /** @param {LeafView} view */
    #drawMarks(view) {
        const article = this.#article;
        if (!article || !this.#isDealt || view.isMarked) return;
        view.isMarked = true;
        let previousEnd = this.#leaves[view.index - 1]?.end ?? 0;
        fill(view, article.text, (stretch) => {
            const paragraph = drawParagraph(article, stretch, view.pieces, previousEnd, (mark, annotations) => {
                this.#enter(mark, annotations);
            });
            previousEnd = stretch.end;
            return paragraph;
        });
        for (const listener of this.#drawnListeners) listener(view);
    }

    /**
     * @param {HTMLElement} mark
     * @param {readonly Annotation[]} annotations
     */
    #enter(mark, annotations) {
        this.#annotations.set(mark, annotations);
        for (const { item } of annotations) {
            const { id } = item;
            const marks = this.#marks.get(id);
            if (marks) marks.push(mark);
            else this.#marks.set(id, [mark]);
            for (const light of LIGHTS) if (this.#lit[light].has(id)) mark.dataset[light] = "";
        }
    }
}

/** @returns {Record<Light, ReadonlySet<string>>} */
function noLight() {
    return { open: new Set(), speaker: new Set(), hover: new Set(), visit: new Set() };
}

/**
 * What can be seen of the pieces of a leaf.
 * @param {readonly Piece[]} pieces
 * @param {Article | undefined} article
 */
function signature(pieces, article) {
    const parts = pieces.map(({ start, end, role, annotation: { item } }) => {
        const kind = "kind" in item ? item.kind : "";
        return [start, end, role, item.id, item.by, item.state, kind, article?.speaker(item.speaker)?.name].join(" ");
    });
    return parts.join("\n");
}
