// From elements to plain text: what stands as a paragraph, heading, item or cell of its own is a paragraph of its own;
// all else is dropped.

const PARAGRAPHS = new Set(
    (
        "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM " +
        "H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
    ).split(" "),
);
// Nobody reads these.
const UNREAD = new Set(
    (
        "AREA AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT LINK MAP MATH META NOEMBED NOFRAMES NOSCRIPT OBJECT " +
        "OPTION PROGRESS SCRIPT SELECT SOURCE STYLE SVG TEMPLATE TEXTAREA TITLE TRACK VIDEO"
    ).split(" "),
);

/**
 * @param {Node} root of a document that is not shown
 * @returns {string} paragraphs with an empty line between them
 */
export function textOf(root) {
    /** @type {string[]} */
    const paragraphs = [];
    let current = "";
    const close = () => {
        const paragraph = current
            .split("\n")
            .map((line) => line.replace(/[ \t\r\f]+/g, " ").trim())
            .join("\n")
            .trim();
        if (paragraph !== "") paragraphs.push(paragraph);
        current = "";
    };
    // No recursion: markup may be nested as deep as it likes.
    /** @type {Node | null} */
    let node = root;
    while (node) {
        /** @type {string} */
        const name = node.nodeName.toUpperCase();
        if (node.nodeType === 3) {
            current += isPreformatted(node) ? (node.nodeValue ?? "") : (node.nodeValue ?? "").replace(/\s*\n\s*/g, " ");
        } else if (name === "BR") {
            current += "\n";
        } else if (PARAGRAPHS.has(name)) {
            close();
        }
        /** @type {Node | null} */
        const firstChild = UNREAD.has(name) ? null : node.firstChild;
        if (firstChild) {
            node = firstChild;
            continue;
        }
        while (node && node !== root && !node.nextSibling) {
            node = node.parentNode;
            if (node && PARAGRAPHS.has(node.nodeName.toUpperCase())) close();
        }
        if (node === root) break;
        /** @type {Node | null} */
        const next = node?.nextSibling ?? null;
        if (node && PARAGRAPHS.has(node.nodeName.toUpperCase())) close();
        node = next;
    }
    close();
    return paragraphs.join("\n\n");
}

/** @param {Node} node */
function isPreformatted(node) {
    return node.parentNode?.nodeName.toUpperCase() === "PRE";
}
