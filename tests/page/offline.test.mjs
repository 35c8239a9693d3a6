// After the first visit the page needs no network, in whatever folder of a host it lies, and versions never mix.
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { serve } from "../../tools/serve.mjs";
import { ARTICLE } from "./support/article.mjs";
import { launchChromium } from "./support/browsers.mjs";
import { handOver, marked } from "./support/visit.mjs";

const built = fileURLToPath(new URL("../../build/page", import.meta.url));
let browser, folder, site, url, context;
before(async () => {
    browser = await launchChromium();
});
after(async () => {
    await browser?.close();
});

/** A copy of the page in a folder of a host, visited once. */
async function firstVisit() {
    folder = await mkdtemp(join(tmpdir(), "sayso-offline-"));
    await cp(built, join(folder, "news/tools"), { recursive: true });
    site = await serve(folder, { port: 0 });
    url = `${site.address}news/tools/`;
    context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(url);
    await page.locator("#offline").waitFor();
    return page;
}
async function leave() {
    await context.close();
    site.server.closeAllConnections();
    await new Promise((closed) => site.server.close(closed));
    await rm(folder, { recursive: true });
}
const inFolder = (name) => join(folder, "news/tools", name);

test("a page in a sub-path works in flight mode after the first visit, its licences, too", async () => {
    const page = await firstVisit();
    await context.setOffline(true);
    site.server.closeAllConnections();
    await page.goto(`${url}index.html?lang=en`);
    await page.waitForSelector("html[data-analysis=ready]");
    await handOver(page, ARTICLE);
    await marked(page);
    await page.getByRole("link", { name: "Licences" }).click();
    await page.getByRole("heading", { name: "Licences", exact: true }).waitFor();
    await leave();
});

test("a new version waits, says so, and comes as a whole when its reader wants it", async () => {
    const page = await firstVisit();
    await handOver(page, ARTICLE);
    await marked(page);
    const index = await readFile(inFolder("index.html"), "utf8");
    await writeFile(inFolder("index.html"), index.replace("<body>", '<body data-version="2">'));
    // Half an upload: the service worker does not know of it yet, and nothing changes.
    await page.reload();
    assert.equal(await page.locator("body").getAttribute("data-version"), null);
    // A service worker whose list does not fit to the files does not get in.
    const worker = await readFile(inFolder("service_worker.js"), "utf8");
    const version = /sayso-.{0,40}?"([\da-f]{12})"|"([\da-f]{12})"/.exec(worker)?.[0] ?? "";
    await writeFile(inFolder("service_worker.js"), `${worker}\n// not finished`);
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((it) => it.update().catch(() => {})));
    await page.waitForTimeout(1500);
    assert.ok(await page.locator("#version-notice").isHidden());
    assert.notEqual(version, "");

    const { createHash } = await import("node:crypto");
    const hash = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
    const next = worker.replace(hash(index), hash(await readFile(inFolder("index.html"))));
    await writeFile(inFolder("service_worker.js"), next.replace(/"[\da-f]{12}"/, '"222222222222"'));
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((it) => it.update()));
    await page.locator("#version-notice", { hasText: "A new version" }).waitFor();
    assert.equal(await page.locator("#text").evaluate((box) => box.value), ARTICLE);
    await page.getByRole("button", { name: "Load it now" }).click();
    await page.locator('body[data-version="2"]').waitFor();
    await marked(page);
    assert.equal(await page.locator("#text").evaluate((box) => box.value), ARTICLE);
    await leave();
});

test("a damaged copy is thrown away and fetched again", async () => {
    const page = await firstVisit();
    await page.evaluate(async () => {
        for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
                if (request.url.endsWith(".wasm")) await cache.put(request, new Response("damaged"));
            }
        }
    });
    await page.reload();
    await page.waitForSelector("html[data-analysis=ready]");
    await handOver(page, ARTICLE);
    await marked(page);
    await leave();
});
