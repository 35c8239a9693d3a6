/**
 * Builds the page as one file that opens from disk, build/sayso.html: script and style inline and allowed by their
 * hashes, the worker and the WebAssembly in data blocks, the licences at the end.
 */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { stdout } from "node:process";

import { bundlePage, bundleWorker, indexPage, licencesPage, root, webAssembly } from "./page_bundles.mjs";

const [index, licences, { script: bundle, style }, worker, wasm] = await Promise.all([
    indexPage(),
    licencesPage(),
    bundlePage("web/main_single.js"),
    bundleWorker(),
    webAssembly(),
]);

// In string and regular expression literals, where alone a bundler leaves it, an escape means the same.
const script = bundle.replaceAll("<!--", "\\x3c!--");

const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
    `style-src ${hashOf(style)}`,
    "img-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types sayso dompurify",
].join("; ");

let html = index;
replace(/content="default-src[^"]*"/, `content="${policy}"`);
replace(/ *<link [^>]*rel="(?:preload|manifest)"[^>]*>\n/g, "");
replace('<link rel="stylesheet" href="style.css" />', `<style>${embeddable(style)}</style>`);
replace(/ *<script src="app.js" defer><\/script>\n/, "");
replace('href="licences.html"', 'href="#licences"');
replace(
    "</body>",
    [
        `<section id="licences" class="licences" aria-labelledby="licences-heading" tabindex="-1">${licencesSection()}</section>`,
        `<script type="text/plain" id="sayso-worker">${embeddable(worker)}</script>`,
        `<script type="text/plain" id="sayso-wasm">${wasm.toString("base64")}</script>`,
        `<script>${embeddable(script)}</script>`,
        "</body>",
    ].join("\n"),
);
await mkdir(new URL("build/", root), { recursive: true });
await writeFile(new URL("build/sayso.html", root), html);
stdout.write("build/sayso.html: the page as one file\n");

/**
 * Replaces what must be there. The replacement is taken as it stands, "$" included.
 *
 * @param {string | RegExp} pattern
 * @param {string} replacement
 */
function replace(pattern, replacement) {
    if (typeof pattern === "string" ? !html.includes(pattern) : html.search(pattern) < 0)
        throw new Error(`web/index.html has nothing like ${pattern}`);
    html = html.replace(pattern, () => replacement);
}

/** The page of licences without its frame, its headings one level down. */
function licencesSection() {
    const [, inner] = /<main[^>]*>([\s\S]*)<\/main>/.exec(licences) ?? [];
    if (!inner) throw new Error("web/licences.html has no <main>");
    return inner
        .replace(/(<\/?h)([12])\b/g, (_, tag, level) => `${tag}${Number(level) + 1}`)
        .replace("index.html", "#main");
}

/** @param {string} text */
function hashOf(text) {
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * Text that may stand in a script or style element: nothing in it ends the element or begins a comment.
 *
 * @param {string} text
 */
function embeddable(text) {
    if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error("A bundle has text that would end its element early");
    return text;
}
