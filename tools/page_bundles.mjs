/** The parts of the page, bundled: what build_page.mjs puts into a folder and build_single.mjs into one file. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

export const root = new URL("../", import.meta.url);

/** The module's glue and binary, from the WebAssembly build tree. */
const GLUE = new URL("build/wasm/sayso.mjs", root);
const BINARY = new URL("build/wasm/sayso.wasm", root);

/** @type {import("esbuild").BuildOptions} */
const OPTIONS = {
    absWorkingDir: fileURLToPath(root),
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: ["chrome109", "firefox115", "safari16"],
    loader: { ".txt": "text" },
    logLevel: "warning",
};

/**
 * @param {string} entry
 */
export async function bundlePage(entry) {
    const [script, style] = await Promise.all([bundle(entry), bundle("web/styles/style.css")]);
    return { script, style };
}

/** One classic script with the module's glue in it. The WebAssembly itself comes by message. */
export function bundleWorker() {
    return bundle("web/analysis/worker.js", {
        alias: { "sayso-module": fileURLToPath(GLUE) },
        // The glue asks where it lies, to find its binary there; the worker gets it otherwise.
        define: { "import.meta.url": '"about:blank"' },
    });
}

/**
 * The service worker of a version of the page.
 *
 * @param {readonly { path: string, integrity: string, isNamedByContent: boolean }[]} files
 * @param {string} version
 */
export function bundleServiceWorker(files, version) {
    return bundle("web/offline/service_worker.js", {
        define: { PAGE_FILES: JSON.stringify(files), PAGE_VERSION: JSON.stringify(version) },
    });
}

/** @returns {Promise<Buffer>} */
export function webAssembly() {
    return readFile(BINARY).catch((cause) => {
        throw new Error("The WebAssembly module is not built; run: npm run build:wasm", { cause });
    });
}

/**
 * @param {string} entry
 * @param {import("esbuild").BuildOptions} [options]
 */
async function bundle(entry, options) {
    const { outputFiles } = await build({ ...OPTIONS, ...options, entryPoints: [entry] });
    const [file] = outputFiles ?? [];
    if (!file) throw new Error(`${entry} gave no bundle`);
    return file.text;
}

/**
 * The page itself. Its icon is in it: browsers would ask for the file late, when the page makes no requests any more.
 */
export async function indexPage() {
    return withIcon(await readText("web/index.html"));
}

/** The page of licences with the full texts in their places. */
export async function licencesPage() {
    const [page, notice, licence] = await Promise.all(["web/licences.html", "NOTICE", "LICENSE"].map(readText));
    return withIcon(fillIn(fillIn(page, "licence-notices", notice), "licence-text", licence));
}

/**
 * @param {string} path below the project's root
 */
export function readText(path) {
    return readFile(new URL(path, root), "utf8");
}

/**
 * @param {string} path below the project's root
 */
export function readBytes(path) {
    return readFile(new URL(path, root));
}

/** @param {string} html */
async function withIcon(html) {
    const icon = Buffer.from(await readText("web/icon.svg")).toString("base64");
    if (!html.includes('href="icon.svg"')) throw new Error("A page of web/ has no icon");
    return html.replace('href="icon.svg"', `href="data:image/svg+xml;base64,${icon}"`);
}

/**
 * @param {string} html
 * @param {string} id of an empty <pre>
 * @param {string} text
 */
function fillIn(html, id, text) {
    const empty = new RegExp(`(<pre id="${id}"[^>]*>)(</pre>)`);
    if (!empty.test(html)) throw new Error(`web/licences.html has no empty <pre id="${id}">`);
    const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    return html.replace(empty, (_, open, close) => `${open}${escaped}${close}`);
}
