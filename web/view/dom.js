// Building elements without markup: text goes in as text, so nothing in it can be taken for HTML.

/** Attributes of elements with words of the article in them, in whatever language the page is. */
export const ARTICLE_TEXT = { lang: "en", dir: "auto" };

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {{ [name: string]: string | boolean | undefined }} attributes true is an empty attribute, false and undefined none
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (value === true) made.setAttribute(name, "");
        else if (typeof value === "string") made.setAttribute(name, value);
    }
    made.append(...children);
    return made;
}

/**
 * An element of a drawing in SVG.
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {{ [name: string]: string }} attributes
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function drawing(tag, attributes = {}) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
}

/**
 * The element with that id, which index.html must have.
 * @template {HTMLElement} [Type=HTMLElement]
 * @param {string} id
 * @param {new () => Type} [type]
 * @returns {Type}
 */
export function byId(id, type) {
    const found = document.getElementById(id);
    if (!found || (type && !(found instanceof type))) throw new Error(`index.html has no fitting element #${id}`);
    return /** @type {Type} */ (found);
}
