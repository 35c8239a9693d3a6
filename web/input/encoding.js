// From the bytes of a text file to its text. What a file is encoded in is nowhere written: a byte order mark tells, and
// text in UTF-8 is hardly ever anything else by accident; the rest is taken for Windows-1252, as browsers do
// (https://encoding.spec.whatwg.org/#names-and-labels has it for Latin-1 and ASCII, too).

const MARKS = /** @type {const} */ ([
    { bytes: [0xef, 0xbb, 0xbf], label: "utf-8" },
    { bytes: [0xff, 0xfe], label: "utf-16le" },
    { bytes: [0xfe, 0xff], label: "utf-16be" },
]);
const FALLBACK = "windows-1252";
// Browsers look this far for <meta charset> (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding).
const PRESCAN_BYTES = 1024;

/**
 * @param {Uint8Array} bytes
 * @returns {string} without the byte order mark
 */
export function decodeText(bytes) {
    const mark = MARKS.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
    if (mark) return new TextDecoder(mark.label).decode(bytes);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
        return new TextDecoder(FALLBACK).decode(bytes);
    }
}

/**
 * The same for a web page, which may tell its encoding in its head.
 * @param {Uint8Array} bytes
 */
export function decodeHtml(bytes) {
    const head = new TextDecoder(FALLBACK).decode(bytes.subarray(0, PRESCAN_BYTES));
    const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
    const hasMark = MARKS.some((known) => known.bytes.every((byte, index) => bytes[index] === byte));
    if (!label || hasMark || /^utf-?(8|16)/i.test(label)) return decodeText(bytes);
    try {
        return new TextDecoder(label).decode(bytes);
    } catch {
        return decodeText(bytes); // a label that no browser knows
    }
}
