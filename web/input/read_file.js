// From a file to the text of an article.
import { textOfDocx } from "./docx.js";
import { decodeHtml, decodeText } from "./encoding.js";
import { FileProblem } from "./file_problem.js";
import { articleOfHtml } from "./html.js";
import { markedTextIn } from "./marked_text.js";
import { textOfMarkdown } from "./markdown.js";

/** @import { KeptMarks } from "./marked_text.js" */
/** @typedef {{ name: string, text: string, marks?: KeptMarks }} OpenedText */

// Much longer than any article, short enough for the memory of a small machine.
const MOST_BYTES = 20_000_000;

/** What the dialog of the browser offers. */
export const ACCEPTED =
    ".txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.json,.sayso,text/plain,text/markdown,text/html";

/**
 * @param {File} file
 * @returns {Promise<OpenedText>}
 * @throws {FileProblem}
 */
export async function readFile(file) {
    if (file.size > MOST_BYTES) throw new FileProblem("tooLarge");
    const name = file.name.replace(/\.\w{1,9}$/, "");
    const bytes = await file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => {
            throw new FileProblem("unreadable"); // gone, a folder, or not allowed
        },
    );
    if (/\.(json|sayso|jsonld)$/i.test(file.name)) return markedTextIn(decodeText(bytes), name);
    const text = textIn(bytes, kindOf(file, bytes)).replace(/\r\n?/g, "\n");
    if (text.trim() === "") throw new FileProblem("noText");
    return { name, text };
}

/** @typedef {"plain" | "markdown" | "html" | "docx" | "unknown"} Kind */

/**
 * @param {Uint8Array} bytes
 * @param {Kind} kind
 */
function textIn(bytes, kind) {
    switch (kind) {
        case "docx":
            return textOfDocx(bytes);
        case "html":
            return articleOfHtml(decodeHtml(bytes)).text;
        case "markdown":
            return textOfMarkdown(decodeText(bytes));
        case "plain":
            return decodeText(bytes);
        case "unknown":
            throw new FileProblem("unknown");
    }
}

/**
 * By the end of its name, else by what it is: a file without words would only fill the screen with signs.
 * @param {{ name: string, type: string }} file
 * @param {Uint8Array} bytes
 * @returns {Kind}
 */
export function kindOf({ name, type }, bytes) {
    const end = /\.(\w{1,9})$/.exec(name)?.[1]?.toLowerCase() ?? "";
    if (end === "docx") return "docx";
    if (/^x?html?$/.test(end) || type === "text/html") return "html";
    if (/^(md|markdown)$/.test(end)) return "markdown";
    return isBinary(bytes) ? "unknown" : "plain";
}

/** @param {Uint8Array} bytes */
function isBinary(bytes) {
    const [first, second] = bytes;
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return !isUtf16 && bytes.subarray(0, 4096).includes(0);
}
