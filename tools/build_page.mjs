/**
 * Builds the page as a folder of static files, build/page, from web/ and the WebAssembly module in build/wasm.
 */
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { stdout } from "node:process";

import { bundlePage, bundleWorker, licencesPage, root, webAssembly } from "./page_bundles.mjs";

const page = new URL("build/page/", root);

await rm(page, { recursive: true, force: true });
await mkdir(page, { recursive: true });
const [{ script, style }, worker, wasm, licences] = await Promise.all([
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
    ...["index.html", "icon.svg"].map((name) => cp(new URL(`web/${name}`, root), new URL(name, page))),
]);
stdout.write("build/page: the page, to be served by any static host\n");
