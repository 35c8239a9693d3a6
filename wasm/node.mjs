/** Sayso under node, from the build tree: await loadSayso(). What the tests and measurements use. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

import { createSayso } from "./sayso-binding.mjs";

const tree = new URL("../build/wasm/", import.meta.url);

/**
 * A new instance of the module.
 *
 * @param {object} [options]
 * @returns {Promise<import("./sayso-binding.mjs").SaysoModule>}
 */
export async function createModule(options) {
    const wasmBinary = await readFile(new URL("sayso-node.wasm", tree)).catch((cause) => {
        throw new Error("The WebAssembly module is not built; run: npm run build:wasm", { cause });
    });
    const create = createRequire(import.meta.url)(fileURLToPath(new URL("sayso-node.cjs", tree)));
    return create({ ...options, wasmBinary });
}

/** A new analyser. */
export const loadSayso = () => createSayso(createModule);
