// A link that carries the article.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { deflateRawSync } from "node:zlib";

import { ARTICLE } from "./support/article.mjs";
import { launchChromium, openFromDisk, servePage } from "./support/browsers.mjs";
import { handOver, marked, visit } from "./support/visit.mjs";

let browser, site, file;
before(async () => {
    [browser, site, file] = [await launchChromium(), await servePage(), await openFromDisk()];
});
after(async () => {
    await browser?.close();
    await site?.close();
});
const textInBox = (page) => page.locator("#text").evaluate((box) => box.value);
const alert = (page) => page.locator("#alert");
const packed = (json) => `#article=1.${deflateRawSync(Buffer.from(JSON.stringify(json))).toString("base64url")}`;

test("a link opens the article with the person's marks elsewhere, over http and from disk", async () => {
    for (const { url } of [site, file]) {
        let link = "";
        await visit(browser, url, async (page) => {
            await page.evaluate(() => {
                Object.defineProperty(navigator, "clipboard", {
                    value: { writeText: async (words) => void (window.copied = words) },
                });
            });
            await handOver(page, ARTICLE);
            await marked(page);
            await page.locator("#article .label").first().press("Enter");
            await page.locator("[data-action=accepted]").first().click();
            await page.keyboard.press("Escape");
            await page.locator("#share").click();
            await page.locator("#notice", { hasText: "The link is copied" }).waitFor();
            link = await page.evaluate(() => window.copied);
        });
        assert.ok(link.startsWith(`${url}#article=1.`));
        await visit(browser, link, async (page) => {
            await marked(page);
            assert.equal(await textInBox(page), ARTICLE);
            await page.locator("#article .label").first().press("Enter");
            await page.locator('.card [data-action=accepted][aria-pressed="true"]').waitFor();
            assert.equal(await page.evaluate(() => location.hash), "");
        });
    }
});

test("an article that is too long for a link is offered as a file", async () => {
    const words = Array.from({ length: 30_000 }, (_, index) => `word${(index * 7919) % 29_989}`).join(" ");
    await visit(browser, site.url, async (page) => {
        await handOver(page, `${ARTICLE}\n\n${words}`);
        await marked(page);
        await page.locator("#share").click();
        await page.locator("#notice", { hasText: "too long for a link" }).waitFor();
        const download = page.waitForEvent("download");
        await page.getByRole("button", { name: "Save as a file" }).click();
        assert.match((await download).suggestedFilename(), /Harbour-fees.*\.json$/);
    });
});

test("links that are damaged or mean harm say so, and leave the text alone", async () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000, 0x20)).toString("base64url");
    await visit(browser, site.url, async (page) => {
        await handOver(page, ARTICLE);
        await marked(page);
        for (const [fragment, words] of [
            ["#article=1.AAAA", /damaged or cut off/],
            [`#article=1.${bomb}`, /too large/],
            ["#article=9.AAAA", /newer version/],
            [
                packed({ text: "x", marks: { format: "sayso/1", claims: [{ span: "<img src=x onerror=alert(1)>" }] } }),
                /damaged/,
            ],
        ]) {
            await page.evaluate((hash) => (location.hash = hash), fragment);
            await alert(page).filter({ hasText: words }).waitFor();
            assert.equal(await textInBox(page), ARTICLE);
        }
        await page.evaluate((hash) => (location.hash = hash), packed({ text: "<b>We stay</b>", name: "<i>name</i>" }));
        await page.locator(".tab", { hasText: "<i>name</i>" }).waitFor();
        assert.equal(await page.locator("#article b, .tabs i").count(), 0);
    });
});
