// The service worker: keeps one complete copy of the page a version, so that it works without the network and never mixes
// files of two versions.
//
// A version's copy is fetched as a whole, each file checked by its hash; when one is missing or of another version (an
// upload that is not finished), the install fails and the old version stays. A new version waits until its reader wants
// it, or until no window shows the old one.
/// <reference lib="webworker" />
/* global PAGE_FILES, PAGE_VERSION */
/** @import { PageFile } from "./page_files.d.ts" */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const PREFIX = "sayso-";
const CACHE = PREFIX + PAGE_VERSION;
const INDEX = "index.html";
// The copy in use and the one before, which windows that were open already may still ask for.
const COPIES_KEPT = 2;

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", (event) => {
    if (event.data?.type === "takeOver") void worker.skipWaiting();
});
worker.addEventListener("fetch", (event) => {
    const path = pathOf(event.request);
    const file = PAGE_FILES.find((known) => known.path === path);
    if (file) event.respondWith(answer(file));
    else if (path !== undefined) event.respondWith(answerFromOtherVersion(event.request));
});

async function install() {
    try {
        await Promise.all(PAGE_FILES.map((file) => keep(file)));
    } catch (error) {
        await caches.delete(CACHE);
        throw error;
    }
}

async function activate() {
    const copies = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
    await Promise.all(copies.slice(0, copies.length - (COPIES_KEPT - 1)).map((name) => caches.delete(name)));
    await worker.clients.claim();
}

/**
 * The path below the folder of the page; undefined: not for this worker.
 * @param {Request} request
 */
function pathOf(request) {
    const { scope } = worker.registration;
    const address = request.url.replace(/[?#].*$/s, "");
    if (request.method !== "GET" || !address.startsWith(scope)) return undefined;
    return address.slice(scope.length) || INDEX;
}

/** @param {PageFile} file */
async function answer(file) {
    const kept = await (await caches.open(CACHE)).match(file.path);
    return kept ?? keep(file);
}

/** @param {Request} request */
async function answerFromOtherVersion(request) {
    return (await caches.match(request)) ?? fetch(request);
}

/**
 * Fetches a file and keeps it. Only what has the right hash comes back at all.
 * @param {PageFile} file
 */
async function keep({ path, integrity, isNamedByContent }) {
    // Many hosts lead from index.html to the folder; what comes by a detour may not be shown in place of a page.
    const request = new Request(path === INDEX ? "./" : path, {
        integrity,
        cache: isNamedByContent ? "default" : "no-cache",
    });
    const response = await fetch(request);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const { status, headers } = response;
    const copy = new Response(await response.arrayBuffer(), { status, headers });
    await (await caches.open(CACHE)).put(path, copy.clone());
    return copy;
}
