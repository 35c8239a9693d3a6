/**
 * Builds the page as a folder of static files, build/page, from web/ and the WebAssembly module in build/wasm.
 */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { stdout } from "node:process";

import { bundlePage, bundleWorker, root, webAssembly } from "./page_bundles.mjs";

const page = new URL("build/page/", root);

await rm(page, { recursive: true, force: true });
await mkdir(page, { recursive: true });
const [{ script, style }, worker, wasm] = await Promise.all([bundlePage("web/main.js"), bundleWorker(), webAssembly()]);
await Promise.all([
    writeFile(new URL("app.js", page), script),
    writeFile(new URL("style.css", page), style),
    writeFile(new URL("worker.js", page), worker),
    writeFile(new URL("sayso.wasm", page), wasm),
    ...["index.html", "licences.html", "icon.svg"].map((name) => cp(new URL(`web/${name}`, root), new URL(name, page))),
    readFile(new URL("LICENSE", root)).then((text) => writeFile(new URL("LICENSE.txt", page), text)),
]);
stdout.write("build/page: the page, to be served by any static host\n");
