// From a Word document to plain text. A .docx is a ZIP archive with the text in word/document.xml, in the elements of
// WordprocessingML (ECMA-376, part 1, chapter 17): <w:p> is a paragraph or heading, <w:t> holds words.
import { unzipSync } from "fflate";

import { FileProblem } from "./file_problem.js";

const DOCUMENT = "word/document.xml";
// An archive can be a thousand times larger inside than outside.
const MOST_BYTES = 64_000_000;
// Words that the document does not show: taken out or moved away under "track changes", codes of fields, and the
// second copy of a text box for old programs.
const UNSHOWN = new Set(["del", "moveFrom", "delText", "instrText", "delInstrText", "Fallback"]);

/**
 * @param {Uint8Array} bytes
 * @returns {string} paragraphs with an empty line between them
 */
export function textOfDocx(bytes) {
    const xml = new TextDecoder().decode(documentOf(bytes));
    // A document type could define entities, and no Word document has one.
    if (/<!DOCTYPE/i.test(xml)) throw new FileProblem("damaged");
    const paragraphs = paragraphsOf(xml);
    return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

/** @param {Uint8Array} bytes */
function documentOf(bytes) {
    let isTooLarge = false;
    /** @type {Record<string, Uint8Array>} */
    let files;
    try {
        files = unzipSync(bytes, {
            filter: ({ name, originalSize }) => {
                if (name !== DOCUMENT) return false;
                isTooLarge = originalSize > MOST_BYTES;
                return !isTooLarge;
            },
        });
    } catch {
        throw new FileProblem("damaged");
    }
    if (isTooLarge) throw new FileProblem("tooLarge");
    const document = files[DOCUMENT];
    if (!document) throw new FileProblem("damaged");
    return document;
}

// Tags with their names, and the words between them. A scanner of 30 lines does for the words: the browser's parser is
// closed to strings by Trusted Types, rightly.
const PIECE = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?:\s[^<>]*?)?(\/?)>|([^<]+)/g;

/** @param {string} xml */
function paragraphsOf(xml) {
    /** @type {string[]} */
    const paragraphs = [];
    let words = "";
    let unshown = 0;
    let isText = false;
    for (const [, closing, name = "", empty, text] of xml.matchAll(PIECE)) {
        if (text !== undefined) {
            if (isText && unshown === 0) words += unescaped(text);
        } else if (UNSHOWN.has(name)) {
            if (!empty) unshown += closing ? -1 : 1;
        } else if (name === "t") {
            isText = !closing && !empty;
        } else if (name === "p" && (closing || empty)) {
            paragraphs.push(words.trim());
            words = "";
        } else if (!closing && unshown === 0) {
            words += MEANT[name] ?? "";
        }
    }
    return paragraphs;
}

/** @type {Record<string, string>} */
const MEANT = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "\u2011" };
/** @type {Record<string, string>} */
const ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** @param {string} text */
function unescaped(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
        if (name) return ENTITIES[name] ?? whole;
        const code = decimal ? Number(decimal) : parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
