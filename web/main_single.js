// Starts the page that is one file: the parts of the worker lie in data blocks of the page itself.
import { workerStarter } from "./analysis/start_worker.js";
import { startPage } from "./app.js";
import { byId } from "./view/dom.js";

startPage(
    workerStarter(async () => {
        const wasm = bytesOf(byId("sayso-wasm").textContent ?? "");
        return { script: byId("sayso-worker").textContent ?? "", module: await WebAssembly.compile(wasm) };
    }),
);

/** @param {string} base64 */
function bytesOf(base64) {
    const characters = atob(base64);
    const bytes = new Uint8Array(characters.length);
    for (let index = 0; index < bytes.length; ++index) bytes[index] = characters.charCodeAt(index);
    return bytes;
}
