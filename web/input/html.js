// From HTML to plain text. DOMPurify takes out whatever could run or load before anything looks at it; nothing of the
// markup ever gets onto the page.
import { Readability } from "@mozilla/readability";
import DOMPurify from "dompurify";

import { textOf } from "./rich_text.js";

// Whoever saves a page with more elements saved no article.
const MOST_ELEMENTS = 100_000;

/**
 * The words of a piece of rich text, as from a clipboard.
 * @param {string} html
 */
export function textOfHtml(html) {
    return textOf(clean(html));
}

/**
 * The main article of a web page; all of its words where there is none.
 * @param {string} html
 * @returns {{ title: string, text: string }}
 */
export function articleOfHtml(html) {
    const document = clean(html).ownerDocument;
    const whole = textOf(document.body);
    letBodyBeReset(document.body);
    let article;
    try {
        article = new Readability(document, { serializer: (node) => node, maxElemsToParse: MOST_ELEMENTS }).parse();
    } catch {
        article = null;
    }
    if (!article?.content) return { title: "", text: whole };
    const title = article.title?.trim() ?? "";
    const text = textOf(article.content);
    if (text === "") return { title, text: whole };
    return { title, text: title === "" || text.startsWith(title) ? text : `${title}\n\n${text}` };
}

// Browsers report each of these to the page's console, as breaches of its content security policy, when they only read
// them. DOMPurify would take them out anyway.
const REPORTED = /\s(?:style|on\w{1,40})\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+)/gi;

/** @param {string} html */
function clean(html) {
    const unstyled = html.replace(/<style\b[^<>]*>[^<]*/gi, "");
    const quiet = unstyled.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(REPORTED, ""));
    return /** @type {HTMLElement} */ (
        DOMPurify.sanitize(quiet, {
            WHOLE_DOCUMENT: true,
            RETURN_DOM: true,
            ADD_TAGS: ["title"],
            FORBID_TAGS: ["style", "form", "input", "button", "svg", "math", "img", "picture", "video", "audio"],
        })
    );
}

/**
 * When it found too little, Readability puts the markup of the body back and looks again, less strictly. Trusted Types
 * take no markup from a string: the body puts back copies of its elements instead.
 * @param {HTMLElement} body
 */
function letBodyBeReset(body) {
    const before = body.cloneNode(true);
    Object.defineProperty(body, "innerHTML", {
        get: () => "",
        set: () => {
            body.replaceChildren(...before.cloneNode(true).childNodes);
        },
    });
}
