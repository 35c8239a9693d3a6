// Starts the page that is served as a folder: the parts of the worker lie beside it, under names that index.html knows.
import { workerStarter } from "./analysis/start_worker.js";
import { startPage } from "./app.js";
import { discardCopies, keepOffline } from "./offline/copies.js";
import { byId } from "./view/dom.js";

const page = startPage(
    workerStarter(async () => {
        try {
            return await loadParts();
        } catch (error) {
            // A copy kept for offline use may be damaged: then it is of no use to anybody.
            if (await discardCopies()) return loadParts({ cache: "reload" });
            throw error;
        }
    }),
);
void keepOffline(page);

/** @param {RequestInit} [how] */
async function loadParts(how) {
    const [script, wasm] = await Promise.all([
        fetchFile("worker-file", how).then((response) => response.text()),
        fetchFile("wasm-file", how).then((response) => response.arrayBuffer()),
    ]);
    return { script, module: await WebAssembly.compile(wasm) };
}

/**
 * @param {string} id of the link that names the file
 * @param {RequestInit} [how]
 */
async function fetchFile(id, how) {
    const { href } = byId(id, HTMLLinkElement);
    const response = await fetch(href, how);
    if (!response.ok) throw new Error(`${href}: ${response.status} ${response.statusText}`);
    return response;
}
