/**
 * Builds the page as a folder of static files, build/page, from web/ and the WebAssembly module in build/wasm.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { stdout } from "node:process";

import { bundlePage, bundleWorker, indexPage, licencesPage, root, webAssembly } from "./page_bundles.mjs";

const page = new URL("build/page/", root);

await rm(page, { recursive: true, force: true });
await mkdir(page, { recursive: true });
const [index, { script, style }, worker, wasm, licences] = await Promise.all([
    indexPage(),
    bundlePage("web/main.js"),
    bundleWorker(),
    webAssembly(),
    licencesPage(),
]);
await Promise.all([
    writeFile(new URL("app.js", page), script),
    writeFile(new URL("style.css", page), style),
    writeFile(new URL("worker.js", page), worker),
    writeFile(new URL("sayso.wasm", page), wasm),
    writeFile(new URL("licences.html", page), licences),
    writeFile(new URL("index.html", page), index),
]);
stdout.write("build/page: the page, to be served by any static host\n");
