import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { ARTICLE } from "./support/article.mjs";
import { launchChromium, openFromDisk, servePage } from "./support/browsers.mjs";
import { handOver, marked, paste, visit } from "./support/visit.mjs";

for (const [way, open] of [
    ["served over http", servePage],
    ["opened from disk", openFromDisk],
]) {
    describe(`the page ${way}, in Chromium`, () => {
        let browser, site;
        before(async () => {
            [browser, site] = [await launchChromium(), await open()];
        });
        after(async () => {
            await browser?.close();
            await site?.close();
        });
        const reading = (steps) =>
            visit(browser, site.url, async (page) => {
                await handOver(page, ARTICLE);
                await marked(page);
                await steps(page);
            });
        const label = (page, layer) => page.locator(`#article .label[data-layer=${layer}]`);
        const card = (page) => page.getByRole("dialog");

        test("an article pasted anywhere stands there with marks, and its text is the text that was pasted", () =>
            visit(browser, site.url, async (page) => {
                await paste(page, ARTICLE);
                await marked(page);
                assert.equal(await page.locator("#text").inputValue(), ARTICLE);
                const shown = await page.locator("#article p").allTextContents();
                assert.deepEqual(shown, ARTICLE.split("\n\n"));
                for (const layer of ["statement", "claim", "shift"]) {
                    assert.ok((await label(page, layer).count()) > 0, `no mark for any ${layer}`);
                }
                assert.match(await page.locator("#status").innerText(), /^Found \d+ statements by \d+ speakers/);
            }));

        test("a click on the words of a mark opens its card: who, cue, statement, how and why", () =>
            reading(async (page) => {
                await page.locator("mark[data-statement=content] [data-line]").first().click();
                const words = await card(page).innerText();
                assert.match(words, /Ilse Varga/);
                assert.match(words, /Transport Minister/);
                assert.match(words, /\u201csaid\u201d/);
                assert.match(words, /\u201cWe will no longer pay for empty berths,\u201d/);
                assert.match(words, /In the source\u2019s own words/);
                assert.match(words, /Why this is marked/);
            }));

        test("the card of a claim has its score and says that it is no verdict", () =>
            reading(async (page) => {
                await page.locator("mark[data-claim]", { hasText: "340" }).last().click();
                const claim = card(page).locator("section[data-layer=claim]");
                assert.match(await claim.innerText(), /Worth checking\s+\d+ of 100/);
                assert.match(await claim.innerText(), /Never a verdict on truth/);
                assert.equal(await claim.getByRole("meter", { name: "Worth checking" }).count(), 1);
            }));

        test("the card of a shift tells the change and leads from the old state to the new", () =>
            reading(async (page) => {
                const raise = page.locator("mark[data-shift=cue]", { hasText: "raise" });
                await raise.locator(".label[data-layer=shift]").click();
                const section = card(page).locator("section").first();
                assert.equal(await section.getAttribute("data-layer"), "shift");
                assert.match(await section.innerText(), /More of it, or stricter/);
                assert.match(await section.locator(".course").innerText(), /From[^]*To/);
            }));

        test("where marks overlap, the card shows each of the layers", () =>
            reading(async (page) => {
                const mark = page.locator("mark[data-statement=content][data-claim]").first();
                await mark.locator("[data-line]").last().click();
                const layers = await card(page)
                    .locator("section")
                    .evaluateAll((sections) => sections.map((section) => section.dataset.layer));
                assert.ok(layers.includes("statement") && layers.includes("claim"), layers.join());
            }));

        test("a layer that is off is left out of the cards as well", () =>
            reading(async (page) => {
                await page.getByRole("checkbox", { name: /^Claims/ }).uncheck();
                await page.locator("mark[data-statement=content][data-claim]").first().click();
                assert.equal(await card(page).locator("section[data-layer=claim]").count(), 0);
                assert.equal(await card(page).locator("section[data-layer=statement]").count(), 1);
            }));

        test("Enter on a label opens the card, Escape closes it and the focus is back", () =>
            reading(async (page) => {
                await label(page, "statement").first().focus();
                await page.keyboard.press("Enter");
                assert.ok(await card(page).evaluate((element) => element.contains(document.activeElement)));
                await page.keyboard.press("Escape");
                assert.equal(await card(page).count(), 0);
                assert.ok(
                    await label(page, "statement")
                        .first()
                        .evaluate((it) => it === document.activeElement),
                );
            }));

        test("Enter on the words of a mark opens the card as well", () =>
            reading(async (page) => {
                const mark = page.locator("mark").first();
                await mark.press("Enter");
                await card(page).waitFor();
                await page.keyboard.press("Escape");
                assert.ok(await mark.evaluate((element) => element === document.activeElement));
            }));

        test("the Tab key leads to each label that is shown, and to none of a hidden layer", () =>
            reading(async (page) => {
                await page.getByRole("checkbox", { name: /^Claims/ }).uncheck();
                await page.locator("#article").focus();
                const layers = [];
                for (;;) {
                    await page.keyboard.press("Tab");
                    const layer = await page.evaluate(() => document.activeElement?.dataset.layer);
                    if (!layer) break;
                    layers.push(layer);
                }
                const shown = (await label(page, "statement").count()) + (await label(page, "shift").count());
                assert.equal(layers.length, shown);
                assert.ok(!layers.includes("claim"));
            }));

        test("one card is open at a time, and the close button closes it", () =>
            reading(async (page) => {
                await label(page, "statement").nth(0).press("Enter");
                await label(page, "statement").nth(1).press("Enter");
                assert.equal(await card(page).count(), 1);
                await card(page).getByRole("button", { name: "Close" }).click();
                assert.equal(await card(page).count(), 0);
            }));

        test("each layer has a switch with its count, and off it leaves no trace", () =>
            reading(async (page) => {
                for (const [layer, name] of [
                    ["statement", /^Who says it/],
                    ["claim", /^Claims/],
                    ["shift", /^Policy shifts/],
                ]) {
                    const count = await page.locator(`.switch[data-layer=${layer}] .count`).innerText();
                    assert.equal(Number(count), await label(page, layer).count());
                    const line = page.locator(`#article [data-line=${layer}]`).first();
                    const style = () => line.evaluate((it) => getComputedStyle(it).textDecorationLine);
                    assert.equal(await style(), "underline");
                    await page.getByRole("checkbox", { name }).uncheck();
                    assert.equal(await style(), "none");
                    assert.ok(await label(page, layer).first().isHidden());
                    await page.getByRole("checkbox", { name }).check();
                    assert.equal(await style(), "underline");
                }
            }));

        test("no two layers have lines of the same kind", () =>
            reading(async (page) => {
                const kinds = await page.evaluate(() =>
                    ["statement", "claim", "shift"].map(
                        (layer) =>
                            getComputedStyle(document.querySelector(`#article [data-line=${layer}]`))
                                .textDecorationStyle,
                    ),
                );
                assert.deepEqual(kinds, ["solid", "dotted", "double"]);
            }));

        test("a speaker in the list lights up all of their statements and leads through them", () =>
            reading(async (page) => {
                const varga = page.locator(".voice", { hasText: "Ilse Varga" });
                const [, count] = (await varga.locator(".hint").innerText()).match(/(\d+) statements/);
                assert.ok(Number(count) >= 2);
                await varga.click();
                assert.equal(await varga.getAttribute("aria-pressed"), "true");
                const lit = await page.locator("mark[data-speaker] .label[data-layer=statement]").count();
                assert.equal(lit, Number(count));
                assert.equal(await page.locator(".position").innerText(), `1 of ${count}`);
                await page.getByRole("button", { name: "Next" }).click();
                assert.equal(await page.locator(".position").innerText(), `2 of ${count}`);
                await varga.click();
                assert.equal(await page.locator("mark[data-speaker]").count(), 0);
            }));
    });
}
