// The overview: all that was found, as a table of speakers, a ranking of claims and cards of shifts. Each entry leads to
// its place in the article, and from there there is a way back to the entry.
/** @import { Article } from "../model/article.js" */
/** @import { Annotation } from "../model/pieces.js" */
import { messages } from "../messages.js";
import { rankClaims } from "../model/ranked_claims.js";
import { groupShifts } from "../model/shift_groups.js";
import { drawClaimRanking } from "./claim_ranking.js";
import { byId, element } from "./dom.js";
import { savePicture } from "./overview_picture.js";
import { drawShiftCards } from "./shift_cards.js";
import { drawSpeakerTable, sharesOf } from "./speaker_table.js";

export class Overview {
    #root = byId("overview-content");
    /** @type {Article | undefined} */
    #article;
    #isDrawn = false;
    #onVisit;
    #onChoose;
    #onTrouble;

    /**
     * @param {(annotation: Annotation, opener: HTMLElement) => void} onVisit
     * @param {(speaker: string | null, opener: HTMLElement) => void} onChoose
     * @param {(message: string) => void} onTrouble
     */
    constructor(onVisit, onChoose, onTrouble) {
        this.#onTrouble = onTrouble;
        this.#onVisit = onVisit;
        this.#onChoose = onChoose;
        byId("picture").addEventListener("click", () => void this.#savePicture());
    }

    /** @param {Article | undefined} article to be drawn when the overview is looked at */
    take(article) {
        this.#article = article;
        this.#isDrawn = false;
        this.#root.replaceChildren();
    }

    async #savePicture() {
        if (this.#article && !(await savePicture(this.#article))) this.#onTrouble(messages.overview.pictureFailed);
    }

    /** Draws what is not drawn yet. */
    draw() {
        const article = this.#article;
        if (!article || this.#isDrawn) return;
        this.#isDrawn = true;
        const { text, record } = article;
        const shares = sharesOf(article);
        const speakers =
            shares.length > 0
                ? drawSpeakerTable(shares, article, this.#onChoose)
                : element("p", { class: "note" }, messages.speakers.none);
        const heading = (/** @type {string} */ words, /** @type {number} */ count) =>
            element("h3", {}, words, " ", element("span", { class: "note" }, messages.overview.counted(count)));
        this.#root.append(
            part(
                heading(messages.overview.speakers, shares.length),
                element("p", { class: "note" }, messages.overview.speakersHint),
                speakers,
            ),
            part(
                heading(messages.overview.claims, record.claims.length),
                ...drawClaimRanking(rankClaims(record.claims), article, (item, opener) =>
                    this.#onVisit({ layer: "claim", item }, opener),
                ),
            ),
            part(
                ...drawShiftCards(groupShifts(record.shifts, text), article, (item, opener) =>
                    this.#onVisit({ layer: "shift", item }, opener),
                ),
            ),
        );
    }
}

/** @param {...HTMLElement} content */
function part(...content) {
    return element("section", {}, ...content);
}
