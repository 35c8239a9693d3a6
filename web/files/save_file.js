// Hands a file to the browser's downloads. Nothing leaves the computer: the file is made on the page.

// The browser has read the file by then.
const RELEASE_AFTER_MS = 60_000;

/**
 * @param {string} name
 * @param {string | Blob} content
 * @param {string} [type]
 */
export function saveFile(name, content, type = "application/json") {
    const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER_MS);
}

/**
 * A name for a file about this text: its first words, without what file systems do not take.
 * @param {string} text
 * @param {string} ending with its point
 */
export function fileName(text, ending) {
    const words = text.trim().split("\n", 1)[0] ?? "";
    const plain = words.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
    return `${[...plain].slice(0, 48).join("") || "article"}${ending}`;
}
