/**
 * Builds the page as a folder of static files, build/page, from web/ and the WebAssembly module in build/wasm.
 *
 * What the page loads has its hash in its name, so that no browser or host mixes files of two versions; index.html knows
 * the names. The service worker knows the hash of every file.
 */
import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { stdout } from "node:process";

import {
    bundlePage,
    bundleServiceWorker,
    bundleWorker,
    indexPage,
    licencesPage,
    readBytes,
    root,
    webAssembly,
} from "./page_bundles.mjs";

const page = new URL("build/page/", root);
const [index, { script, style }, worker, wasm, licences, ...copied] = await Promise.all([
    indexPage(),
    bundlePage("web/main.js"),
    bundleWorker(),
    webAssembly(),
    licencesPage(),
    ...["manifest.webmanifest", "icon.svg", "icon-180.png", "icon-512.png"].map(async (path) => ({
        path,
        content: await readBytes(`web/${path}`),
    })),
]);

/** @typedef {{ path: string, content: string | Uint8Array, isNamedByContent?: boolean }} File */

const named = [
    namedByContent("app.js", script),
    namedByContent("style.css", style),
    namedByContent("worker.js", worker),
    namedByContent("sayso.wasm", wasm),
];
/** @type {File[]} */
const files = [
    ...named.map(({ file }) => file),
    { path: "index.html", content: withNames(index) },
    { path: "licences.html", content: withNames(licences) },
    ...copied,
];
const listed = files
    .map(({ path, content, isNamedByContent = false }) => ({ path, integrity: integrityOf(content), isNamedByContent }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
const version = hexHash(JSON.stringify(listed));
files.push({ path: "service_worker.js", content: await bundleServiceWorker(listed, version) });

await rm(page, { recursive: true, force: true });
await mkdir(page, { recursive: true });
await Promise.all(files.map(({ path, content }) => writeFile(new URL(path, page), content)));
stdout.write("build/page: the page, to be served by any static host\n");

/**
 * @param {string} name
 * @param {string | Uint8Array} content
 * @returns {{ name: string, file: File }}
 */
function namedByContent(name, content) {
    const path = name.replace(".", `.${hexHash(content)}.`);
    return { name, file: { path, content, isNamedByContent: true } };
}

/**
 * A page with the names that its files really have.
 *
 * @param {string} html
 */
function withNames(html) {
    return named.reduce(
        (page, { name, file }) => page.replace(new RegExp(`((?:href|src)=")${name}"`), `$1${file.path}"`),
        html,
    );
}

/** @param {string | Uint8Array} content */
function hexHash(content) {
    return createHash("sha256").update(content).digest("hex").slice(0, 12);
}

/** @param {string | Uint8Array} content */
function integrityOf(content) {
    return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
