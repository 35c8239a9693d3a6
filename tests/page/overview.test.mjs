// The overview: its table, ranking and cards, the ways to the article and back, and its picture.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
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

/** @param {(page: import("playwright-core").Page) => Promise<void>} steps */
const overview = (steps, { text = ARTICLE, ...options } = {}) =>
    visit(
        browser,
        site.url,
        async (page) => {
            await handOver(page, text);
            await marked(page);
            await page.getByRole("button", { name: "Overview" }).click();
            await page.getByRole("heading", { name: "Overview" }).waitFor();
            await steps(page);
        },
        options,
    );
const isFocused = (locator) => locator.evaluate((it) => it === document.activeElement);

test("the speakers stand in a table with their words, those with the most first", () =>
    overview(async (page) => {
        const table = page.getByRole("table", { name: "Speakers" });
        const names = await table.getByRole("rowheader").allInnerTexts();
        assert.deepEqual(names.map((name) => name.split("\n")[0]).sort(), ["Ilse Varga", "Tomas Brandl"]);
        const words = await table.locator("tbody td[data-label=Words]").allInnerTexts();
        const counts = words.map((cell) => Number(cell.match(/^\d+/)[0]));
        assert.deepEqual(
            counts,
            counts.toSorted((a, b) => b - a),
        );
        const shares = words.map((cell) => Number(cell.match(/\((\d+) %\)/)[1]));
        assert.equal(
            shares.reduce((sum, share) => sum + share),
            100,
        );
    }));

test("the headings of the table sort it, one way and the other, and say so", () =>
    overview(async (page) => {
        const names = async () =>
            (await page.getByRole("rowheader").allInnerTexts()).map((name) => name.split("\n")[0]);
        const head = page.getByRole("columnheader", { name: "Speaker" });
        await head.getByRole("button").click();
        assert.equal(await head.getAttribute("aria-sort"), "ascending");
        assert.deepEqual(await names(), ["Ilse Varga", "Tomas Brandl"]);
        await head.getByRole("button").click();
        assert.equal(await head.getAttribute("aria-sort"), "descending");
        assert.deepEqual(await names(), ["Tomas Brandl", "Ilse Varga"]);
        assert.equal(await page.locator("[aria-sort]").count(), 1);
    }));

test("the claims stand in the order of their scores, with a notice and reasons; the slider says how many it shows", () =>
    overview(async (page) => {
        const scores = async () =>
            (await page.locator(".ranking > li:visible strong").allInnerTexts()).map((score) => Number(score));
        await page.getByText("It never says whether the claim is true.").waitFor();
        const slider = page.getByRole("slider", { name: "Show claims from a score of" });
        await slider.fill("0");
        const all = await scores();
        assert.deepEqual(
            all,
            all.toSorted((a, b) => b - a),
        );
        assert.ok((await page.locator(".ranking dt", { hasText: "Why" }).count()) > 0);
        for (const threshold of [40, 100]) {
            await slider.fill(String(threshold));
            const shown = all.filter((score) => score >= threshold);
            assert.deepEqual(await scores(), shown);
            assert.equal(
                await page.locator("output").innerText(),
                `${shown.length} of ${all.length} claims score ${threshold} or more`,
            );
        }
        await slider.press("ArrowLeft");
        assert.match(await page.locator("output").innerText(), /score 95 or more/);
    }));

test("a claim, a shift and a speaker lead to their places; Escape and the button lead back to the entry", () =>
    overview(async (page) => {
        for (const [list, layer] of [
            [".ranking", "claim"],
            [".shift-cards", "shift"],
            [".shares", "statement"],
        ]) {
            const entry = page.locator(`${list} .to-place`).first();
            await entry.focus();
            await page.keyboard.press("Enter");
            const label = page.locator(`#article .label[data-layer=${layer}]:focus`);
            await label.waitFor();
            assert.equal(await page.locator("mark[data-visit] .label:focus").count(), 1);
            if (layer === "claim") await page.keyboard.press("Escape");
            else await page.getByRole("button", { name: "Back to the overview" }).click();
            assert.ok(await isFocused(entry));
            assert.ok(await page.getByRole("button", { name: "Back to the overview" }).isHidden());
        }
    }));

test("Escape closes an open card first, and leads back then", () =>
    overview(async (page) => {
        const entry = page.locator(".ranking .to-place").first();
        await entry.click();
        await page.keyboard.press("Enter");
        await page.getByRole("dialog").waitFor();
        await page.keyboard.press("Escape");
        assert.equal(await page.getByRole("dialog").count(), 0);
        await page.keyboard.press("Escape");
        assert.ok(await isFocused(entry));
    }));

test("a shift that is told twice is one card, and what stays stands apart from what changes", () =>
    overview(
        async (page) => {
            const cards = page.locator(".shift-card", { hasText: "fee" });
            assert.equal(await cards.count(), 1);
            await cards.getByText("Told again in 1 place:").waitFor();
            assert.match(await cards.locator(".course").innerText(), /20[^]*40/);
            await cards.locator(".again .to-place").click();
            await page.locator("#article .label[data-layer=shift]:focus").waitFor();
            await page.keyboard.press("Escape");
            const stays = page.locator("h3", { hasText: "What stays" }).locator("xpath=following-sibling::ol[1]");
            assert.match(await stays.innerText(), /will keep/);
        },
        {
            text:
                "The harbour board will raise the harbour fee, Mayor Ann Orr said on Monday.\n\n" +
                "She announced that the harbour board would raise the harbour fee from 20 to 40 crowns.\n\n" +
                "Orr said that the city will keep its free ferry.",
        },
    ));

test("a long list draws its first part, and more on demand, with the focus on the first new entry", () =>
    overview(
        async (page) => {
            await page.getByRole("slider").fill("0");
            const list = page.locator(".ranking > li:visible");
            assert.equal(await list.count(), 30);
            await page
                .getByRole("button", { name: /^Show \d+ more$/ })
                .first()
                .click();
            assert.ok((await list.count()) > 30);
            assert.ok(await isFocused(list.nth(30).getByRole("button")));
        },
        { text: Array.from({ length: 20 }, () => ARTICLE).join("\n\n") },
    ));

test("the overview can be saved as a picture", () =>
    overview(async (page) => {
        const [download] = await Promise.all([
            page.waitForEvent("download"),
            page.getByRole("button", { name: "Save as picture" }).click(),
        ]);
        assert.equal(download.suggestedFilename(), "sayso-overview.png");
        const bytes = readFileSync(await download.path());
        assert.equal(bytes.subarray(1, 4).toString(), "PNG");
        assert.equal(bytes.readUInt32BE(16), 2400);
        assert.ok(bytes.readUInt32BE(20) > 1000);
    }));

test("a new text takes the place of the overview", () =>
    overview(async (page) => {
        await handOver(page, "\u201cWe stay,\u201d said Ann Orr.");
        await marked(page);
        assert.ok(await page.locator("#article").isVisible());
        await page.getByRole("button", { name: "Overview" }).click();
        assert.match(await page.getByRole("rowheader").first().innerText(), /Ann Orr/);
    }));
