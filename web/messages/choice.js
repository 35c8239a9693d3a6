// Which language the page speaks: the one that its address asks for (?lang=de, for a link that a teacher hands out), the
// one chosen here before, or the first of the browser's languages for which there are messages.

/**
 * @param {readonly string[]} known codes, the first is the language for everybody else
 * @param {{ asked?: string | null, stored?: string | null, preferred?: readonly string[] }} wishes
 */
export function chooseLanguage(known, { asked, stored, preferred = [] }) {
    const isKnown = (/** @type {string} */ code) => known.includes(code);
    const wished = [asked, stored, ...preferred].map((tag) => tag?.split("-")[0]?.toLowerCase() ?? "");
    return wished.find(isKnown) ?? known[0] ?? "en";
}
