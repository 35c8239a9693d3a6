// From Markdown to the text that its reader sees: words stay, and headings, paragraphs and the items of lists each on a
// line of their own. After CommonMark 0.31, as far as articles use it.

const ESCAPABLE = /\\([!-/:-@[-`{-~])/g;

/**
 * @param {string} markdown
 * @returns {string}
 */
export function textOfMarkdown(markdown) {
    const lines = withoutFrontMatter(markdown.replace(/\r\n?/g, "\n")).split("\n");
    /** @type {string[]} */
    const shown = [];
    let isCode = false;
    for (const line of lines) {
        if (/^ {0,3}(```|~~~)/.test(line)) {
            isCode = !isCode;
        } else if (isCode) {
            shown.push(line);
        } else if (!isUnderline(line) && !/^ {0,3}\[[^\]]{1,200}\]:\s/.test(line)) {
            shown.push(inline(block(line)));
        } else if (/^ {0,3}[=-]/.test(line)) {
            shown.push(""); // the line below a heading
        }
    }
    return shown
        .join("\n")
        .replace(/\n{3,}/g, "\n\n")
        .trim();
}

/** @param {string} text */
function withoutFrontMatter(text) {
    return text.replace(/^---\n[^]{0,20000}?\n(?:---|\.\.\.)\n/, "");
}

/**
 * Below a heading, or a line across the page.
 * @param {string} line
 */
function isUnderline(line) {
    return /^ {0,3}(?:=+|-{2,}|(?:\* ?){3,}|(?:_ ?){3,}|(?:- ?){3,})\s*$/.test(line);
}

/**
 * A line without what makes it a heading, a quotation or an item of a list.
 * @param {string} line
 */
function block(line) {
    const bare = line.replace(/^(?: {0,3}>)+ ?/, "");
    const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(bare);
    if (heading) return `\n${(heading[1] ?? "").replace(/[ \t]+#+[ \t]*$/, "")}\n`;
    return bare.replace(/^\s{0,8}(?:[-*+]|\d{1,9}[.)])[ \t]+/, "");
}

/**
 * Pictures go, links keep their words, stress and code lose their marks.
 * @param {string} line
 */
function inline(line) {
    return line
        .replace(/!\[[^\]\n]{0,500}\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, "")
        .replace(/\[([^\]\n]{1,2000})\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, "$1")
        .replace(/<(https?:[^>\s]{1,2000})>/g, "$1")
        .replace(/(?<![\w\\*])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=[^\s\\])\1/g, "$2")
        .replace(/(?<![\w\\_])(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=[^\s\\])\1(?!\w)/g, "$2")
        .replace(/(?<!`)(`{1,2})(?!`)([^`\n]{1,2000})\1(?!`)/g, "$2")
        .replace(ESCAPABLE, "$1");
}
