// Leads the reader to a mark: to its place in the text, or to the card that explains it. Either way the mark's layer is
// switched on first, for nobody is led to what cannot be seen.
/** @import { Article } from "../model/article.js" */
/** @import { Annotation, Layer } from "../model/pieces.js" */
/** @import { ReadingView } from "./reading.js" */
import { LAYERS } from "../model/pieces.js";
import { Card } from "./card.js";
import { byId } from "./dom.js";
import { LayerSwitches } from "./layers.js";
import { bringIntoView } from "./scrolling.js";

export class MarkGuide {
    #reading;
    #article;
    #onHide;
    #layers = new LayerSwitches(byId("layers"), () => this.#hideLayers());
    card;

    /**
     * @param {ReadingView} reading
     * @param {() => Article | undefined} article what is shown
     * @param {(hidden: ReadonlySet<Layer>) => void} onHide other layers are hidden now, in the article
     */
    constructor(reading, article, onHide) {
        this.#reading = reading;
        this.#article = article;
        this.#onHide = onHide;
        this.card = new Card(() => reading.light("open", new Set()));
    }

    /** @param {Article} article */
    showCounts(article) {
        this.#layers.showCounts(article.record);
    }

    /** The focus does not return: it is about to go elsewhere. */
    closeCard() {
        this.card.close({ returnFocus: false });
    }

    #hideLayers() {
        this.closeCard();
        this.#reading.hideLayers(this.#layers.hidden);
        this.#onHide(this.#layers.hidden);
    }

    /**
     * Goes to the place of an annotation, and if wanted moves the focus to its label.
     * @param {Annotation} annotation
     * @param {{ focus: boolean }} [how]
     */
    visit(annotation, { focus } = { focus: false }) {
        if (this.#layers.reveal(annotation.layer)) this.#hideLayers();
        this.closeCard();
        const mark = this.#reading.markOf(annotation);
        if (!mark) return;
        this.#reading.light("visit", new Set([annotation.item.id]));
        bringIntoView(mark);
        const label = this.#reading.labelOf(annotation);
        // Labels that are silenced are not there for the keyboard either.
        if (focus) (label && label.tabIndex >= 0 ? label : mark).focus({ preventScroll: true });
    }

    /** @param {Annotation} annotation */
    openCardOf(annotation) {
        this.#layers.reveal(annotation.layer);
        this.#reading.hideLayers(this.#layers.hidden);
        const mark = this.#reading.markOf(annotation);
        const label = mark?.querySelector(`[data-annotation="${CSS.escape(annotation.item.id)}"]`);
        if (mark) this.openCard(mark, label instanceof HTMLElement ? label : mark);
    }

    /**
     * @param {HTMLElement} mark
     * @param {HTMLElement} opener
     */
    openCard(mark, opener) {
        const article = this.#article();
        const hidden = this.#layers.hidden;
        const chosen = opener.dataset.annotation;
        const annotations = this.#reading
            .annotationsAt(mark)
            .filter(({ layer }) => !hidden.has(layer))
            .sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))
            .sort((a, b) => Number(b.item.id === chosen) - Number(a.item.id === chosen));
        if (!article || annotations.length === 0) return;
        const ids = annotations.map(({ item }) => item.id);
        // A label stands for one annotation, words for all that cover them.
        this.#reading.light("open", new Set(chosen ? [chosen] : ids));
        this.card.open(mark, opener, annotations, article);
    }
}
