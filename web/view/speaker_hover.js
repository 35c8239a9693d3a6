// Whoever points at a speaker in the text, at the label or at the words for the source, or moves the focus there, sees
// all that the speaker says lit up.
/** @import { Article } from "../model/article.js" */
/** @import { ReadingView } from "./reading.js" */

/**
 * @param {ReadingView} reading
 * @param {() => Article | undefined} article
 */
export function wireSpeakerHover(reading, article) {
    const { root } = reading;
    /** @type {Element | null} */
    let at = null;
    /** @param {EventTarget | null} target */
    const point = (target) => {
        const place =
            target instanceof Element
                ? target.closest('.label[data-layer="statement"], mark[data-statement="source"]')
                : null;
        if (place === at) return;
        at = place;
        reading.light("hover", place ? statementsOfSpeaker(place) : new Set());
    };
    /** @param {Element} place */
    const statementsOfSpeaker = (place) => {
        const mark = place.closest("mark");
        const { annotation } = /** @type {HTMLElement} */ (place).dataset;
        const statements = mark
            ? reading.annotationsAt(mark).flatMap(({ layer, item }) => (layer === "statement" ? [item] : []))
            : [];
        const chosen = statements.find(({ id }) => id === annotation) ?? statements[0];
        if (!chosen) return new Set();
        // Those whom the text does not name need not be the same.
        if (chosen.speaker === null) return new Set([chosen.id]);
        const said = article()?.record.attributions.filter(({ speaker }) => speaker === chosen.speaker) ?? [];
        return new Set(said.map(({ id }) => id));
    };
    root.addEventListener("pointerover", ({ target }) => point(target));
    root.addEventListener("pointerleave", () => point(null));
    root.addEventListener("focusin", ({ target }) => point(target));
    root.addEventListener("focusout", ({ relatedTarget }) => point(relatedTarget));
}
