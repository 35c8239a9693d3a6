/**
 * Prints the figures of speed and size that the documents state:  npm run bench
 *
 * Needs the builds (npm run build) and Chromium. Times are medians; they hold for the machine they were taken on, when
 * it has nothing else to do.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { argv, env, stdout, version } from "node:process";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

import { launchChromium, openFromDisk, servePage } from "../tests/page/support/browsers.mjs";
import { loadSayso } from "../wasm/node.mjs";

const root = new URL("../", import.meta.url);
const samples = ["alliance", "central_bank", "schools"].map((name) =>
    readFileSync(new URL(`web/samples/${name}.txt`, root), "utf8"),
);
const words = (/** @type {string} */ text) => text.split(/\s+/).filter(Boolean).length;

/** @param {number[]} numbers */
function median(numbers) {
    const sorted = numbers.toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)];
}

/**
 * @param {number} times
 * @param {() => unknown} action
 */
function milliseconds(times, action) {
    const taken = [];
    for (let run = 0; run < times; ++run) {
        const start = performance.now();
        action();
        taken.push(performance.now() - start);
    }
    return median(taken);
}

/** @param {string} what @param {number} value @param {string} unit */
function tell(what, value, unit) {
    stdout.write(`${what.padEnd(58)}${value.toFixed(value < 100 ? 1 : 0).padStart(10)} ${unit}\n`);
}

async function webAssembly() {
    const sayso = await loadSayso();
    for (const text of samples) for (let run = 0; run < 20; ++run) sayso.annotateToJson(text);
    for (const text of samples) {
        tell(
            `wasm, warm: an article of ${words(text)} words`,
            milliseconds(40, () => sayso.annotateToJson(text)),
            "ms",
        );
    }
    const all = samples.join("\n\n");
    const taken = samples.reduce((sum, text) => sum + milliseconds(20, () => sayso.annotateToJson(text)), 0);
    tell("wasm, warm: whole records", words(all) / (taken / 1000), "words a second");
}

/** The tool reads the same articles many times over in one run; its start is measured apart and taken off. */
function native() {
    const tool = env.SAYSO_TOOL ?? fileURLToPath(new URL("build/native/sayso", root));
    const lines = (/** @type {number} */ copies) =>
        `${Array.from({ length: copies }, () => samples.map((text) => JSON.stringify({ text })).join("\n")).join("\n")}\n`;
    const seconds = (/** @type {string} */ input) =>
        milliseconds(5, () => {
            const { status, stderr } = spawnSync(tool, ["annotate", "--jsonl"], { input, maxBuffer: 2 ** 30 });
            if (status !== 0) throw new Error(String(stderr));
        }) / 1000;
    const copies = 100;
    const taken = seconds(lines(copies + 1)) - seconds(lines(1));
    tell("native: whole records", (copies * words(samples.join("\n\n"))) / taken, "words a second");
}

/** @param {string} name @param {{ url: string, close: () => unknown }} site */
async function page(name, site) {
    const browser = await launchChromium();
    const ready = [];
    for (let run = 0; run < 5; ++run) {
        const context = await browser.newContext();
        const tab = await context.newPage();
        const start = performance.now();
        await tab.goto(site.url);
        await tab.waitForSelector("html[data-analysis=ready]");
        ready.push(performance.now() - start);
        await context.close();
    }
    await browser.close();
    await site.close();
    tell(`page ready, ${name}, empty cache`, median(ready), "ms");
}

function sizes() {
    const folder = new URL("build/page/", root);
    let total = 0;
    for (const name of readdirSync(folder).sort()) {
        const bytes = readFileSync(new URL(name, folder));
        const size = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
        total += size;
        tell(`size of ${name}, brotli`, size / 1000, "KB");
    }
    tell("size of the page with everything, brotli", total / 1000, "KB");
}

stdout.write(`node ${version}, ${cpus().length} x ${cpus()[0].model}\n`);
const only = argv[2];
if (!only || only === "sizes") sizes();
if (!only || only === "wasm") await webAssembly();
if (!only || only === "native") native();
if (!only || only === "page") {
    await page("over http", await servePage());
    await page("one file from disk", await openFromDisk());
}
