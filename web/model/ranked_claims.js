// Claims by how much they are worth checking.
/** @import { Claim } from "./record.d.ts" */

/**
 * The highest score first; in the order of the text where scores are equal.
 * @param {readonly Claim[]} claims
 * @returns {Claim[]}
 */
export function rankClaims(claims) {
    return [...claims].sort((a, b) => b.check_worthiness - a.check_worthiness || a.span[0] - b.span[0]);
}

/**
 * How many of the ranked claims reach a score.
 * @param {readonly Claim[]} ranked
 * @param {number} threshold 0 to 100
 */
export function countFrom(ranked, threshold) {
    const first = ranked.findIndex((claim) => scoreOf(claim) < threshold);
    return first < 0 ? ranked.length : first;
}

/**
 * The score as the page shows it, 0 to 100.
 * @param {Claim} claim
 */
export function scoreOf({ check_worthiness }) {
    return Math.round(check_worthiness * 100);
}
