// Starts the page that is one file: the parts of the worker lie in data blocks of the page itself.
import { workerStarter } from "./analysis/start_worker.js";
import { startPage } from "./app.js";
import { byId } from "./view/dom.js";

startPage(
    workerStarter(async () => {
        const base64 = byId("sayso-wasm").textContent ?? "";
        const wasm = Uint8Array.from(atob(base64.trim()), (character) => character.charCodeAt(0));
        return { script: byId("sayso-worker").textContent ?? "", module: await WebAssembly.compile(wasm) };
    }),
);
