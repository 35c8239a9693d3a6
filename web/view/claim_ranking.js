// The claims by their score, with the reasons, and a slider for the score from which on they are shown.
/** @import { Article } from "../model/article.js" */
/** @import { Claim } from "../model/record.d.ts" */
import { messages } from "../messages.js";
import { countFrom, scoreOf } from "../model/ranked_claims.js";
import { facts, inQuotes } from "./card_content.js";
import { element } from "./dom.js";
import { LongList } from "./long_list.js";

const words = messages.overview;
const THRESHOLD = 50;
// More of a claim than this is cut off; the whole of it stands in the article.
const CLAIM_UNITS = 400;

/**
 * @param {readonly Claim[]} ranked
 * @param {Article} article
 * @param {(claim: Claim, opener: HTMLElement) => void} onVisit
 * @returns {HTMLElement[]}
 */
export function drawClaimRanking(ranked, article, onVisit) {
    if (ranked.length === 0) return [element("p", { class: "note" }, words.noClaims)];
    const list = new LongList("ol", "ranking", ranked, (claim) => drawClaim(claim, article, onVisit));
    const slider = element("input", { type: "range", id: "threshold", min: "0", max: "100", step: "5" });
    const count = element("output", { for: "threshold", role: "status" });
    const show = () => {
        const threshold = Number(slider.value);
        const shown = countFrom(ranked, threshold);
        count.textContent = words.reach(shown, ranked.length, threshold);
        list.showUntil(shown);
    };
    slider.value = String(THRESHOLD);
    slider.addEventListener("input", show);
    show();
    return [
        element("p", { class: "note" }, words.scoreNotice),
        element("p", { class: "threshold" }, element("label", { for: "threshold" }, words.threshold), slider, count),
        ...list.parts,
    ];
}

/**
 * @param {Claim} claim
 * @param {Article} article
 * @param {(claim: Claim, opener: HTMLElement) => void} onVisit
 */
function drawClaim(claim, article, onVisit) {
    const [start, end] = claim.span;
    const text =
        article.text.slice(start, Math.min(end, start + CLAIM_UNITS)) + (end - start > CLAIM_UNITS ? " \u2026" : "");
    const place = element("button", { type: "button", class: "to-place" }, text);
    place.addEventListener("click", () => onVisit(claim, place));
    const score = scoreOf(claim);
    const bar = element("span", { class: "score-bar", "aria-hidden": "true" }, element("span"));
    bar.querySelector("span")?.style.setProperty("width", `${score}%`);
    const by =
        claim.attribution === null
            ? messages.card.article
            : (article.speaker(claim.speaker)?.name ?? messages.card.noSpeaker);
    return element(
        "li",
        {},
        element(
            "p",
            { class: "ranked-score" },
            element("strong", {}, String(score)),
            bar,
            element("span", { class: "heard" }, messages.card.score(score)),
        ),
        element(
            "div",
            {},
            element("p", {}, place),
            facts([
                [messages.card.claimedBy, by],
                [messages.card.about, claim.types.map((type) => messages.claimType[type]).join(", ")],
                [
                    messages.card.wording,
                    claim.qualifiers
                        .map(({ kind, span }) => `${messages.qualifier[kind]}: ${inQuotes([span], article)}`)
                        .join("; "),
                ],
                [words.reasons, claim.why.join("; ")],
            ]),
        ),
    );
}
