/** The browsers of the page tests, and the two ways to open the page: served over http, and as a file from disk. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

import { chromium } from "playwright-core";
import puppeteer from "puppeteer-core";

import { serve } from "../../../tools/serve.mjs";

const build = fileURLToPath(new URL("../../../build", import.meta.url));

/** No graphics card, no traffic of the browser's own. */
const CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

export function launchChromium() {
    const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
    mustExist(executablePath, "install it (apt-get install chromium) or say where it is in CHROMIUM");
    return chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
}

export function launchFirefox() {
    const executablePath = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
    mustExist(executablePath, "install it (apt-get install firefox-esr) or say where it is in FIREFOX");
    return puppeteer.launch({
        browser: "firefox",
        executablePath,
        headless: true,
        // Without it, pages from disk may do under test what they may not do for readers.
        extraPrefsFirefox: { "security.fileuri.strict_origin_policy": true },
    });
}

/** The page as a folder, on a server of its own. */
export async function servePage() {
    mustExist(`${build}/page/index.html`, "build it: npm run build:page");
    const { server, address } = await serve(`${build}/page`, { port: 0 });
    return { url: address, close: () => new Promise((closed) => server.close(closed)) };
}

/** The page as one file. */
export async function openFromDisk() {
    mustExist(`${build}/sayso.html`, "build it: npm run build:single");
    return { url: pathToFileURL(`${build}/sayso.html`).href, close: async () => {} };
}

/**
 * @param {string} path
 * @param {string} advice
 */
function mustExist(path, advice) {
    assert.ok(existsSync(path), `There is no ${path}; ${advice}`);
}
