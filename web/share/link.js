// An article in the fragment of a link, the part that browsers never send to a server: JSON, compressed (raw DEFLATE,
// RFC 1951), in base64url (RFC 4648), behind the version of this format. Whoever opens a link may mean ill.

/**
 * @typedef {object} Shared
 * @property {string} text
 * @property {string} [name]
 * @property {unknown} [marks] checked by whoever draws them
 * @typedef {"damaged" | "newer" | "tooLarge"} Problem what messages.share knows words for
 */

export class LinkProblem extends Error {
    /** @param {Problem} problem */
    constructor(problem) {
        super(problem);
        this.problem = problem;
    }
}

// Longer links are cut off by mail programs and chats, and refused by some browsers.
export const LONGEST_FRAGMENT = 32_000;
// Any article and its marks; a few kilobytes can be made to unpack to gigabytes.
const MOST_BYTES = 4_000_000;
const LONGEST_NAME = 200;
const NAME = "article";
const VERSION = 1;
const PATTERN = /^#?article=(\d{1,3})\.([\w-]*)$/;

/**
 * @param {Shared} shared
 * @returns {Promise<string>} without "#"; too long for a link when longer than LONGEST_FRAGMENT
 */
export async function fragmentOf({ text, name, marks }) {
    const json = JSON.stringify({ text, name: name || undefined, marks });
    const packed = new Blob([json]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    return `${NAME}=${VERSION}.${base64Url(bytes)}`;
}

/**
 * Whether a fragment means to carry an article.
 * @param {string} fragment
 */
export function carriesArticle(fragment) {
    return fragment.startsWith(`#${NAME}=`);
}

/**
 * @param {string} fragment with or without "#"
 * @returns {Promise<Shared>}
 * @throws {LinkProblem}
 */
export async function articleIn(fragment) {
    const [, version, packed] = PATTERN.exec(fragment) ?? [];
    if (!packed) throw new LinkProblem("damaged");
    if (Number(version) !== VERSION) throw new LinkProblem(Number(version) > VERSION ? "newer" : "damaged");
    const json = await unpacked(packed);
    /** @type {unknown} */
    let shared;
    try {
        shared = JSON.parse(json);
    } catch {
        throw new LinkProblem("damaged");
    }
    if (typeof shared !== "object" || shared === null) throw new LinkProblem("damaged");
    const { text, name, marks } = /** @type {Record<string, unknown>} */ (shared);
    if (typeof text !== "string" || text.trim() === "") throw new LinkProblem("damaged");
    return { text, name: typeof name === "string" ? name.slice(0, LONGEST_NAME) : "", marks };
}

/** @param {string} packed */
async function unpacked(packed) {
    /** @type {string[]} */
    const parts = [];
    let size = 0;
    try {
        const decoder = new TextDecoder("utf-8", { fatal: true });
        const stream = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
        const reader = stream.getReader();
        for (let part = await reader.read(); !part.done; part = await reader.read()) {
            size += part.value.length;
            if (size > MOST_BYTES) {
                void reader.cancel().catch(() => {});
                throw new LinkProblem("tooLarge");
            }
            parts.push(decoder.decode(part.value, { stream: true }));
        }
        parts.push(decoder.decode());
    } catch (error) {
        throw error instanceof LinkProblem ? error : new LinkProblem("damaged");
    }
    return parts.join("");
}

/** @param {Uint8Array} bytes */
function base64Url(bytes) {
    let characters = "";
    for (const byte of bytes) characters += String.fromCharCode(byte);
    return btoa(characters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @param {string} base64 */
function bytesOf(base64) {
    return Uint8Array.from(atob(base64.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
        character.charCodeAt(0),
    );
}
