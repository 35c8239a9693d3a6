import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { ARTICLE } from "./support/article.mjs";
import { launchFirefox, openFromDisk, servePage } from "./support/browsers.mjs";

for (const [way, open] of [
    ["served over http", servePage],
    ["opened from disk", openFromDisk],
]) {
    describe(`the page ${way}, in Firefox`, () => {
        let browser, site;
        before(async () => {
            [browser, site] = [await launchFirefox(), await open()];
        });
        after(async () => {
            await browser?.close();
            await site?.close();
        });

        test("an article is pasted, marked, asked about with mouse and keyboard, and nothing leaves the page", async () => {
            const page = await browser.newPage();
            page.setDefaultTimeout(60_000);
            const complaints = [];
            let isReady = false;
            page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
            page.on("console", (message) => {
                if (message.type() === "error") complaints.push(`console: ${message.text()}`);
            });
            page.on("request", (request) => {
                // Firefox itself has a font in data, for the triangle of the list.
                if (isReady && !/^(blob|data):/.test(request.url())) complaints.push(`request: ${request.url()}`);
            });
            await page.evaluateOnNewDocument(() => {
                document.addEventListener("securitypolicyviolation", (event) => {
                    console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
                });
            });
            await page.goto(site.url);
            await page.waitForSelector("html[data-analysis=ready]");
            isReady = true;

            await copy(browser, ARTICLE);
            await page.bringToFront();
            await press(page, "Control", "V");
            await page.waitForSelector("#panel:not([hidden])");
            assert.equal(await page.$eval("#text", (box) => box.value), ARTICLE);
            const paragraphs = await page.$$eval("#article p", (all) => all.map((p) => p.textContent));
            assert.deepEqual(paragraphs, ARTICLE.split("\n\n"));

            await page.click("mark[data-statement=content]");
            await page.waitForSelector(".card");
            assert.match(await page.$eval(".card", (card) => card.innerText), /Ilse Varga/);
            await page.keyboard.press("Escape");
            assert.equal(await page.$(".card"), null);

            await page.focus("#article .label[data-layer=shift]");
            await page.keyboard.press("Enter");
            await page.waitForSelector(".card");
            assert.match(await page.$eval(".card", (card) => card.innerText), /Policy shift/);
            await page.keyboard.press("Escape");
            const layer = await page.evaluate(() => document.activeElement?.dataset.layer);
            assert.equal(layer, "shift");

            await page.click("#layer-claim");
            const display = await page.$eval(".label[data-layer=claim]", (label) => getComputedStyle(label).display);
            assert.equal(display, "none");
            assert.deepEqual(complaints, []);
            await page.close();
        });
    });
}

/** Copies a text with the keyboard, from a page of its own. */
async function copy(browser, text) {
    const elsewhere = await browser.newPage();
    await elsewhere.setContent("<textarea></textarea>");
    await elsewhere.$eval("textarea", (box, value) => (box.value = value), text);
    await elsewhere.focus("textarea");
    await press(elsewhere, "Control", "A");
    await press(elsewhere, "Control", "C");
    await elsewhere.close();
}

async function press(page, modifier, key) {
    await page.keyboard.down(modifier);
    await page.keyboard.press(key.toLowerCase());
    await page.keyboard.up(modifier);
}
