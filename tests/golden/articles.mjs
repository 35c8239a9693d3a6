/** The golden articles and their records, and how a record is laid out in a file. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

/**
 * @typedef {object} Article
 * @property {string} name
 * @property {string} textPath
 * @property {string} recordPath The approved record, which may be missing.
 * @property {string} text
 */

/** @returns {Article[]} */
export function goldenArticles() {
    return readdirSync(folder)
        .filter((file) => file.endsWith(".txt"))
        .sort()
        .map((file) => ({
            name: file.slice(0, -".txt".length),
            textPath: `${folder}${file}`,
            recordPath: `${folder}${file.slice(0, -".txt".length)}.json`,
            text: readFileSync(`${folder}${file}`, "utf8"),
        }));
}

/**
 * A record as a file with one element of a layer on a line, so that a change of one shows as a change of one line.
 *
 * @param {Record<string, unknown>} record
 */
export function layOut(record) {
    const fields = Object.entries(record).map(([name, value]) => {
        if (!Array.isArray(value) || value.length === 0) return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
        const elements = value.map((element) => `    ${JSON.stringify(element)}`);
        return `${JSON.stringify(name)}: [\n${elements.join(",\n")}\n  ]`;
    });
    return `{\n  ${fields.join(",\n  ")}\n}\n`;
}
