import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { ARTICLE } from "./support/article.mjs";
import { launchChromium, servePage } from "./support/browsers.mjs";
import { handOver, marked, visit } from "./support/visit.mjs";

let browser, site;
before(async () => {
    [browser, site] = [await launchChromium(), await servePage()];
});
after(async () => {
    await browser?.close();
    await site?.close();
});

/** The text as the page shows it: paragraphs between line breaks, those without words left out. */
const lines = (text) => text.split("\n").filter((line) => /\S/.test(line));

for (const [name, text] of [
    ["one character", "x"],
    ["only quotation marks", "\u201c\"\u2018'\u00ab\u201e".repeat(40)],
    ["lone surrogates", "\ud83d \u201cWe stay,\u201d\udc00 said Ann Orr\ud800. \udfff\ud800"],
    ["NUL characters", "\0\u201cWe\0stay,\u201d said Ann\0Orr.\0"],
    ["bidi controls", "\u202e\u201cWe stay,\u201d\u2066 said Ann\u200f Orr.\u2069\u202c"],
    ["a flood of combining marks", `\u201cWe stay${"\u0301".repeat(3000)},\u201d said Ann Orr.`],
    ["emoji", "\u201cWe stay \u{1F468}\u200d\u{1F469}\u200d\u{1F467}\u{1F3FD},\u201d said Ann Orr \u{1F1E8}\u{1F1ED}."],
    ["Chinese", "\u5e02\u9577\u306f\u300c\u6211\u3005\u306f\u6b8b\u308b\u300d\u3068\u8ff0\u3079\u305f\u3002"],
    [
        "a line of no words, and white space of all kinds",
        "\u00a0\u2003\n\t\u3000\n\u201cWe stay,\u201d\u2028said Ann Orr.\u2029",
    ],
]) {
    test(`${name}: shown as it is, still in the box, no error`, async () => {
        await visit(browser, site.url, async (page) => {
            await handOver(page, text);
            await marked(page);
            assert.equal(await page.locator("#text").evaluate((box) => box.value), text);
            assert.deepEqual(
                await page.locator("#article p").evaluateAll((all) => all.map((p) => p.textContent)),
                lines(text),
            );
        });
    });
}

test("white space alone is no article", async () => {
    await visit(browser, site.url, async (page) => {
        await handOver(page, " \n\t ");
        assert.ok(await page.locator("#samples").isVisible());
        assert.equal(await page.locator("#article p").count(), 0);
    });
});

for (const [name, text] of [
    ["a megabyte of articles", `${ARTICLE}\n\n`.repeat(Math.ceil(1e6 / ARTICLE.length))],
    ["a line of one megabyte", `${ARTICLE.replaceAll("\n", " ")} `.repeat(Math.ceil(1e6 / ARTICLE.length))],
]) {
    test(`${name}: the page answers while it is read, and marks what is on the screen`, async () => {
        await visit(browser, site.url, async (page) => {
            await handOver(page, text);
            // The text stands there, and the buttons work, before there are any marks.
            assert.equal(await page.locator("#panel").isVisible(), false);
            assert.ok(await page.locator("#article p").first().isVisible());
            await page.getByRole("button", { name: "Larger text" }).click();
            assert.equal(await page.locator("html").getAttribute("data-size"), "1");
            await marked(page);
            await page.locator("mark").first().waitFor();
            assert.equal(await page.locator("#text").evaluate((box) => box.value.length), text.length);

            // What was far off the screen gets its marks when it is looked at.
            await page.locator("#article .leaf").last().scrollIntoViewIfNeeded();
            await page.locator("#article .leaf:last-child mark").first().waitFor();
        });
    });
}
