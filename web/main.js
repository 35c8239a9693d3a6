// Starts the page that is served as a folder: the parts of the worker lie beside it.
import { workerStarter } from "./analysis/start_worker.js";
import { startPage } from "./app.js";

startPage(
    workerStarter(async () => {
        const [script, wasm] = await Promise.all([
            fetchFile("worker.js").then((response) => response.text()),
            fetchFile("sayso.wasm").then((response) => response.arrayBuffer()),
        ]);
        return { script, module: await WebAssembly.compile(wasm) };
    }),
);

/** @param {string} name */
async function fetchFile(name) {
    const response = await fetch(name);
    if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
    return response;
}
