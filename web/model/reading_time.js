// How long a text takes to read.

// Silent reading of English non-fiction by adults: M. Brysbaert, "How many words do we read per minute? A review and
// meta-analysis of reading rate", Journal of Memory and Language 109 (2019).
const WORDS_A_MINUTE = 238;

/**
 * @param {number} words
 * @returns {number} whole minutes, at least one
 */
export function readingMinutes(words) {
    return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
